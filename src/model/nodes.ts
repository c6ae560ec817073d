/** What the language is made of: expressions, and the lines that they name. */
import type { CellAddress, Entered, Optional } from "./inputs";
import type { Unit } from "./units";

/** An arithmetic step between two expressions. */
export type Binary = "plus" | "minus" | "times" | "divide" | "min" | "max";

/** What `if` asks. */
export interface Test {
  readonly ask: "less" | "lessOrEqual" | "equal";
  readonly a: Expr;
  readonly b: Expr;
}

/** One condition of a sum over records: the record's field is this. */
export interface Where {
  readonly field: Line;
  readonly is: Expr;
}

interface Of<U extends Unit> {
  readonly unit: U;
}

export interface NumberNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "number";
  readonly value: number;
}
export interface BinaryNode<U extends Unit = Unit> extends Of<U> {
  readonly op: Binary;
  readonly a: Expr;
  readonly b: Expr;
  /** Of a division: what it is where the divisor is 0. */
  readonly whenZero?: Expr;
}
export interface PreviousNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "previous";
  readonly line: Line;
}
export interface PickNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "pick";
  readonly line: Line;
  readonly record: number;
  /** 1: the year before. */
  readonly lag: 0 | 1;
}
/** The word in the row's own Kind column. */
export interface TagNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "tag";
  readonly text: string;
}
export interface SumNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "sum";
  readonly lines: readonly Line[];
  /** A year of the model, counted from 0, that is read in every year; absent: each year reads its own. */
  readonly fixedYear?: number;
}
export interface SumWhereNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "sumWhere";
  readonly line: Line;
  readonly where: readonly Where[];
}
/** One record's value, found by a field that no two records share. */
export interface LookUpNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "lookUp";
  readonly line: Line;
  readonly where: Where;
}
export interface IfNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "if";
  readonly test: Test;
  readonly yes: Expr;
  readonly no: Expr;
}
export interface RoundNode<U extends Unit = Unit> extends Of<U> {
  readonly op: "round";
  readonly of: Expr;
  readonly digits: 0 | 2;
}

/** A rule of arithmetic over lines, written once and read as number, Excel formula, words and dependencies. */
export type Expr<U extends Unit = Unit> =
  | NumberNode<U>
  | Line<U>
  | BinaryNode<U>
  | PreviousNode<U>
  | PickNode<U>
  | TagNode<U>
  | SumNode<U>
  | SumWhereNode<U>
  | LookUpNode<U>
  | IfNode<U>
  | RoundNode<U>;

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
