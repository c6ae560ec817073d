import type { CellPlan, ChartPlan, WorkbookPlan } from "../../../src/workbook/port/plan";
import { again, cellsOf, planOf, sheet } from "../plans";

const heading = (texts: readonly string[], row: number): CellPlan[] =>
  texts.map((content, column) => ({ row, column, content, role: "heading" }));

const chart = (name: string, last: number): ChartPlan => ({
  kind: "columns and lines",
  title: "Balance",
  alternativeText: "Columns of the balance.",
  categoryTitle: "Year",
  valueTitle: "£",
  valueFormat: "#,##0",
  series: [
    {
      name: `'${name}'!$A$3`,
      categories: `'${name}'!$B$2:$C$2`,
      values: `'${name}'!$B$3:$C$3`,
      colour: "12355B",
    },
    {
      name: `'${name}'!$A$${String(last)}`,
      categories: `'${name}'!$B$2:$C$2`,
      values: `'${name}'!$B$${String(last)}:$C$${String(last)}`,
      colour: "8A1C4A",
      asLine: true,
    },
  ],
  row: 12,
  column: 0,
  width: 400,
  height: 200,
});

const lines = (rows: readonly string[], figure: number): CellPlan[] => [
  { row: 0, column: 0, content: "Baseline", role: "title" },
  ...heading(["Line", "2025-26", "2026-27"], 1),
  ...rows.flatMap((name, index): CellPlan[] => [
    { row: 2 + index, column: 0, content: name, role: "label", linksTo: "'Sheet1'!B2" },
    { row: 2 + index, column: 1, content: figure + index, role: "figure", format: "#,##0" },
    { row: 2 + index, column: 2, content: figure - index, role: "total", format: "#,##0" },
  ]),
];

const table = (bottom: number) => ({ name: "HNB_lines", area: { top: 1, left: 0, bottom, right: 2 } });

const theirs = cellsOf([
  [],
  [],
  [undefined, undefined, undefined, undefined, "a note"],
  [undefined, undefined, undefined, undefined, "another note"],
]).map((cell): CellPlan => ({ ...cell, role: "warning" }));

const first = sheet([...lines(["Places", "Top-ups"], 100), ...theirs], {
  tables: [table(3)],
  charts: [chart("HNB Baseline", 4)],
  validations: [
    {
      area: { top: 5, left: 0, bottom: 6, right: 0 },
      choices: ["Yes", "No"],
      title: "Choose",
      message: "One.",
    },
  ],
  print: {
    area: { top: 0, left: 0, bottom: 20, right: 3 },
    landscape: true,
    pagesWide: 1,
    pagesTall: 1,
    newPages: [10],
    headingRows: { first: 1, last: 1 },
  },
});

/** What an earlier run wrote. */
export const earlierPlan: WorkbookPlan = {
  ...planOf([first]),
  names: [...planOf([first]).names, { name: "HNB.old", refersTo: "'Sheet1'!$A$1" }],
};

const second = again(
  sheet(lines(["Places", "Services", "Top-ups"], 200), {
    tables: [table(4)],
    charts: [chart("HNB Baseline", 5)],
    columnWidths: [30, 10, 10],
    print: { area: { top: 0, left: 0, bottom: 25, right: 3 }, landscape: false, pagesWide: 1, pagesTall: 2 },
  }),
  { top: 0, left: 0, bottom: 6, right: 2 },
  {
    moves: [
      { from: { row: 2, column: 4 }, to: { row: 3, column: 4 } },
      { from: { row: 3, column: 4 }, to: { row: 2, column: 4 } },
    ],
  },
);

const added = sheet(lines(["Places", "Top-ups"], 300), {
  name: "HNB More",
  mark: "HNB.mark.more",
  tables: [{ ...table(3), name: "HNB_more" }],
  charts: [chart("HNB More", 4)],
});

/** What the run with a fault is to write: our sheet anew, a new sheet, a person's entry, one name fewer. */
export const laterPlan: WorkbookPlan = {
  ...planOf([second, added]),
  dropNames: ["HNB.old"],
  entries: [{ sheet: "Sheet1", row: 1, column: 1, content: 7, held: 5 }],
};
