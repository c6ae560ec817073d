import { kindLabels, kinds, type Kind } from "../model/kinds";
import { headingName } from "./find/located";
import { tableList } from "./find/tables";
import type { ColumnSpec, Holds, TableName, TableSpec } from "./find/tableSpec";
import type { WorkbookGrid } from "./port/grid";
import type { CellPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "./port/plan";
import { assumptionLabels, leverLabels, unitLabels } from "./read/leverNames";
import { blockNames } from "./read/words";

/** The base year that a blank workbook suggests; its year headings may be changed. */
export const suggestedBaseYear = 2025;
const headingRow = 4;
const blankRows = 20;
const academicYears = [suggestedBaseYear - 1, suggestedBaseYear, suggestedBaseYear + 1];
const laterYears = [1, 2, 3, 4].map((after) => suggestedBaseYear + after);

interface TemplateColumn {
  readonly spec: ColumnSpec;
  readonly heading: string;
}

const columnsOf = ({ columns }: TableSpec): TemplateColumn[] =>
  columns.flatMap((spec) => {
    if (!spec.byYear) return [{ spec, heading: spec.heading }];
    return (spec.byYear === "academic" ? academicYears : laterYears).map((year) => ({
      spec,
      heading: headingName({ spec, year }),
    }));
  });

const kindChoices = kinds.map((kind: Kind) => kindLabels[kind]);
const byHolds: Readonly<Partial<Record<Holds, readonly string[]>>> = {
  kind: kindChoices,
  yesNo: ["Yes", "No"],
  block: Object.values(blockNames),
};
const byColumn: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  Assumptions: { assumption: Object.values(assumptionLabels) },
  Scenarios: { lever: Object.values(leverLabels), unit: Object.values(unitLabels) },
  Reserve: { block: ["High needs", "Whole DSG"] },
};

const needs = ({ needed }: TableSpec): string => {
  if (needed === "always") return "Needed.";
  return needed === "one of three"
    ? "One of Provision, Placements and Services is needed."
    : "May stay empty or be deleted.";
};

const widthOf = ({ spec, heading }: TemplateColumn): number => {
  if (spec.holds === "kind") return 32;
  if (spec.holds === "name") return 30;
  return Math.max(14, Math.min(26, heading.length + 2));
};

/** A blank workbook: a sheet to start from, and one for each input table with its headings, choices and notes. */
export function templatePlan(): WorkbookPlan {
  return { sheets: [startSheet(), ...tableList.map(tableSheet)], names: [], dropNames: [] };
}

/**
 * The same sheets for a workbook that is in use: only of tables that it lacks, each under a name that is free.
 * They are the forum's from then on: no run changes them.
 */
export function blankTablesPlan(grid: WorkbookGrid, lacking: readonly TableName[]): WorkbookPlan {
  const taken = new Set([
    ...grid.sheets.map(({ name }) => name.toLowerCase()),
    ...grid.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...grid.names.map(({ name }) => name.toLowerCase()),
  ]);
  const free = (name: string): string => {
    let tried = name;
    for (let number = 2; taken.has(tried.toLowerCase()); number += 1) tried = `${name}_${String(number)}`;
    return tried;
  };
  const named = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    name: free(sheet.name),
    tables: sheet.tables.map((table) => ({ ...table, name: free(table.name) })),
  });
  const sheets = tableList
    .filter(({ name }) => lacking.includes(name))
    .map(tableSheet)
    .map(named);
  return { sheets, names: [], dropNames: [] };
}

function tableSheet(table: TableSpec): SheetPlan {
  const columns = columnsOf(table);
  const right = columns.length - 1;
  const rows = table.name === "Reserve" ? 1 : blankRows;
  const bottom = headingRow + rows;
  const notes = right + 2;
  const required = columns.filter(({ spec }) => spec.required).map(({ heading }) => heading);
  const cells: CellPlan[] = [
    { row: 0, column: 0, content: table.name, role: "title" },
    { row: 1, column: 0, content: `${table.purpose} ${needs(table)}`, role: "purpose" },
    {
      row: 2,
      column: 0,
      content: `Columns that must stay: ${required.join(", ")}. The others may be deleted; the order does not matter.`,
      role: "note",
    },
    ...columns.map(({ heading }, column): CellPlan => ({
      row: headingRow,
      column,
      content: heading,
      role: "heading",
    })),
    { row: headingRow, column: notes, content: "What each column means", role: "note" },
    ...table.columns.map((spec, index): CellPlan => ({
      row: headingRow + 1 + index,
      column: notes,
      content: `${spec.heading || "A year"}: ${spec.explains}`,
      role: "note",
    })),
  ];
  return {
    mark: `HNB.new.${table.name.replaceAll(" ", "")}`,
    name: table.name,
    exists: false,
    moves: [],
    columnWidths: [...columns.map(widthOf), 3, 60],
    frozen: { rows: headingRow + 1, columns: 1 },
    cells,
    tables: [{ name: table.name.replaceAll(" ", "_"), area: { top: headingRow, left: 0, bottom, right } }],
    charts: [],
    validations: columns.flatMap((column, index) => validation(table, column, index, bottom)),
    print: { area: { top: 0, left: 0, bottom, right }, landscape: true, pagesWide: 1, pagesTall: 1 },
  };
}

function validation(
  table: TableSpec,
  { spec }: TemplateColumn,
  column: number,
  bottom: number,
): ValidationPlan[] {
  const choices = byColumn[table.name]?.[spec.key] ?? byHolds[spec.holds];
  if (!choices) return [];
  return [
    {
      area: { top: headingRow + 1, bottom, left: column, right: column },
      choices,
      title: spec.heading.slice(0, 32),
      message: spec.explains,
    },
  ];
}

function startSheet(): SheetPlan {
  const lines = [
    "Fill in the sheets for what you have, then run the model or check the workbook.",
    "A blank is never taken for 0: enter 0 where there is none.",
    "Amounts are in pounds. For thousands or millions say so in the heading, such as “Annual budget (£000)”.",
    "Percentages are typed with their sign, such as 3%. Years are 2026-27 (financial) or 2026/27 (academic).",
    "The first row of Funding is the base year. Year headings may be changed, and more columns added beside them.",
    "Totals, notes and other sheets do no harm. The sheets that the model makes begin with HNB.",
  ];
  const first = lines.length + 3;
  const cells: CellPlan[] = [
    { row: 0, column: 0, content: "High needs block: inputs for the model", role: "title" },
    ...lines.map((content, index): CellPlan => ({ row: index + 1, column: 0, content, role: "purpose" })),
    { row: first - 1, column: 0, content: "Sheet", role: "heading" },
    { row: first - 1, column: 1, content: "What it is for", role: "heading" },
    ...tableList.flatMap((table, index): CellPlan[] => [
      { row: first + index, column: 0, content: table.name, role: "label", linksTo: `'${table.name}'!A1` },
      { row: first + index, column: 1, content: `${table.purpose} ${needs(table)}`, role: "purpose" },
    ]),
  ];
  return {
    mark: "HNB.new.Start",
    name: "Start here",
    exists: false,
    moves: [],
    columnWidths: [22, 110],
    frozen: { rows: 0, columns: 0 },
    cells,
    tables: [],
    charts: [],
    validations: [],
    print: {
      area: { top: 0, left: 0, bottom: first + tableList.length, right: 1 },
      landscape: true,
      pagesWide: 1,
      pagesTall: 1,
    },
  };
}
