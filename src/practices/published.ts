/** A number as its source gives it: a point, about a point, only a bound, a range, or not at all. */
export type Amount =
  | { readonly is: "exact"; readonly value: number; readonly words: string }
  | { readonly is: "around"; readonly value: number; readonly words: string }
  | { readonly is: "bound"; readonly side: Side; readonly value: number; readonly words: string }
  | { readonly is: "range"; readonly low: number; readonly high: number; readonly words: string }
  | { readonly is: "unstated" };

/** On which side of its value a bound leaves the truth. */
export type Side = "moreThan" | "atLeast" | "lessThan" | "upTo";

/** `words` is how the source says it, to be found in the quotation beside it. */
export const exact = (value: number, words: string): Amount => ({ is: "exact", value, words });
export const around = (value: number, words: string): Amount => ({ is: "around", value, words });
export const moreThan = (value: number, words: string): Amount => bound("moreThan", value, words);
export const atLeast = (value: number, words: string): Amount => bound("atLeast", value, words);
export const lessThan = (value: number, words: string): Amount => bound("lessThan", value, words);
export const range = (low: number, high: number, words: string): Amount => ({
  is: "range",
  low,
  high,
  words,
});
export const unstated: Amount = { is: "unstated" };

const bound = (side: Side, value: number, words: string): Amount => ({ is: "bound", side, value, words });

/** The number that may stand for an amount; undefined for a bound, a range, or one that the source does not give. */
export const pointOf = (amount: Amount): number | undefined =>
  amount.is === "exact" || amount.is === "around" ? amount.value : undefined;

/** What a published number measures: money by the year is not money over several. */
export type Measure =
  "annual" | "oneFinancialYear" | "cumulative" | "oneOff" | "atOneTime" | "overTheYears" | "unstated";

/** What is counted. Pounds are whole pounds; percentages are as published (5.9 is 5.9 %). */
export type FigureUnit =
  | "£"
  | "%"
  | "% change"
  | "pupils"
  | "plans"
  | "places"
  | "schools"
  | "authorities"
  | "bases"
  | "resourced provisions"
  | "permanent exclusions"
  | "staff"
  | "roles"
  | "days a year"
  | "days a week"
  | "years"
  | "terms"
  | "age"
  | "years ago";

/** One published number, or two with the change between them. */
export interface PublishedFigure {
  readonly of: string;
  readonly unit: FigureUnit;
  readonly measure: Measure;
  readonly amount: Amount | { readonly from: Amount; readonly to: Amount };
  /** Word for word. */
  readonly quote: string;
  /** Where it stands, where that is not the practice's own place. */
  readonly source?: Place;
}

/** The documents that the library rests on. */
export type DocumentId = "barkingAndDagenham" | "inspection2024" | "rr1238" | "londonCouncils";

/** A place in a document: a figure, a table, a heading. */
export interface Place {
  readonly document: DocumentId;
  readonly at: string;
}

/** What a published change is a change of. */
export type Measured =
  "plans" | "newPlans" | "specialistPupils" | "independentPupils" | "independentSpend" | "exclusions";
