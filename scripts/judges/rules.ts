/** What the design asks of every formula on our sheets, looked for in the written file. */
import type { SheetGrid } from "../../src/workbook/port/grid";
import {
  columnRuns,
  headings,
  isInput,
  named,
  runsOverYears,
  takesIn,
  yearRuns,
  type Run,
  type Spot,
} from "./blocks";
import { references, relative, tokens, type Token } from "./formula";

const functions = new Set(
  "SUM SUMIFS IF MIN MAX INDEX MATCH ROUND NUMBERVALUE SUBSTITUTE TRIM ISNUMBER SEARCH COUNTA COUNTIF AND ABS".split(
    " ",
  ),
);
const literals = new Set([0, 1, 12]);
const inputLiterals = new Set([...literals, -1, 1000, 1_000_000]);

/** How many formulas and runs were looked at, and every breach, by cell. */
export interface Verdict {
  readonly formulas: number;
  readonly formulaRows: number;
  readonly formulaColumns: number;
  readonly tables: number;
  readonly breaches: readonly string[];
}

const tokensOf = (formula: string): readonly Token[] | string => {
  try {
    return tokens(formula);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Numbers and functions that a formula may not hold; one that converts a cell of the forum's may scale and negate. */
export function formulaBreaches(formula: string, isOurs: (sheet: string) => boolean): readonly string[] {
  const found = tokensOf(formula);
  if (typeof found === "string") return [found];
  const allowed = takesIn(formula, isOurs) ? inputLiterals : literals;
  return found.flatMap((token): readonly string[] => {
    if (token.is === "number" && !allowed.has(token.value))
      return [`holds the number ${String(token.value)}`];
    if (token.is === "function" && !functions.has(token.name)) return [`uses ${token.name}`];
    return [];
  });
}

/** What is wrong with a run of formulas: each fault once, at its first cell, with how many cells have it. */
function uniformityBreaches(run: Run, along: "years" | "records"): readonly string[] {
  const first = run.cells[0];
  const asked = first?.cell?.formula;
  const same = asked === undefined ? "" : relative(asked, first?.spot ?? { row: 0, column: 0 });
  const faults: readonly (readonly [string, (cell: Run["cells"][number]) => boolean])[] = [
    ["is no formula, where others of its run are", ({ cell }) => cell?.formula === undefined],
    [
      "differs from the first of its run",
      ({ cell, spot }) => cell?.formula !== undefined && relative(cell.formula, spot) !== same,
    ],
    ["looks to a later year", ({ cell, spot }) => along === "years" && looksAhead(cell?.formula ?? "", spot)],
  ];
  return faults.flatMap(([fault, is]): readonly string[] => {
    const found = run.cells.filter(is);
    const [one] = found;
    if (!one) return [];
    const more = found.length > 1 ? `, and ${String(found.length - 1)} more` : "";
    return [
      `${named(one.spot)}${more} (${run.label}) ${fault}: =${one.cell?.formula ?? ""} and =${asked ?? ""}`,
    ];
  });
}

/** Only years counted from the cell's own: a year fixed for the whole row is the same one in every column. */
const looksAhead = (formula: string, spot: Spot): boolean =>
  references(formula).some(
    ({ sheet, area, text }) => sheet === undefined && !text.startsWith("$") && area.right > spot.column,
  );

/** A number that stands on our sheet with nothing behind it. */
const constantBreaches = (run: Run): readonly string[] =>
  run.cells.flatMap(({ spot, cell }) =>
    typeof cell?.content === "number" && cell.formula === undefined && ![0, 1].includes(cell.content)
      ? [`${named(spot)} (${run.label}) holds ${String(cell.content)} with nothing behind it`]
      : [],
  );

function headingBreaches(sheet: SheetGrid): readonly string[] {
  return sheet.tables.flatMap((table) => {
    const found = headings(sheet, table).map((heading) => heading.toLowerCase());
    const where = `${sheet.name}, table ${table.name}`;
    return [
      ...(found.includes("") ? [`${where}: a heading is empty`] : []),
      ...(new Set(found).size < found.length ? [`${where}: two headings are the same`] : []),
    ];
  });
}

function sheetBreaches(sheet: SheetGrid): readonly string[] {
  const title = sheet.rows[0]?.[0]?.content;
  return [
    ...(sheet.merges.length > 0 ? [`${sheet.name} has merged cells`] : []),
    ...(typeof title !== "string" || title.trim() === "" ? [`${sheet.name} has no title in A1`] : []),
    ...headingBreaches(sheet),
  ];
}

/**
 * All the rules over all our sheets. `evidence` names the sheets whose lists are facts or watches kept beside the
 * model (HNB Sources and HNB Checks): their lists are free to differ row by row and to hold numbers.
 */
export function judge(ours: readonly SheetGrid[], evidence: readonly string[]): Verdict {
  const isOurs = (sheet: string): boolean => ours.some(({ name }) => name === sheet);
  const count = { formulas: 0, formulaRows: 0, formulaColumns: 0, tables: 0 };
  const breaches: string[] = [];
  for (const sheet of ours) {
    breaches.push(...sheetBreaches(sheet));
    for (const table of sheet.tables) {
      count.tables++;
      const overYears = runsOverYears(sheet, table);
      if (!overYears && evidence.includes(sheet.name)) continue;
      for (const run of overYears ? yearRuns(sheet, table) : columnRuns(sheet, table)) {
        breaches.push(...constantBreaches(run));
        if (isInput(run, isOurs)) continue;
        count[overYears ? "formulaRows" : "formulaColumns"]++;
        breaches.push(...uniformityBreaches(run, overYears ? "years" : "records"));
      }
    }
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        count.formulas++;
        const spot = { sheet: sheet.name, row, column };
        for (const breach of formulaBreaches(cell.formula, isOurs))
          breaches.push(`${named(spot)} ${breach}: =${cell.formula}`);
      });
    });
  }
  return { ...count, breaches };
}
