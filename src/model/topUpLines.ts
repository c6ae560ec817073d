import { lookUp, pick, plus, tag, times, where, type Expr } from "./expression";
import type { Lever } from "./inputs";
import { kindLabels, kinds, type Kind } from "./kinds";
import { effectOf, leverId, targetWords } from "./leverLines";
import { line, type Line } from "./line";
import { meanCost } from "./rules";
import {
  kindOf,
  settingOf,
  total,
  withProvision,
  type Group,
  type Parts,
  type ProvisionEffect,
} from "./scenarioParts";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** Top-ups and their pupils in the base year, of a kind. */
export function topUpsOf({ settings, bandPupils }: Workings, kind: Kind): Group {
  const word = tag(kindLabels[kind]);
  return {
    cost: plus(
      sumOver(bandPupils.topUps, where(bandPupils.kind, word)),
      sumOver(settings.topUps, where(settings.kind, word)),
    ),
    pupils: plus(
      sumOver(bandPupils.pupils, where(bandPupils.kind, word)),
      sumOver(settings.pricedByAverage, where(settings.kind, word)),
    ),
  };
}

/** A setting's mean top-up: of its band pupils, else its average, else its kind's mean. */
function meanTopUp(parts: Parts, lever: Lever, kind: Kind): Expr<"gbpPerPupil"> {
  const { settings, bandPupils } = parts.w;
  const { target } = lever;
  if (target.to === "setting") {
    const named = pick(parts.lines.appliesTo, parts.lines.levers.indexOf(lever));
    const banded = parts.w.inputs.bandPupils.some(
      (row) => row.setting.value.toLowerCase() === target.setting.toLowerCase() && row.pupils.value > 0,
    );
    if (banded) {
      const own = where(bandPupils.setting, named);
      return meanCost.of({ cost: sumOver(bandPupils.topUps, own), pupils: sumOver(bandPupils.pupils, own) });
    }
    const average = settingOf(target.setting, parts.w)?.averageTopUp.value;
    if (average !== undefined) return lookUp(settings.averageTopUp, where(settings.name, named));
  }
  return meanCost.of(topUpsOf(parts.w, kind));
}

/** Top-ups by kind, and the rows of the levers that add to them. */
export function topUpLines(
  parts: Parts,
  provision: ProvisionEffect,
): { topUps: Line<"gbp">[]; levers: Line<"gbp">[] } {
  const { w, lines, rates } = parts;
  const added = parts.levers
    .filter((lever) => lever.name === "pupilsWithTopUp")
    .flatMap((lever) => {
      const kind = kindOf(lever, w);
      if (!kind) return [];
      const cost = times(
        times(effectOf(lines, lever, "pupils"), meanTopUp(parts, lever, kind)),
        rates.index("topUpUplift", kind),
      );
      const id = `${leverId(lines.levers, lever)}.topUps`;
      const named = lever.target.to === "setting" ? `, ${targetWords(lever)}` : "";
      const label = `Lever: pupils with top-up${named}`;
      return [{ kind, line: line({ id, label, kind: kindLabels[kind], unit: "gbp", is: cost }) }];
    });
  const topUps = kinds.map((kind) => {
    const growth = rates.index("pupilGrowth", kind);
    const grown = times(times(topUpsOf(w, kind).cost, growth), rates.index("topUpUplift", kind));
    const extra = added.filter((one) => one.kind === kind).map((one) => one.line);
    return line({
      id: `topUps.${kind}`,
      label: "Top-ups",
      kind: kindLabels[kind],
      unit: "gbp",
      is: withProvision(total(grown, extra), provision.topUps(kind), provision.saved(kind, "topUps")),
    });
  });
  return { topUps, levers: added.map((one) => one.line) };
}
