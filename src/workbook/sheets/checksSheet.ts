import type { CheckLine } from "../../model/checkLines";
import type { Line } from "../../model/line";
import type { SourceLines } from "../../model/sourceLines";
import { cellName, fixedAreaName, quotedSheet } from "../port/address";
import type { FormulaPlan } from "../port/plan";
import type { WorkbookGrid } from "../port/grid";
import type { Book } from "./book";
import type { Draft } from "./draft";
import { drawHeader, headerRows, stateCell, type Header } from "./header";
import { placeOf, type Place } from "./places";
import { drawRows, placeRows, section, type RowBlock } from "./rows";
import { rowText, watch, type LinkedTable } from "./stale";

const upToDate = "up to date";
const stale = "stale: run again";
const fits = "Up to date: the forum's tables have the rows that these sheets link to.";
const doesNotFit = "STALE: the forum's tables have changed shape since this was run. Run Forum Model again.";

/** The state of the sheets, for their headers: a link to the cell on HNB Checks that works it out. */
export const stateLink = (sheet: string): FormulaPlan => ({
  formula: `${quotedSheet(sheet)}!$A$${String(stateCell.row + 1)}`,
  value: fits,
});

const needsDisapplication =
  "A transfer from the schools block here needs a disapplication by the Secretary of State: see HNB Checks for the years.";

/** What a scenario's sheet says where a transfer needs more than the forum's approval; empty where none does. */
export function disapplicationWarning(book: Book, scenario: string): FormulaPlan {
  const checks = book.model.checks.filter(
    (one) => one.scenario === scenario && /\.(transferLimit|refused)$/.test(one.line.id),
  );
  const last = book.years.length - 1;
  const ranges = checks.map(({ line }) => {
    const { sheet, row, column } = placeOf(book.places, line);
    const area = { top: row, bottom: row, left: column, right: column + last };
    return `${quotedSheet(sheet)}!${fixedAreaName(area)}`;
  });
  const all = checks.every(({ line }) => book.years.every((_, year) => book.values.number(line, year) === 1));
  return {
    formula: `IF(MIN(${ranges.join(",")})=1,"","${needsDisapplication}")`,
    value: all ? "" : needsDisapplication,
  };
}

export function checksBlock(checks: readonly CheckLine[]): RowBlock {
  const scenarios = [...new Set(checks.map(({ scenario }) => scenario))];
  return {
    table: "HNB_Checks",
    headingRow: headerRows,
    rows: scenarios.flatMap((name) => [
      section(name),
      ...checks.filter(({ scenario }) => scenario === name).map((check) => check.line),
    ]),
  };
}

export const placeChecks = (block: RowBlock, sheet: string): readonly (readonly [Line, Place])[] =>
  placeRows(block, sheet);

/** The rows of Assumptions and Scenarios that the sheets point at one by one. */
function pointedAt(
  book: Book,
): readonly { readonly label: string; readonly cells: readonly { sheet: string; cell: string }[] }[] {
  const { workings, levers } = book.model;
  return [
    ...workings.inputs.assumptions.map((row) => ({ label: "Assumptions", cells: [row.at] })),
    ...[...levers.levers, ...(workings.inputs.switchedOff ?? [])].map(({ at }) => ({
      label: "Scenarios",
      cells: [
        at.scenario,
        at.lever,
        ...(at.appliesTo ? [at.appliesTo] : []),
        ...(at.switchedOn ? [at.switchedOn] : []),
      ],
    })),
    ...(workings.inputs.newProvision ?? []).map(({ scenario, name, kind, insteadOf }) => ({
      label: "New provision",
      cells: [scenario.at, name.at, kind.at, ...(insteadOf.at ? [insteadOf.at] : [])],
    })),
  ];
}

export function drawChecks(
  draft: Draft,
  book: Book,
  told: {
    block: RowBlock;
    header: Header;
    tables: readonly LinkedTable[];
    grid: WorkbookGrid;
    sources: SourceLines;
  },
): void {
  const { block, header, tables, grid, sources } = told;
  drawHeader(draft, header);
  drawRows(draft, book, block);
  const tolerance = placeOf(book.places, sources.moneyTolerance);
  const limit = `${quotedSheet(tolerance.sheet)}!$B$${String(tolerance.row + 1)}`;
  const top = block.headingRow + block.rows.length + 3;
  draft.put(top - 1, 0, "Have the forum's tables gained or lost rows since this was run?", "section");
  ["Table", "Where", "State", "Rows when run", "Rows now", "Total linked", "Total now"].forEach(
    (text, column) => {
      draft.put(top, column, text, column < 3 ? "heading" : "figureHeading");
    },
  );
  let row = top + 1;
  const state = (formula: string): void => {
    draft.put(row, 2, { formula: `IF(${formula},"${upToDate}","${stale}")`, value: upToDate }, "figure");
  };
  for (const one of watch(tables, book.model.workings, grid, book.places)) {
    draft.put(row, 0, one.table, "label");
    draft.put(row, 1, one.where, "label");
    draft.put(row, 3, one.rows, "figure");
    draft.put(row, 4, one.rowsNow, "figure");
    const same = `${cellName(row, 3)}=${cellName(row, 4)}`;
    if (one.total !== undefined && one.totalNow) {
      draft.put(row, 5, one.total, "figure", { format: "#,##0" });
      draft.put(row, 6, one.totalNow, "figure", { format: "#,##0" });
      state(`AND(${same},ABS(${cellName(row, 5)}-${cellName(row, 6)})<=${limit})`);
    } else state(same);
    row++;
  }
  draft.tables.push({
    name: "HNB_Checks_tables",
    area: { top, left: 0, bottom: Math.max(row - 1, top + 1), right: 6 },
  });
  const pointers = pointedAt(book);
  if (pointers.length > 0) {
    row += 2;
    draft.put(
      row - 1,
      0,
      `Are the rows of ${book.model.workings.inputs.newProvision ? "Assumptions, Scenarios and New provision" : "Assumptions and Scenarios"} where they were?`,
      "section",
    );
    ["Row when run", "Table", "State", "Row now"].forEach((text, column) => {
      draft.put(row, column, text, "heading");
    });
    const first = row;
    for (const { label, cells } of pointers) {
      row++;
      const now = rowText(grid, cells);
      draft.put(row, 0, now.value, "label");
      draft.put(row, 1, label, "label");
      draft.put(row, 3, now, "figure");
      state(`${cellName(row, 0)}=${cellName(row, 3)}`);
    }
    draft.tables.push({ name: "HNB_Checks_rows", area: { top: first, left: 0, bottom: row, right: 3 } });
  }
  const states = `$C$${String(top + 2)}:$C$${String(row + 1)}`;
  const formula = `IF(COUNTIF(${states},"${stale}")=0,"${fits}","${doesNotFit}")`;
  draft.put(stateCell.row, stateCell.column, { formula, value: fits }, "purpose");
}
