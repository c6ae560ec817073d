import { academicYearName } from "../../model/format";
import type { YearStart } from "../../model/inputs";
import { cellName } from "../port/address";
import type { Area, SheetGrid } from "../port/grid";
import { financialYearName } from "../read/year";
import type { Candidate, FoundColumn } from "./candidate";
import { textAt } from "./cells";
import type { Extent } from "./extent";
import { moneyUnit, type Scale } from "./heading";
import type { ColumnSpec, TableName } from "./tableSpec";
import { sheetUnit, titleUnit, unitElsewhere, type Title } from "./titles";

/** How a table was found: a saved mapping, an Excel table's or a defined name, or its headings. */
export type How = "mapping" | "table" | "name" | "headings";

/** A column of a table with its unit settled. */
export interface LocatedColumn {
  readonly spec: ColumnSpec;
  readonly column: number;
  readonly text: string;
  /** The heading's cell, `C4`. */
  readonly cell: string;
  readonly year?: YearStart;
  /** For money: by its heading, a units row, or (but for a lever’s value) the title; 1 where none of them says. */
  readonly scale: Scale;
  /** Present where a person has said that this is the column. */
  readonly said?: true;
}

/** A table at its place, with its rows told apart. */
export interface LocatedTable {
  readonly table: TableName;
  readonly how: How;
  readonly sheet: SheetGrid;
  readonly heading: Area;
  readonly columns: readonly LocatedColumn[];
  readonly passedOver: readonly FoundColumn[];
  readonly repeated: readonly FoundColumn[];
  readonly ignored: readonly { readonly text: string; readonly cell: string }[];
  readonly titles: readonly Title[];
  /** A text at the top of the sheet that says a unit, where nothing of the table's own says one. */
  readonly doubt?: Title;
  readonly extent: Extent;
}

const bareUnits: Readonly<Record<string, Scale>> = {
  k: 1000,
  "000": 1000,
  "000s": 1000,
  m: 1000000,
  million: 1000000,
};

function unitsRowScale(sheet: SheetGrid, row: number | undefined, column: number): Scale | undefined {
  const text = row === undefined ? undefined : textAt(sheet, row, column);
  if (text === undefined) return undefined;
  return moneyUnit(text) ?? bareUnits[text.toLowerCase().replace(/[^a-z0-9]/g, "")];
}

const isMoney = ({ holds }: ColumnSpec): boolean => holds === "money" || holds === "moneyOrShare";

/** Money in some rows and not in others: the unit of its heading is for the rows in £. */
const isLeverValue = (table: TableName, { key }: ColumnSpec): boolean =>
  table === "Scenarios" && key === "value";

/** Puts a candidate, its rows and its titles together. `topmost` is the row of the sheet's first headings. */
export function locate(
  candidate: Candidate,
  how: How,
  extent: Extent,
  titles: readonly Title[],
  topmost: number,
): LocatedTable {
  const { sheet, heading } = candidate;
  const titled = titleUnit(titles) ?? sheetUnit(sheet, heading.top);
  const says = ({ spec, column, scale }: FoundColumn): Scale | undefined => {
    const own = scale ?? unitsRowScale(sheet, extent.unitsRow, column);
    // The Unit beside a lever's value stands nearer than any title.
    if (isLeverValue(candidate.table, spec)) return own ?? 1;
    return isMoney(spec) ? (own ?? titled) : 1;
  };
  const doubt = candidate.columns.some((column) => says(column) === undefined)
    ? unitElsewhere(sheet, topmost)
    : undefined;
  return {
    table: candidate.table,
    how,
    sheet,
    heading,
    passedOver: candidate.passedOver,
    repeated: candidate.repeated,
    titles,
    extent,
    ...(doubt ? { doubt } : {}),
    columns: candidate.columns.map((found) => ({
      spec: found.spec,
      column: found.column,
      text: found.text,
      cell: cellName(found.row, found.column),
      ...(found.year === undefined ? {} : { year: found.year }),
      scale: says(found) ?? 1,
      ...(found.said ? { said: found.said } : {}),
    })),
    ignored: candidate.ignored.map(({ text, row, column }) => ({ text, cell: cellName(row, column) })),
  };
}

/** The heading as messages and `check` name it: `Kind`, `2025/26 places`, `2026-27`. */
export function headingName({
  spec,
  year,
}: {
  readonly spec: ColumnSpec;
  readonly year?: YearStart;
}): string {
  if (year === undefined || !spec.byYear) return spec.heading;
  return spec.byYear === "academic"
    ? `${academicYearName(year)} ${spec.heading}`.trim()
    : financialYearName(year);
}
