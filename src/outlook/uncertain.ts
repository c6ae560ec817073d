import type { ForumModel, Modelled } from "../model/forumModel";
import type { AssumptionRange, Lever } from "../model/inputs";
import { kindLabels } from "../model/kinds";
import { leverId, leverLabels } from "../model/leverLines";
import { fullLabel, isGiven, type Line } from "../model/line";
import { otherwiseIn } from "../model/newProvision";
import { inDraw } from "../model/number";
import { isOpen, type UncertainEntry, type UncertainItem } from "./item";
import { leverNames } from "./leverNames";
import { planItems } from "./planItems";
import { leverRange, portionRange, shareRange } from "./rangeWords";

/** Where nobody entered a range: one percentage point a year for an assumption, a tenth of a lever's value. */
const step = { assumption: 0.01, lever: 0.1 } as const;

function leverItems({ levers }: ForumModel): readonly UncertainItem[] {
  const names = leverNames(levers.levers);
  return levers.levers.map((lever, record) => {
    const { low, high } = endsOf(lever);
    const entered = lever.low?.value !== undefined || lever.high?.value !== undefined;
    return {
      key: leverId(levers.levers, lever),
      label: names.get(lever) ?? leverLabels[lever.name],
      range: leverRange(lever, low, high),
      scenario: lever.scenario,
      entered,
      keepsSign: true,
      entries: [{ line: levers.value, record, year: 0, central: lever.value.value, low, high }],
    };
  });
}

function endsOf({ value: { value }, low, high }: Lever): { readonly low: number; readonly high: number } {
  if (low?.value === undefined && high?.value === undefined) {
    const size = Math.abs(value) * step.lever;
    return { low: value - size, high: value + size };
  }
  return { low: low?.value ?? value, high: high?.value ?? value };
}

/**
 * The rows of assumptions of all scenarios by their identity: scenarios share what was entered. Pupil growth that follows
 * the forecast is not among them: the plans have a range of their own.
 */
function assumptionRows({ scenarios }: ForumModel): ReadonlyMap<string, readonly Line[]> {
  const rows = new Map<string, Line[]>();
  for (const line of scenarios.flatMap(({ rates }) => rates.assumptions))
    if (isGiven(line.is)) rows.set(line.id, [...(rows.get(line.id) ?? []), line]);
  return rows;
}

const rowId = ({ name, kind }: Pick<AssumptionRange, "name" | "kind">): string =>
  kind ? `assumptions.${name}.${kind}` : `assumptions.${name}`;

const nameIn = (id: string): string => id.split(".")[1] ?? "";

function assumptionItems({ model, values }: Modelled): readonly UncertainItem[] {
  const { inputs } = model.workings;
  const ranges = inputs.ranges ?? [];
  const rows = assumptionRows(model);
  const entriesOf = (lines: readonly Line[], low: number, high: number): readonly UncertainEntry[] =>
    lines.flatMap((line) =>
      inputs.years.slice(1).map((_, i) => {
        const central = inDraw(values.number(line, i + 1), 0);
        return { line, record: 0, year: i + 1, central, low: central + low, high: central + high };
      }),
    );
  const made: UncertainItem[] = [];
  const taken = new Set<string>();
  // A row for all kinds holds for every kind that has none of its own among the ranges.
  const coveredBy = (range: AssumptionRange): readonly string[] =>
    range.kind
      ? [rowId(range)]
      : [...rows.keys()].filter(
          (id) =>
            nameIn(id) === range.name &&
            !ranges.some((other) => other.kind !== undefined && rowId(other) === id),
        );
  for (const range of ranges) {
    const ids = coveredBy(range);
    for (const id of ids) taken.add(id);
    const lines = ids.flatMap((id) => rows.get(id) ?? []);
    const [first] = rows.get(rowId(range)) ?? lines;
    if (!first) continue;
    made.push({
      key: rowId(range),
      label: range.kind ? fullLabel(first) : leverLabels[range.name],
      range: shareRange(range.low.value, range.high.value),
      entered: true,
      entries: entriesOf(lines, range.low.value, range.high.value),
    });
  }
  for (const [id, lines] of rows) {
    const [first] = lines;
    if (!first || taken.has(id)) continue;
    made.push({
      key: id,
      label: fullLabel(first).replace(/: All kinds$/, ""),
      range: shareRange(-step.assumption, step.assumption),
      entered: false,
      entries: entriesOf(lines, -step.assumption, step.assumption),
    });
  }
  return made;
}

/** Of each new provision, how many of its pupils would otherwise be elsewhere: what its saving hangs on most. */
function provisionItems({ workings }: ForumModel): readonly UncertainItem[] {
  const { provisions, diverted } = workings.provisions;
  return provisions.map((provision, record) => {
    const { scenario, name, divertedLow, divertedHigh, induced } = provision;
    const central = provision.diverted.value;
    const most = 1 - (induced.value ?? 0);
    const entered = divertedLow?.value !== undefined || divertedHigh?.value !== undefined;
    const size = entered ? 0 : central * step.lever;
    const low = divertedLow?.value ?? central - size;
    const high = Math.max(central, Math.min(most, divertedHigh?.value ?? central + size));
    return {
      // A name stands once in a scenario; of two scenarios it is the same provision, and turns out the same.
      key: `diverted.${name.value.toLowerCase()}`,
      label: `${name.value}: otherwise at ${kindLabels[otherwiseIn(provision)]}`,
      range: portionRange(low, high),
      scenario: scenario.value,
      entered,
      keepsSign: true,
      entries: [{ line: diverted, record, year: 0, central, low, high, most }],
    };
  });
}

/**
 * Everything that may turn out otherwise: assumptions and plans, which all scenarios share, then each one's levers and new
 * provision.
 */
export const uncertainItems = (modelled: Modelled): readonly UncertainItem[] => {
  const { model } = modelled;
  return [
    ...assumptionItems(modelled),
    ...planItems(model),
    ...leverItems(model),
    ...provisionItems(model),
  ].filter(isOpen);
};
