import { divide, minus, number, previous, sum } from "./expression";
import type { DemandPath, DemandRange, PlanPlacement } from "./inputs";
import type { Kind } from "./kinds";
import { given, line, type Entry, type Line } from "./line";

/** The kinds of placement, in the order in which sheets show them. */
export const planPlacements: readonly PlanPlacement[] = [
  "mainstream",
  "special",
  "independent",
  "furtherEducation",
  "other",
];

/** The names that sheets and messages use. */
export const placementLabels: Readonly<Record<PlanPlacement, string>> = {
  mainstream: "Mainstream, with resourced provision and units",
  special: "State-funded special",
  independent: "Independent and non-maintained special",
  furtherEducation: "Further education and special post-16",
  other: "Other",
};

/** The kind of placement whose plans stand for a kind of provision. */
export const placementOf: Readonly<Record<Kind, PlanPlacement>> = {
  mainstream: "mainstream",
  resourced: "mainstream",
  maintainedSpecial: "special",
  specialAcademy: "special",
  nonMaintained: "independent",
  independent: "independent",
  alternative: "other",
  hospital: "other",
  furtherEducation: "furtherEducation",
  specialPost16: "furtherEducation",
  other: "other",
};

/** Plans over the years of the model, as they are counted or forecast, and what follows from them. */
export interface DemandLines {
  /** A line for each kind of placement that may be shown alone, then one for those counted together. */
  readonly plans: readonly Line<"pupils">[];
  readonly total: Line<"pupils">;
  /** Of those that stand in `plans`; kinds counted together share one. */
  readonly growthRows: readonly Line<"share">[];
  readonly growth: Readonly<Record<PlanPlacement, Line<"share">>>;
  readonly leaving: Readonly<Record<PlanPlacement, Line<"share">>>;
  /** Low and high ends of all plans, then of each kind that may be shown alone. */
  readonly range: readonly Line<"pupils">[];
  /** By how much another seed would move an end of the range, in the same order, one a pair. */
  readonly drawErrors: readonly Line<"pupils">[];
  readonly all: readonly Line[];
}

const eachPlacement = <Figure>(
  figure: (placement: PlanPlacement) => Figure,
): Readonly<Record<PlanPlacement, Figure>> => ({
  mainstream: figure("mainstream"),
  special: figure("special"),
  independent: figure("independent"),
  furtherEducation: figure("furtherEducation"),
  other: figure("other"),
});

const LEAVING =
  "Of the plans at the start of the year: those that end, and those that move to another kind of placement.";

const constants = (values: readonly number[]): readonly Entry[] =>
  values.map((value): Entry => ({ by: "constant", value }));

/** Kinds counted together are one row, so that no row shows a handful of children. */
export interface PlanRow {
  readonly id: string;
  readonly kind: string;
  /** For the heading of a narrow column. */
  readonly short: string;
  readonly of: readonly PlanPlacement[];
}

const shortLabels: Readonly<Record<PlanPlacement, string>> = {
  mainstream: "Mainstream",
  special: "Special",
  independent: "Independent",
  furtherEducation: "Further education",
  other: "Other",
};

/** The rows that plans stand in: each kind that may be shown alone, then those counted together. */
export function planRows({ together }: DemandPath): readonly PlanRow[] {
  const alone = planPlacements
    .filter((placement) => !together.includes(placement))
    .map((placement): PlanRow => ({
      id: placement,
      kind: placementLabels[placement],
      short: shortLabels[placement],
      of: [placement],
    }));
  if (together.length === 0) return alone;
  const kind = together.map((placement) => placementLabels[placement]).join("; ");
  return [...alone, { id: "together", kind: `Counted together: ${kind}`, short: "Together", of: together }];
}

/** The two ends of a range, and how far the draws leave them uncertain. */
function rangeLines(
  id: string,
  kind: string,
  { low, high, drawError }: DemandRange,
): Readonly<Record<keyof DemandRange, Line<"pupils">>> {
  const told = (name: string, label: string, values: readonly number[]): Line<"pupils"> =>
    line({ id: `demand.${name}.${id}`, label, kind, unit: "pupils", is: given(...constants(values)) });
  return {
    low: told("low", "One time in ten it is below", low),
    high: told("high", "One time in ten it is above", high),
    drawError: told("drawError", "Moved by another draw", drawError),
  };
}

/** The lines of the plans. Base-year growth is 0: what was brought forward is the base year's own count. */
export function demandLines(path: DemandPath): DemandLines {
  const rows = planRows(path);
  const growth = new Map<PlanPlacement, Line<"share">>();
  const growthRows: Line<"share">[] = [];
  const plans = rows.map(({ id, kind, of }) => {
    const values = path.plans[of[0] ?? "other"].map((_, year) =>
      of.reduce((all, placement) => all + (path.plans[placement][year] ?? 0), 0),
    );
    const row = line({
      id: `demand.plans.${id}`,
      label: "EHC plans in the January of the year",
      kind,
      unit: "pupils",
      is: given(...constants(values)),
      broughtForward: { by: "constant", value: values[0] ?? 0 },
    });
    const grown = line({
      id: `demand.growth.${id}`,
      label: "Growth of plans",
      kind,
      unit: "share",
      is: divide(minus(row, previous(row)), previous(row), number(0, "share")),
      note: "The base year itself does not grow.",
    });
    growthRows.push(grown);
    for (const placement of of) growth.set(placement, grown);
    return row;
  });
  const total = line({
    id: "demand.plans.total",
    label: "EHC plans in the January of the year",
    kind: "All plans",
    unit: "pupils",
    is: sum(plans, "pupils"),
  });
  const leavingOf = (placement: PlanPlacement): Line<"share"> =>
    line({
      id: `demand.leaving.${placement}`,
      label: "Ending or moving on within the year",
      kind: placementLabels[placement],
      unit: "share",
      is: given(...constants(path.leaving[placement])),
      note: LEAVING,
    });
  const leaving = eachPlacement(leavingOf);
  const ranges = [
    rangeLines("total", "All plans", path.range.total),
    ...rows.flatMap(({ id, kind, of }) => {
      const [only, ...others] = of;
      return only && others.length === 0 ? [rangeLines(id, kind, path.range[only])] : [];
    }),
  ];
  const range = ranges.flatMap(({ low, high }) => [low, high]);
  const drawErrors = ranges.map(({ drawError }) => drawError);
  const growthOf = (placement: PlanPlacement): Line<"share"> => {
    const found = growth.get(placement);
    if (!found) throw new Error(`No plans of ${placement}`);
    return found;
  };
  return {
    plans,
    total,
    growthRows,
    growth: eachPlacement(growthOf),
    leaving,
    range,
    drawErrors,
    all: [...plans, total, ...growthRows, ...Object.values(leaving), ...range, ...drawErrors],
  };
}
