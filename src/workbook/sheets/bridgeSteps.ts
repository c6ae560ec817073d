import type { Bridge } from "../../outlook/bridge";
import { cellName, fixedAreaName, fixedCellName, quotedSheet } from "../port/address";
import type { ChartPlan, PlannedContent, SeriesPlan } from "../port/plan";
import { said } from "./charts";
import type { Draft } from "./draft";

/** Columns of the sheet; those of the chart stand right of what is printed. */
export const bridgeColumns = {
  step: 0,
  own: 1,
  ofOverlap: 2,
  share: 3,
  from: 4,
  to: 5,
  now: 6,
  state: 7,
  chart: 9,
  words: 17,
} as const;

/** One bar of the chart: a total that stands on zero, or a step from where the bar before ended. */
export interface Step {
  readonly label: string;
  readonly kind: "total" | "step";
  /** What a total comes to, or a step adds. */
  readonly amount: number;
}

/** The bars: the Baseline, each change on its own, the overlap, the scenario. */
export const stepsOf = (bridge: Bridge): readonly Step[] => [
  { label: "Baseline", kind: "total", amount: bridge.start },
  ...bridge.rows.map(({ label, own }): Step => ({ label, kind: "step", amount: own })),
  ...(bridge.rows.length > 1
    ? [{ label: "Overlap of the changes", kind: "step", amount: bridge.overlap } as const]
    : []),
  { label: bridge.scenario, kind: "total", amount: bridge.end },
];

/**
 * A column chart cannot float a bar across zero: what lies above and below is drawn as two parts, each on a part that is
 * not drawn. In the order of the chart's columns.
 */
export interface Parts {
  readonly floorAbove: number;
  readonly floorBelow: number;
  readonly total: number;
  readonly upAbove: number;
  readonly downAbove: number;
  readonly upBelow: number;
  readonly downBelow: number;
}

/** The parts of a bar that runs from one amount to another; or, of a total, from zero. */
export function partsOf(kind: Step["kind"], from: number, to: number): Parts {
  const none = { floorAbove: 0, floorBelow: 0, total: 0, upAbove: 0, downAbove: 0, upBelow: 0, downBelow: 0 };
  if (kind === "total") return { ...none, total: to };
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const floorAbove = Math.max(0, low);
  const floorBelow = Math.min(0, high);
  const above = Math.max(0, high) - floorAbove;
  const below = Math.min(0, low) - floorBelow;
  return to >= from
    ? { ...none, floorAbove, floorBelow, upAbove: above, upBelow: below }
    : { ...none, floorAbove, floorBelow, downAbove: above, downBelow: below };
}

const partNames = [
  ["floorAbove", "Stands on (above zero)"],
  ["floorBelow", "Stands on (below zero)"],
  ["total", "Baseline and scenario"],
  ["upAbove", "Better"],
  ["downAbove", "Worse"],
  ["upBelow", "Better (below zero)"],
  ["downBelow", "Worse (below zero)"],
] as const satisfies readonly (readonly [keyof Parts, string])[];

export const partHeadings = partNames.map(([, heading]) => heading);

/**
 * Where the chart's zero lies. Changes that are small beside the balances could not be seen on columns that stand on £0:
 * their chart stands on the Baseline and shows differences.
 */
export const showsDifferences = ({ start, end, rows, overlap }: Bridge): boolean =>
  [...rows.map(({ own }) => own), overlap].reduce((sum, amount) => sum + Math.abs(amount), 0) <
  Math.max(Math.abs(start), Math.abs(end)) / 4;

/** The same parts as live formulas over the row's From and To. */
function partFormulas(kind: Step["kind"], from: string, to: string): Readonly<Record<keyof Parts, string>> {
  const floorAbove = `MAX(0,MIN(${from},${to}))`;
  const floorBelow = `MIN(0,MAX(${from},${to}))`;
  const above = `MAX(0,MAX(${from},${to}))-${floorAbove}`;
  const below = `MIN(0,MIN(${from},${to}))-${floorBelow}`;
  const where = (test: string, parts: string): string => `IF(${test},${parts},0)`;
  return {
    floorAbove,
    floorBelow,
    total: kind === "total" ? to : "0",
    upAbove: where(`${to}>=${from}`, above),
    downAbove: where(`${to}<${from}`, above),
    upBelow: where(`${to}>=${from}`, below),
    downBelow: where(`${to}<${from}`, below),
  };
}

