import type { Inputs, Lever, LeverName, LeverUnit } from "../../model/inputs";
import { kindLabels, kinds, type Kind } from "../../model/kinds";
import { blockLabels, blocks } from "../../model/sourceLines";
import { leverLabels, leverNames, leverUnits, takesNoKind } from "../../workbook/read/leverNames";
import { readTarget } from "../../workbook/read/leverTargets";
import { isNoCharge, topUpPupilsOf, type Known } from "../../workbook/read/known";
import { parseKind } from "../../workbook/read/kind";
import { leverYearName } from "../../model/leverText";

/** One sort of lever with what it can act on in this workbook. */
export interface LeverChoice {
  readonly name: LeverName;
  readonly label: string;
  /** What moving it changes, in a few words. */
  readonly says: string;
  readonly units: readonly LeverUnit[];
  /** The words for Applies to; none for a reserve movement. */
  readonly targets: readonly string[];
}

const explained: Readonly<Record<LeverName, string>> = {
  places: "More or fewer commissioned places, by academic year.",
  pupilsWithTopUp: "More or fewer pupils with a top-up, at the mean top-up there.",
  placementPupils: "More or fewer pupils placed, at the mean cost there.",
  pupilGrowth: "Percentage points on the yearly growth of pupils; places are not moved by it.",
  topUpUplift: "Percentage points on the yearly uplift of top-ups.",
  feeInflation: "Percentage points on the yearly inflation of placement fees.",
  servicesInflation: "Percentage points on the yearly inflation of services.",
  placeRateChange: "Percentage points on the yearly change of all place rates.",
  blockGrowth: "Percentage points on the growth of the blocks once the Funding table has ended.",
  averageCost: "A percentage on the mean cost of placements.",
  services: "Pounds a year on a budget line, or a new one.",
  blockTransfer: "Money moved between blocks, decided year by year.",
  reserveMovement: "Money into or out of the reserve, once.",
};

/** What the levers may act on, as the reader knows it. */
export function knownOf(inputs: Inputs): Known {
  const { funding, settings, bandPupils, placements, services, years } = inputs;
  return {
    baseYear: years[0] ?? NaN,
    funding,
    settings,
    topUpPupils: topUpPupilsOf(settings, bandPupils),
    placements,
    services,
    isWhole: { settings: true, placements: true, services: true },
  };
}

/** Kinds that this forum has any setting or placement of. */
const kindsThere = ({ settings, placements }: Inputs): readonly Kind[] =>
  kinds.filter((kind) => [...settings, ...placements].some((one) => one.kind.value === kind));

/** The words for a budget line that is to be added; its name follows. */
export const newLinePrefix = "new: ";

function wordsFor(name: LeverName, inputs: Inputs): readonly string[] {
  const there = kindsThere(inputs).map((kind) => kindLabels[kind]);
  switch (name) {
    case "reserveMovement":
      return [];
    case "places":
    case "pupilsWithTopUp":
      return [...inputs.settings.map((setting) => setting.name.value), ...there];
    case "placementPupils":
    case "averageCost":
      return there;
    case "services":
      return [...inputs.services.map((service) => service.name.value), `${newLinePrefix}New service`];
    case "blockTransfer": {
      const others = blocks.filter((block) => block !== "highNeeds");
      return [
        ...others.map((block) => `${blockLabels[block]} to ${blockLabels.highNeeds}`),
        ...others.map((block) => `${blockLabels.highNeeds} to ${blockLabels[block]}`),
      ];
    }
    default:
      return takesNoKind(name) ? ["all"] : ["all", ...there];
  }
}

/** The words for Applies to as a narrow list shows them: of two blocks it need not be said that they are blocks. */
export const targetShown = (name: LeverName, words: string): string =>
  name === "blockTransfer" ? words.replace(/ block\b/g, "") : words;

/** Every sort of lever that this workbook has something for, with what it can act on. */
export function leverChoices(inputs: Inputs): readonly LeverChoice[] {
  const known = knownOf(inputs);
  const costsNothing = (name: LeverName, words: string): boolean => {
    if (name !== "places") return false;
    const kind = inputs.settings.find((one) => one.name.value === words)?.kind.value ?? parseKind(words);
    return kind !== undefined && isNoCharge(kind);
  };
  return leverNames.flatMap((name): LeverChoice[] => {
    const targets = wordsFor(name, inputs).filter(
      (words) => !("fault" in readTarget(name, words, known)) && !costsNothing(name, words),
    );
    if (targets.length === 0 && name !== "reserveMovement") return [];
    return [
      {
        name,
        label: leverLabels[name],
        says: explained[name],
        units: leverUnits[name],
        targets: [...new Set(targets)],
      },
    ];
  });
}

