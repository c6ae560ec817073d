/** The tables that a forum's workbook may hold, in the order in which they are listed and checked. */
export const tableNames = [
  "Funding",
  "Provision",
  "Bands",
  "Band pupils",
  "Placements",
  "Services",
  "Reserve",
  "Reserve movements",
  "Transfers",
  "Assumptions",
  "Schools",
  "Scenarios",
  "New provision",
  "Ranges",
  "EHC plans",
  "Plans made and ceased",
] as const;

export type TableName = (typeof tableNames)[number];

/** What the cells of a column hold. Money is in pounds, scaled by the heading's or title's unit. */
export type Holds =
  | "name"
  | "words"
  | "kind"
  | "year"
  | "money"
  | "count"
  | "share"
  | "moneyOrShare"
  | "value"
  | "yesNo"
  | "date"
  | "block"
  | "whole";

export interface ColumnSpec {
  /** The column's name in code. */
  readonly key: string;
  /** As the design and the template write it; for a column by year, without the year. */
  readonly heading: string;
  /** Other headings in use; case, punctuation, units and line breaks do not matter. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly holds: Holds;
  /** Present where the table has one such column for each year. */
  readonly byYear?: "academic" | "financial";
  /** True where a totals row can be checked against the sum of this column. */
  readonly sums: boolean;
  /** True where a column with nothing in it counts as not there, because nothing hangs on it. */
  readonly mayBeEmpty: boolean;
  /** True where a row that has a year of its own may say *Total* here, as one of the things that the column may hold. */
  readonly allIsAValue?: true;
  /** True for the column of such a row's own year. */
  readonly isOwnYear?: true;
  /** One line for the template and for `check`. */
  readonly explains: string;
}

export interface TableSpec {
  readonly name: TableName;
  /** `one of three`: Provision, Placements or Services must be there. */
  readonly needed: "always" | "one of three" | "optional";
  /** What no table means, for `check`. */
  readonly purpose: string;
  readonly columns: readonly ColumnSpec[];
}

type Told = Omit<ColumnSpec, "required" | "sums" | "mayBeEmpty" | "synonyms"> & {
  readonly also?: readonly string[];
  readonly sums?: true;
  readonly mayBeEmpty?: true;
};

const column = (required: boolean, { also = [], sums, mayBeEmpty, ...told }: Told): ColumnSpec => ({
  ...told,
  synonyms: also,
  required,
  sums: sums === true,
  mayBeEmpty: mayBeEmpty === true,
});

/** A column that the table cannot do without. */
export const needs = (told: Told): ColumnSpec => column(true, told);

/** A column that may be left out. */
export const mayHave = (told: Told): ColumnSpec => column(false, told);
