import type { Expr } from "./expression";
import type { CellAddress, Entered, Optional } from "./inputs";
import type { Unit } from "./units";

/** A list of records that lines run along: settings, placements, services… One row a record on its sheet. */
export interface Records {
  /** Stable: `settings`. */
  readonly id: string;
  readonly label: string;
  /** What one record is called in words: `setting`. */
  readonly one: string;
  readonly count: number;
  /** Each record's name, for words. */
  readonly names: readonly string[];
}

/** How one cell of an input row comes by its value. */
export type Entry =
  /** Links to, or converts, one number of the forum's. */
  | { readonly by: "number"; readonly entered: Entered<number> }
  /** A number, or where the cell is blank (or there is no such column) what `otherwise` gives. */
  | { readonly by: "optional"; readonly entered: Optional<number>; readonly otherwise: Expr }
  /** A number that counts only where the row's other cell has the right word: a yes, a block, a decision. */
  | {
      readonly by: "word";
      readonly at: CellAddress;
      readonly list: WordList;
      readonly value: number | string;
    }
  /** As `word`, or where the cell is blank what `otherwise` gives. */
  | {
      readonly by: "optionalWord";
      readonly at?: CellAddress | undefined;
      readonly list: WordList;
      readonly value?: number | string | undefined;
      readonly otherwise: Expr;
    }
  /** The cell's text without spaces around it. */
  | { readonly by: "text"; readonly at: CellAddress; readonly value: string }
  /** 0 where the decision is a refusal without the words that overrule it, else 1. */
  | { readonly by: "decision"; readonly at?: CellAddress | undefined; readonly value: 0 | 1 }
  /** 1 where the decision is a refusal, else 0. */
  | { readonly by: "refusal"; readonly at?: CellAddress | undefined; readonly value: 0 | 1 }
  /** Written as it is: a fact of HNB Sources, or nothing to link to. */
  | { readonly by: "constant"; readonly value: number | string };

/** The lists of words on HNB Sources that turn what a forum wrote into the model's own word or number. */
export type WordList = "kinds" | "blocks" | "years" | "yesNo";

/** A row whose cells are entered rather than worked out. */
export interface Given {
  readonly op: "given";
  /** By record, then by year. A line of the model has one record; a line that holds for all years has one year. */
  readonly entries: readonly (readonly Entry[])[];
}

/**
 * A line: one row of a sheet over the years, or one column of a list of records.
 * A line is itself an expression, so that formulas name it directly.
 */
export interface Line<U extends Unit = Unit> {
  readonly op: "line";
  /** Stable: `topUps.maintainedSpecial`. */
  readonly id: string;
  readonly label: string;
  readonly unit: U;
  /** The records it runs along; absent for a line of the model. */
  readonly along?: Records;
  readonly span: "yearly" | "once";
  readonly is: Expr<U> | Given;
  /** The year before the base year, for lines that others look back to. */
  readonly broughtForward?: Expr<U> | Entry;
  /** The word in the row's Kind column. */
  readonly kind?: string;
  /** What a reader should know of this row beyond its formula. */
  readonly note?: string;
  /** Where a person changes what the row rests on. */
  readonly entered?: CellAddress;
}

/** A line worked out by a formula. */
export function line<U extends Unit>(
  told: Omit<Line<U>, "op" | "span"> & { span?: "yearly" | "once" },
): Line<U> {
  return { op: "line", span: "yearly", ...told };
}

/** A line whose formula looks back to itself: an index, a corkscrew. */
export function lineOfItself<U extends Unit>(
  told: Omit<Line<U>, "op" | "span" | "is">,
  is: (self: Line<U>) => Expr<U>,
): Line<U> {
  const self = { op: "line", span: "yearly", ...told } as { -readonly [K in keyof Line<U>]: Line<U>[K] };
  self.is = is(self);
  return self;
}

/** The line's name with its kind: `Top-ups: Maintained special`. */
export const fullLabel = (line: Line): string => (line.kind ? `${line.label}: ${line.kind}` : line.label);

/** Entries of one record or of the model. */
export const given = (...entries: readonly Entry[]): Given => ({ op: "given", entries: [entries] });

/** Entries along records, one a record, the same for all years. */
export const givenEach = (entries: readonly Entry[]): Given => ({
  op: "given",
  entries: entries.map((entry) => [entry]),
});

export const isGiven = (is: Line["is"]): is is Given => is.op === "given";

/** True where a *Brought forward* is an entry, not a formula. */
export const isEntry = (told: Expr | Entry): told is Entry => "by" in told;