/** Writes From, To and the chart's columns of one bar. `origin` is the cell that the chart stands on; absent: £0. */
export function drawStep(
  draft: Draft,
  row: number,
  step: Step,
  from: number,
  origin?: { readonly cell: string; readonly value: number },
): void {
  const { own, from: fromColumn, to: toColumn, chart } = bridgeColumns;
  const isTotal = step.kind === "total";
  const to = isTotal ? step.amount : from + step.amount;
  const format = { format: "#,##0;[Red]-#,##0" };
  const fromCell: PlannedContent = isTotal ? 0 : { formula: cellName(row - 1, toColumn), value: from };
  const toCell: PlannedContent = isTotal
    ? step.amount
    : { formula: `${cellName(row, fromColumn)}+${cellName(row, own)}`, value: to };
  const role = isTotal ? "total" : "figure";
  if (isTotal) draft.put(row, fromColumn, "", role);
  else draft.put(row, fromColumn, fromCell, role, format);
  draft.put(row, toColumn, toCell, role, format);
  const base = origin?.value ?? 0;
  const less = origin ? `-${origin.cell}` : "";
  const parts = partsOf(step.kind, from - base, to - base);
  const formulas = partFormulas(
    step.kind,
    `(${cellName(row, fromColumn)}${less})`,
    `(${cellName(row, toColumn)}${less})`,
  );
  partNames.forEach(([part], i) => {
    const content: PlannedContent =
      isTotal && part !== "total" ? 0 : { formula: formulas[part], value: parts[part] };
    draft.put(row, chart + i, part === "total" && !isTotal ? 0 : content, "figure", format);
  });
}

const colours: Readonly<Record<keyof Parts, string>> = {
  floorAbove: "FFFFFF",
  floorBelow: "FFFFFF",
  total: "12355B",
  upAbove: "2E86AB",
  upBelow: "2E86AB",
  downAbove: "F18F01",
  downBelow: "F18F01",
};

/** The chart over rows that `drawStep` wrote. */
export function bridgeChart(
  bridge: Bridge,
  told: { sheet: string; headingRow: number; title: string; row: number; measure: string },
): ChartPlan {
  const { sheet, headingRow } = told;
  const steps = stepsOf(bridge);
  const on = quotedSheet(sheet);
  const rows = { top: headingRow + 1, bottom: headingRow + steps.length };
  const along = (column: number): string =>
    `${on}!${fixedAreaName({ ...rows, left: column, right: column })}`;
  const series = partNames.map(([part], i): SeriesPlan => ({
    name: `${on}!${fixedCellName(headingRow, bridgeColumns.chart + i)}`,
    categories: along(bridgeColumns.step),
    values: along(bridgeColumns.chart + i),
    colour: colours[part],
    ...(part.startsWith("floor") ? { unfilled: true } : {}),
    ...(part.endsWith("Below") && !part.startsWith("floor") ? { unlisted: true } : {}),
  }));
  const moves = bridge.rows.map(({ label, own }) => `${label} ${own >= 0 ? "+" : ""}${said(own)}`);
  const differences = showsDifferences(bridge);
  const overlap = bridge.rows.length > 1 ? `; overlap ${said(bridge.overlap)}` : "";
  return {
    kind: "stacked columns",
    title: `${told.title}${differences ? ": what it differs by" : ""}`,
    alternativeText: `${told.measure}, from the Baseline ${said(bridge.start)} to ${bridge.scenario} ${said(bridge.end)}, a column for each change on its own: ${moves.join("; ")}${overlap}. Better is blue, worse is orange.`,
    categoryTitle: "From the Baseline, change by change",
    valueTitle: differences ? "£ million from the Baseline" : "£ million",
    valueFormat: "#,##0.0,,;-#,##0.0,,",
    series,
    row: told.row,
    column: 0,
    width: 1011,
    height: 380,
  };
}
