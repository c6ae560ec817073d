import type { Entry, Expr, Given, Line } from "./nodes";
import type { Unit } from "./units";

export type { Entry, Given, Line, Records, WordList } from "./nodes";

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

/** Lines whose formulas look back to one another, as those who share what one of them left over. */
export function linesOfEachOther<U extends Unit>(
  told: readonly Omit<Line<U>, "op" | "span" | "is">[],
  is: (self: Line<U>, index: number, all: readonly Line<U>[]) => Expr<U>,
): readonly Line<U>[] {
  const all = told.map(
    (one) => ({ op: "line", span: "yearly", ...one }) as { -readonly [K in keyof Line<U>]: Line<U>[K] },
  );
  all.forEach((self, index) => {
    self.is = is(self, index, all);
  });
  return all;
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
