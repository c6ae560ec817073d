import { yearName } from "../model/format";
import { leverLabels } from "../model/leverLines";
import { assumptionsMark, scenariosMark } from "./marks";
import { fixedAreaName, quotedSheet } from "./port/address";
import type { Cell, SheetGrid, WorkbookGrid } from "./port/grid";
import type { CellPlan, SheetPlan, ValidationPlan } from "./port/plan";
import { draft, type Draft } from "./sheets/draft";

/** A sheet that we make once, and that is the forum's own to edit from then on. */
export interface InputSheet {
  readonly plan: SheetPlan;
  readonly table: "Assumptions" | "Scenarios";
}

const assumptionNames = [
  "pupilGrowth",
  "topUpUplift",
  "feeInflation",
  "servicesInflation",
  "placeRateChange",
  "blockGrowth",
] as const;

function finish(
  drawn: Draft,
  told: {
    mark: string;
    name: string;
    table: InputSheet["table"];
    widths: readonly number[];
    heading: number;
    right: number;
  },
): InputSheet {
  const { bottom } = drawn.extent();
  const area = { top: told.heading, left: 0, bottom: Math.max(bottom, told.heading + 1), right: told.right };
  return {
    table: told.table,
    plan: {
      mark: told.mark,
      name: told.name,
      exists: false,
      moves: [],
      columnWidths: told.widths,
      frozen: { rows: told.heading + 1, columns: 1 },
      cells: drawn.cells,
      tables: [{ name: `HNB_${told.table}`, area }],
      charts: [],
      validations: drawn.validations,
      print: { area: { ...area, top: 0 }, landscape: true, pagesWide: 1, pagesTall: 1 },
    },
  };
}

const choices = (
  column: number,
  top: number,
  list: readonly string[],
  title: string,
  message: string,
): ValidationPlan => ({
  area: { top, bottom: top + 60, left: column, right: column },
  choices: list,
  title,
  message,
});

/** HNB Assumptions: a row for each assumption, all of them 0 % until the forum says otherwise. */
export function assumptionsSheet(years: readonly number[]): InputSheet {
  const drawn = draft();
  const heading = 4;
  const later = years.slice(1);
  drawn.put(0, 0, "High needs block: assumptions", "title");
  drawn.put(
    1,
    0,
    "Yours to edit: each figure changes that year against the year before. Nothing here is overwritten.",
    "purpose",
  );
  drawn.put(
    2,
    0,
    "A row with a kind replaces the row for all kinds there. The sheets follow at once; run again after adding a row.",
    "note",
  );
  ["Assumption", "Kind", ...later.map(yearName)].forEach((text, column) => {
    drawn.put(heading, column, text, "heading");
  });
  assumptionNames.forEach((name, i) => {
    drawn.put(heading + 1 + i, 0, leverLabels[name], "label");
    later.forEach((_, column) => {
      drawn.put(heading + 1 + i, 2 + column, 0, "input", { format: "0.0%" });
    });
  });
  drawn.validations.push(
    choices(
      0,
      heading + 1,
      assumptionNames.map((name) => leverLabels[name]),
      "Assumption",
      "Choose one of the six.",
    ),
  );
  return finish(drawn, {
    mark: assumptionsMark,
    name: "HNB Assumptions",
    table: "Assumptions",
    widths: [24, 30, ...later.map(() => 11)],
    heading,
    right: later.length + 1,
  });
}

const switchedOnHeading = "Switched on (Yes/No)";

/** HNB Scenarios: headings ready for the forum's own scenarios, a row a lever. */
export function scenariosSheet(): InputSheet {
  const drawn = draft();
  const heading = 4;
  const headings = [
    "Scenario",
    "Lever",
    "Applies to",
    "From",
    "To",
    "Value",
    "Unit",
    "Ramp (years)",
    "Note",
    switchedOnHeading,
    "Low",
    "High",
  ];
  drawn.put(0, 0, "High needs block: scenarios", "title");
  drawn.put(
    1,
    0,
    "Yours to edit: a row for each change to the baseline; rows with the same scenario name belong together.",
    "purpose",
  );
  drawn.put(
    2,
    0,
    "Value, From, To and Ramp are live; run again after adding or removing a row, or switching one on or off.",
    "note",
  );
  headings.forEach((text, column) => {
    drawn.put(heading, column, text, "heading");
  });
  const top = heading + 1;
  drawn.validations.push(
    choices(1, top, Object.values(leverLabels), "Lever", "What changes."),
    choices(
      6,
      top,
      ["places", "unfilled places", "pupils", "% points", "%", "£"],
      "Unit",
      "What the value counts.",
    ),
    choices(9, top, ["Yes", "No"], "Switched on", "No leaves the row out of the model; blank is Yes."),
  );
  return finish(drawn, {
    mark: scenariosMark,
    name: "HNB Scenarios",
    table: "Scenarios",
    widths: [26, 22, 34, 10, 10, 12, 16, 12, 40, 14, 12, 12],
    heading,
    right: headings.length - 1,
  });
}

function asCell({ content, format }: CellPlan): Cell | undefined {
  if (typeof content === "object" || content === "") return undefined;
  return { content, format: format ?? "General" };
}

/** The workbook as it will be once the sheets are written, so that a first run already links to them. */
export function withInputSheets(grid: WorkbookGrid, added: readonly InputSheet[]): WorkbookGrid {
  const sheets = added.map(({ plan }): SheetGrid => {
    const rows: (Cell | undefined)[][] = [];
    for (const cell of plan.cells) {
      const row = (rows[cell.row] ??= []);
      row[cell.column] = asCell(cell);
    }
    const tables = plan.tables.map(({ name, area }) => ({ name, area, totalsRow: false }));
    return { name: plan.name, visible: true, rows, merges: [], tables };
  });
  const marks = added.map(({ plan }) => ({
    name: plan.mark,
    refersTo: `${quotedSheet(plan.name)}!${fixedAreaName({ top: 0, left: 0, bottom: 0, right: 0 }).split(":")[0] ?? ""}`,
  }));
  return { sheets: [...grid.sheets, ...sheets], names: [...grid.names, ...marks] };
}
