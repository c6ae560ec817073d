import type { DemandPath } from "../../model/inputs";
import { cellName } from "../port/address";
import type { PlannedContent } from "../port/plan";
import { drawBand } from "./band";
import type { Draft } from "./draft";
import type { Demand } from "./outlook";
import { hiddenMark } from "./planFigures";
import { planFlows, type PlanFlow } from "./planFlows";

const headings = [
  "Year to",
  "Kind",
  "Plans before",
  "New plans",
  "Plans that end",
  "Moved in, less out",
  "Plans after",
] as const;

const at = (column: (typeof headings)[number]): number => headings.indexOf(column);

/** What is left of a year's start when plans end, move and are made: a live sum, but where its parts are hidden. */
function after({ before, after: plans, made, ended, moved }: PlanFlow, row: number): PlannedContent {
  if (made === null || ended === null || moved === null) return plans;
  const cell = (column: (typeof headings)[number]): string => cellName(row, at(column));
  return {
    formula: `${cell("Plans before")}+${cell("New plans")}-${cell("Plans that end")}+${cell("Moved in, less out")}`,
    value: before + made - ended + moved,
  };
}

/** Writes who joins, leaves and moves, a row a January and kind; gives the last row. */
export function drawFlows(
  draft: Draft,
  told: { demand: Demand; path: DemandPath; years: readonly number[]; row: number; right: number },
): number {
  const flows = planFlows(told.demand, told.path, told.years);
  if (flows.length === 0) return told.row - 1;
  drawBand(draft, told.row, told.right, "Who joins, who leaves and who moves, as forecast");
  const heading = told.row + 1;
  headings.forEach((text, column) => {
    draft.put(heading, column, text, column < 2 ? "heading" : "figureHeading");
  });
  flows.forEach((flow, index) => {
    const row = heading + 1 + index;
    const isTotal = flow.id === "total";
    const words = isTotal ? "total" : "label";
    const figure = (column: (typeof headings)[number], content: PlannedContent): void => {
      const role = content === hiddenMark ? "mark" : isTotal ? "total" : "figure";
      draft.put(row, at(column), content, role, { format: "#,##0.0;-#,##0.0" });
    };
    draft.put(row, at("Year to"), `January ${String(flow.year)}`, words);
    draft.put(row, at("Kind"), flow.kind, words);
    figure("Plans before", flow.before);
    figure("New plans", flow.made ?? hiddenMark);
    figure("Plans that end", flow.ended ?? hiddenMark);
    figure("Moved in, less out", flow.moved ?? hiddenMark);
    figure("Plans after", after(flow, row));
  });
  const bottom = heading + flows.length;
  draft.tables.push({
    name: "HNB_Demand_flows",
    area: { top: heading, left: 0, bottom, right: headings.length - 1 },
  });
  draft.put(
    bottom + 1,
    0,
    `Central forecast, worked out by single years of age (most move at 4, 11, 16 and 19). New plans, ends and moves are values; “${hiddenMark}” stands for 1 to 5, and for what such a figure would follow from.`,
    "note",
  );
  return bottom + 1;
}