const mostYears = 15;
const furtherYears = 5;

/** The years that From and To may name, with those words. */
export function leverYears({ years }: Inputs, name: LeverName): readonly string[] {
  const first = years[0] ?? NaN;
  const count = Math.min(mostYears, years.length + furtherYears);
  const starts = Array.from({ length: count }, (_, index) => first + index);
  // An academic year that began before the base year has its summer in it.
  return (name === "places" ? [first - 1, ...starts] : starts).map((year) => leverYearName(name, year));
}

/** How far a lever may sensibly be moved, in its own unit: shares for percentages. */
export interface LeverRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const largest = 1e6;

/** A round number of steps that is no less than a size. */
const upTo = (size: number, step: number): number => Math.ceil(size / step) * step;

/** How many there are in the base year of what a lever adds to or takes from. */
function present({ name, target }: Pick<Lever, "name" | "target">, inputs: Inputs): number {
  const settings = inputs.settings.filter((setting) =>
    target.to === "kind"
      ? setting.kind.value === target.kind
      : target.to === "setting" && setting.name.value === target.setting,
  );
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  if (name === "places")
    return sum(settings.map(({ places }) => Math.min(...places.map(({ held }) => held.value ?? 0))));
  if (name === "placementPupils")
    return sum(
      inputs.placements.flatMap((one) =>
        target.to === "kind" && one.kind.value === target.kind ? [one.pupils.value] : [],
      ),
    );
  const pupils = topUpPupilsOf(inputs.settings, inputs.bandPupils);
  return sum(settings.map((setting) => pupils.get(setting.name.value.toLowerCase()) ?? 0));
}

/** A sensible range and step for a lever under the hand, by its sort and by how much of it there is. */
export function leverRange(lever: Pick<Lever, "name" | "target" | "unit">, inputs: Inputs): LeverRange {
  const { name, target, unit } = lever;
  switch (name) {
    case "places":
    case "pupilsWithTopUp":
    case "placementPupils": {
      const there = Math.floor(present(lever, inputs));
      const unfilled = unit === "unfilledPlaces";
      const reach = Math.max(20, upTo(there / 2, 10));
      return { least: unfilled ? 0 : 0 - Math.min(there, reach), most: unfilled ? 20 : reach, step: 1 };
    }
    case "averageCost":
      return { least: -0.2, most: 0.2, step: 0.005 };
    case "services": {
      const line = inputs.services.find(
        (one) => target.to === "service" && one.name.value === target.service,
      );
      const budget = upTo(Math.abs(line?.budget.value ?? largest), 10_000);
      return { least: line ? 0 - budget : 0, most: budget, step: 10_000 };
    }
    case "blockTransfer": {
      if (unit === "percent") return { least: 0, most: 0.02, step: 0.0005 };
      const from = target.to === "transfer" ? target.from : "schools";
      const block = inputs.funding[0]?.[from].value ?? largest * 50;
      return { least: 0, most: Math.max(50_000, upTo(block * 0.02, 50_000)), step: 50_000 };
    }
    case "reserveMovement": {
      const most = upTo(Math.max(largest, Math.abs(inputs.reserve.balance.value)), 100_000);
      return { least: 0 - most, most, step: 50_000 };
    }
    default:
      return { least: -0.05, most: 0.05, step: 0.001 };
  }
}

/** A lever that is not in the workbook. */
export interface LeverAsked {
  readonly name: LeverName;
  /** The words for Applies to. */
  readonly appliesTo: string;
  readonly unit: LeverUnit;
  readonly from: number;
  /** Absent: lasting, or for transfers and reserve movements `from` alone. */
  readonly to?: number | undefined;
  readonly value: number;
}

/** Makes a lever to try; undefined where there is nothing of that name to act on. */
export function leverAsked(inputs: Inputs, scenario: string, asked: LeverAsked): Lever | undefined {
  const read = readTarget(asked.name, asked.appliesTo === "" ? undefined : asked.appliesTo, knownOf(inputs));
  if ("fault" in read) return undefined;
  const at = { sheet: "", cell: "" };
  return {
    scenario,
    name: asked.name,
    target: read.target,
    from: { value: asked.from, at },
    to: asked.to === undefined ? {} : { value: asked.to },
    value: { value: asked.value, at },
    unit: asked.unit,
    ramp: {},
    note: "",
    at: { scenario: at, lever: at },
  };
}
