/** What the design asks of every formula on our sheets, looked for in the written file. */
import type { SheetGrid } from "../../src/workbook/port/grid";
import { columnRuns, headings, isInput, named, runsOverYears, takesIn, yearRuns, type Run } from "./blocks";
import { relative, tokens, type Token } from "./formula";

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

/** A formula run in which a cell is no formula, or another formula than the first; or that looks to later years. */
function uniformityBreaches(run: Run, along: "years" | "records"): readonly string[] {
  const first = run.cells[0];
  const asked = first?.cell?.formula;
  return run.cells.flatMap(({ spot, cell }): readonly string[] => {
    if (cell?.formula === undefined)
      return [`${named(spot)} (${run.label}) is no formula; others of its run are`];
    if (first && asked !== undefined && relative(cell.formula, spot) !== relative(asked, first.spot))
      return [
        `${named(spot)} (${run.label}) differs from ${named(first.spot)}: =${cell.formula} and =${asked}`,
      ];
    const later = tokens(cell.formula).some(
      (token) => token.is === "reference" && token.sheet === undefined && token.area.right > spot.column,
    );
    return along === "years" && later ? [`${named(spot)} (${run.label}) looks to a later year`] : [];
  });
}

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
