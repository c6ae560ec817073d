import type { LeverName, LeverTarget } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import type { Fault } from "./field";
import { parseKind } from "./kind";
import {
  hasPlaceRate,
  isNoCharge,
  kindHasPlacements,
  kindHasTopUps,
  settingHasTopUp,
  settingNamed,
  type Known,
} from "./known";
import { leverLabels, takesNoKind } from "./leverNames";
import { nameKey } from "./name";
import { blockNames, parseBlock } from "./words";

/** What a lever acts on, or what is wrong with the words that should say so. */
export type TargetRead = { readonly target: LeverTarget } | { readonly fault: Fault };

const target = (of: LeverTarget): TargetRead => ({ target: of });
const fault = (found: string, wanted: string, remedy: string): TargetRead => ({
  fault: { found, wanted, remedy },
});

/** Reads Applies to as the lever wants it. A setting's name wins over a kind's. */
export function readTarget(name: LeverName, words: string | undefined, known: Known): TargetRead {
  if (name === "reserveMovement") return target({ to: "all" });
  if (words === undefined)
    return fault(
      "Applies to is blank.",
      wantedFor(name),
      `Enter ${wantedFor(name)}; only a reserve movement has none.`,
    );
  switch (name) {
    case "places":
    case "pupilsWithTopUp":
      return settingOrKind(name, words, known);
    case "placementPupils":
    case "averageCost":
      return placedKind(name, words, known);
    case "services":
      return service(words, known);
    case "blockTransfer":
      return transfer(words);
    default:
      return allOrKind(name, words);
  }
}

function wantedFor(name: LeverName): string {
  if (name === "places" || name === "pupilsWithTopUp") return "a setting's name as in Provision, or a kind";
  if (name === "placementPupils" || name === "averageCost") return "a kind";
  if (name === "services") return "a line's name as in Services, or “new: ” and a name";
  if (name === "blockTransfer") return "two blocks, such as “Schools block to High needs block”";
  return takesNoKind(name) ? "all" : "all, or a kind";
}

function notThere(name: LeverName, words: string, remedy: string): TargetRead {
  return fault(`${leverLabels[name]} applies to “${words}”, which is not there.`, wantedFor(name), remedy);
}

function settingOrKind(name: "places" | "pupilsWithTopUp", words: string, known: Known): TargetRead {
  const setting = settingNamed(known, words);
  const kind = setting?.kind.value ?? parseKind(words);
  if (!setting && !known.isWhole.settings) return target({ to: "setting", setting: words });
  if (kind === undefined)
    return notThere(name, words, "Correct the name so that it is spelt as in Provision, or name a kind.");
  if (name === "places" && !hasPlaceRate(kind, setting) && !isNoCharge(kind))
    return fault(
      `Places at “${words}” have no rate: ${kindLabels[kind]} has no national one${setting ? ", and the setting has no Place rate" : ""}.`,
      "a setting with a Place rate, or a kind with a national rate",
      setting
        ? "Enter a Place rate for the setting in Provision."
        : "Name a setting that has a Place rate in Provision.",
    );
  if (name === "pupilsWithTopUp" && !(setting ? settingHasTopUp(known, setting) : kindHasTopUps(known, kind)))
    return fault(
      `Pupils with top-up at “${words}”: there is no top-up to take the mean of.`,
      "a setting or kind whose pupils have top-ups",
      "Enter an Average top-up for the setting in Provision, or name a setting or kind that has one.",
    );
  return target(setting ? { to: "setting", setting: setting.name.value } : { to: "kind", kind });
}

function placedKind(name: LeverName, words: string, known: Known): TargetRead {
  const kind = parseKind(words);
  if (kind === undefined) return notThere(name, words, "Enter a kind as in the list.");
  if (known.isWhole.placements && !kindHasPlacements(known, kind))
    return fault(
      `${leverLabels[name]} applies to ${kindLabels[kind]}, but Placements has no pupils there to take the mean cost of.`,
      "a kind with pupils in Placements",
      "Add a row for the kind to Placements, or name another kind.",
    );
  return target({ to: "kind", kind });
}

const newLine = /^\s*new(?:\s+(?:line|service))?\s*(?:[:\u2013\u2014-]\s*(.*))?$/i;

function service(words: string, known: Known): TargetRead {
  const named = known.services.filter((each) => nameKey(each.name.value) === nameKey(words));
  const [first] = named;
  if (named.length > 1)
    return fault(
      `Services applies to “${words}”, which stands in Services ${String(named.length)} times.`,
      "a line that stands there once",
      "Put the rows of Services together, or tell their names apart.",
    );
  if (first) return target({ to: "service", service: first.name.value });
  const added = newLine.exec(words);
  const name = added?.[1]?.trim() ?? "";
  if (added) return target({ to: "newService", name: name === "" ? "New service" : name });
  if (!known.isWhole.services) return target({ to: "service", service: words });
  return notThere(
    "services",
    words,
    `Spell it as in Services, or write “new: ${words}” for a line that is to be added.`,
  );
}

function transfer(words: string): TargetRead {
  const [fromWords = "", toWords = "", ...more] = words.split(/\s+to\s+|\s*(?:→|->|=>)\s*/i);
  const from = parseBlock(fromWords.replace(/^\s*from\s+/i, ""));
  const into = parseBlock(toWords);
  if (!from || !into || more.length > 0 || from === into)
    return fault(
      `Block transfer applies to “${words}”.`,
      `two blocks of: ${Object.values(blockNames).join(", ")}`,
      "Write it as “Schools block to High needs block”.",
    );
  return target({ to: "transfer", from, into });
}

function allOrKind(name: LeverName, words: string): TargetRead {
  if (/^\s*all(?:\s+kinds)?\s*$/i.test(words)) return target({ to: "all" });
  const kind: Kind | undefined = parseKind(words);
  if (kind === undefined) return notThere(name, words, `Enter ${wantedFor(name)}.`);
  if (takesNoKind(name))
    return fault(
      `${leverLabels[name]} applies to ${kindLabels[kind]}, but is the same for all kinds.`,
      "all",
      "Enter all.",
    );
  return target({ to: "kind", kind });
}
