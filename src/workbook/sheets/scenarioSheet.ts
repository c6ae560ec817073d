import type { Line } from "../../model/line";
import type { ProvisionLines } from "../../model/provisionLines";
import type { ScenarioLines } from "../../model/scenarioLines";
import type { Book } from "./book";
import { chartRows, drawCharts, scenarioCharts } from "./charts";
import { disapplicationWarning } from "./checksSheet";
import type { Draft } from "./draft";
import { drawHeader, headerRows, type Header } from "./header";
import { drawRows, placeRows, section, type RowBlock } from "./rows";
import type { Place } from "./places";

/** The blocks of a scenario's sheet. The first never changes its rows, so that references to it stay true. */
export interface ScenarioBlocks {
  readonly main: RowBlock;
  readonly chartRow: number;
  readonly rest: RowBlock;
  readonly charted: RowBlock;
  /** The last row that is printed. */
  readonly lastPrinted: number;
}

export function scenarioBlocks(
  scenario: ScenarioLines,
  provision: readonly ProvisionLines[],
  table: string,
): ScenarioBlocks {
  const { funding, spend, rates } = scenario;
  const main: RowBlock = {
    table,
    headingRow: headerRows,
    rows: [
      section("Funding"),
      funding.highNeedsBlock,
      funding.importExport,
      funding.deductions,
      funding.transfersIn,
      funding.transfersOut,
      funding.available,
      section("Spend: place funding"),
      ...spend.places,
      section("Spend: top-ups"),
      ...spend.topUps,
      section("Spend: placements"),
      ...spend.placements,
      section("Spend: services, and all spend"),
      spend.services,
      scenario.spendTotal,
      section("Balance and reserve"),
      scenario.inYear,
      scenario.opening,
      scenario.oneOff,
      scenario.closing,
      section("For information: already counted above, or deducted"),
      spend.income,
      ...spend.placesDirect,
      funding.directTotal,
    ],
  };
  const chartRow = main.headingRow + main.rows.length + 5;
  const rest: RowBlock = {
    table: `${table}_rates`,
    headingRow: chartRow + chartRows + 1,
    rows: [
      ...(scenario.inEffect.length > 0
        ? [section("Levers: how much of each is in effect"), ...scenario.inEffect]
        : []),
      ...(spend.levers.length > 0 ? [section("Levers: what each adds to spend"), ...spend.levers] : []),
      section("Assumptions, as entered"),
      ...rates.assumptions,
      section("Indices: what the assumptions and levers compound to"),
      ...rates.indices,
      section("Blocks and transfers"),
      funding.schoolsBlock,
      funding.leavingSchools,
    ],
  };
  const lastPrinted = rest.headingRow + rest.rows.length;
  const charted: RowBlock = {
    table: `${table}_charts`,
    headingRow: lastPrinted + 3,
    rows: [
      section("Drawn by the charts: spend by kind of provision"),
      ...provision.map(({ spend: line }) => line),
      section("Drawn by the charts: cost per pupil"),
      ...provision.map(({ unitCost }) => unitCost),
      section("Pupils paid for by top-up or placement"),
      ...spend.pupils,
    ],
  };
  return { main, chartRow, rest, charted, lastPrinted };
}

export function placeScenario(blocks: ScenarioBlocks, sheet: string): readonly (readonly [Line, Place])[] {
  return [blocks.main, blocks.rest, blocks.charted].flatMap((block) => placeRows(block, sheet));
}

export function drawScenario(
  draft: Draft,
  book: Book,
  told: { scenario: ScenarioLines; blocks: ScenarioBlocks; header: Header; sheet: string; override: string },
): void {
  const { scenario, blocks, header, sheet, override } = told;
  drawHeader(draft, { ...header, warning: disapplicationWarning(book, scenario.name) });
  drawRows(draft, book, blocks.main);
  draft.put(blocks.chartRow - 3, 0, "Charts", "section");
  draft.put(
    blocks.chartRow - 2,
    0,
    `Spend by kind leaves out services, and places funded directly by DfE. The statutory override for DSG deficits ends on ${override}.`,
    "note",
  );
  draft.put(
    blocks.chartRow - 1,
    0,
    "Cost per pupil: place funding (funded directly too), top-ups and placements, by pupils paid for. Alternative provision and hospital education left out: most of their pupils have no top-up.",
    "note",
  );
  drawRows(draft, book, blocks.rest);
  drawRows(draft, book, blocks.charted);
  drawCharts(draft, book, scenarioCharts(book, scenario, { sheet, row: blocks.chartRow, override }));
}
