import { academicYearName } from "../../model/format";
import type { Lever, Setting, YearStart } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import type { Problem } from "../problem";
import { isNoCharge, settingNamed, type Known } from "./known";
import { nameKey } from "./name";
import { errorAt, warningAt } from "./problemAt";
import { shareProblem, outsideHighNeeds } from "./transfers";
import { financialYearName } from "./year";

/** What the levers do together that they may not, and what they do not do although it looks so. */
export function leverEffects(levers: readonly Lever[], known: Known, years: readonly YearStart[]): Problem[] {
  return [
    ...levers.flatMap((lever) => singleEffects(lever, known)),
    ...[...groups(levers).values()].flatMap((each) => floors(each, known, years)),
  ];
}

/** What the levers may not do where each turns out at its Low: nothing is told twice. */
export function lowEffects(levers: readonly Lever[], known: Known, years: readonly YearStart[]): Problem[] {
  const atLow = levers.map((lever): Lever => {
    const { value, at } = lever.low ?? {};
    return value === undefined || !at ? lever : { ...lever, value: { value, at } };
  });
  const fails = (of: readonly Lever[]): Problem[] =>
    [...groups(of).values()].flatMap((each) => floors(each, known, years));
  return fails(levers).length > 0 ? [] : fails(atLow);
}

function groups(levers: readonly Lever[]): Map<string, Lever[]> {
  const all = new Map<string, Lever[]>();
  for (const lever of levers) {
    const key = nameKey(lever.scenario);
    all.set(key, [...(all.get(key) ?? []), lever]);
  }
  return all;
}

function singleEffects(lever: Lever, known: Known): Problem[] {
  const { name, target, from, to, value, unit, at } = lever;
  const problems: Problem[] = [];
  const kind = placesKind(lever, known);
  if (name === "places" && kind && isNoCharge(kind))
    problems.push(
      warningAt(at.appliesTo, {
        found: `Scenarios: places at ${kindLabels[kind]} are no charge on this block; the lever adds 0.`,
        wanted: `a setting or kind whose places this block pays for`,
        remedy: `Use Placement pupils for more pupils there, or delete the row.`,
      }),
    );
  if (unit === "unfilledPlaces" && kind !== undefined && kind !== "resourced")
    problems.push(
      errorAt(at.appliesTo, {
        found: `Scenarios: unfilled places at ${kindLabels[kind]}: only resourced provision and SEN units have a rate of their own for them.`,
        wanted: `the unit places, or a resourced provision or SEN unit`,
        remedy: `Change the unit to places.`,
      }),
    );
  if (target.to === "transfer") {
    const share =
      unit === "percent" ? shareProblem("Scenarios", target.from, value.at, known.funding) : undefined;
    if (share) problems.push(share);
    if (target.from !== "highNeeds" && target.into !== "highNeeds")
      problems.push(outsideHighNeeds(value.at, target.from, target.into));
  }
  const last = to.value ?? (name === "blockTransfer" || name === "reserveMovement" ? from.value : undefined);
  if (last !== undefined && last < known.baseYear && name !== "places")
    problems.push(
      warningAt(from.at, {
        found: `Scenarios: this lever ends before the base year ${financialYearName(known.baseYear)} and changes nothing.`,
        wanted: `years of the model`,
        remedy: `Correct From and To, or delete the row.`,
      }),
    );
  return problems;
}

function placesKind({ name, target }: Lever, known: Known): Kind | undefined {
  if (name !== "places") return undefined;
  if (target.to === "kind") return target.kind;
  return target.to === "setting" ? settingNamed(known, target.setting)?.kind.value : undefined;
}

/** The share of a lever's value that is in effect in a year. */
export function weight({ from, to, ramp }: Lever, year: YearStart): number {
  if (year < from.value || (to.value !== undefined && year > to.value)) return 0;
  return Math.min(1, (year - from.value + 1) / (ramp.value ?? 1));
}

/** Places held in an academic year: the first column holds before it, the last after it. */
function placesIn({ places }: Setting, year: YearStart): number {
  const first = places[0];
  const last = places.at(-1);
  const held = places.find((each) => each.year === year) ?? (first && year < first.year ? first : last);
  return held?.held.value ?? 0;
}

/** No setting, and no kind, may have fewer than no places. */
function floors(levers: readonly Lever[], known: Known, years: readonly YearStart[]): Problem[] {
  const places = levers.filter(({ name }) => name === "places");
  const academicYears = [known.baseYear - 1, ...years];
  const problems: Problem[] = [];
  const settings = new Set(places.flatMap(({ target }) => (target.to === "setting" ? [target.setting] : [])));
  for (const name of settings) {
    const setting = settingNamed(known, name);
    if (!setting) continue;
    const own = places.filter(({ target }) => target.to === "setting" && target.setting === name);
    const unfilled = own.filter(({ unit }) => unit === "unfilledPlaces");
    problems.push(...floor(own, `“${name}”`, "places", academicYears, (year) => placesIn(setting, year)));
    problems.push(
      ...floor(unfilled, `“${name}”`, "unfilled places", academicYears, (year) =>
        Math.min(setting.unfilled.value ?? 0, placesIn(setting, year)),
      ),
    );
  }
  const kinds = new Set(places.flatMap(({ target }) => (target.to === "kind" ? [target.kind] : [])));
  for (const kind of kinds) {
    const ofKind = known.settings.filter((setting) => setting.kind.value === kind);
    const own = places.filter((lever) => placesKind(lever, known) === kind);
    problems.push(
      ...floor(own, kindLabels[kind], "places", academicYears, (year) =>
        ofKind.reduce((sum, setting) => sum + placesIn(setting, year), 0),
      ),
    );
  }
  return problems;
}

// Weights are thirds and the like, so that a sum meant to be 0 may miss it by a hair.
const hair = 1e-9;

function floor(
  levers: readonly Lever[],
  where: string,
  what: string,
  years: readonly YearStart[],
  before: (year: YearStart) => number,
): Problem[] {
  for (const year of years) {
    const after = levers.reduce((sum, lever) => sum + lever.value.value * weight(lever, year), before(year));
    const culprit = levers.find((lever) => lever.value.value * weight(lever, year) < 0);
    if (after >= -hair || !culprit) continue;
    return [
      errorAt(culprit.value.at, {
        found: `Scenarios: the levers of “${culprit.scenario}” take ${where} from ${String(before(year))} to ${String(after)} ${what} in ${academicYearName(year)}.`,
        wanted: `0 ${what} or more in every year`,
        remedy: `Take away fewer, or begin later; several rows of one scenario on ${where} add up.`,
      }),
    ];
  }
  return [];
}
