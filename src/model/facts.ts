import type { PlanPlacement } from "./inputs";
import type { Kind } from "./kinds";

/** What the published facts say of one kind of provision. */
export interface KindFacts {
  /** Pounds a filled place; absent where there is no national rate. */
  readonly filledRate?: number;
  /** Pounds a place not filled at the October census; absent where unfilled places make no difference. */
  readonly unfilledRate?: number;
  /** Months of the financial year in the academic year that ends that summer, and in the next. */
  readonly summerMonths: number;
  readonly autumnMonths: number;
  /** Whether DfE funds its places directly where the forum says nothing. */
  readonly fundedDirectly: boolean;
}

/** The facts that the model rests on. They come in as an argument, so that the model knows no source. */
export interface Facts {
  readonly kinds: Readonly<Record<Kind, KindFacts>>;
  /** The share of the schools block that a forum may let go in a year. */
  readonly transferLimit: number;
  /** The share of deductions by which directly funded places may differ before a warning. */
  readonly deductionsTolerance: number;
  /** Pounds within which two totals count as equal. */
  readonly moneyTolerance: number;
  /** The share of plans of a placement that end within a year, where the forum says nothing of its own. */
  readonly plansEnding: Readonly<Record<PlanPlacement, number>>;
  /** Pupils within which two head counts are equal. */
  readonly pupilTolerance: number;
}
