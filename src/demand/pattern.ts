import type { AgeFacts } from "./ageFacts";
import type { Evidence } from "./evidence";
import type { ByKind, ByPlacement } from "./kinds";
import type { YearCentres } from "./national";
import type { NationalGrowth } from "./settled";

/** What all authorities together say of growth over so many years. */
export interface HorizonFit {
  /** Years ahead. */
  readonly years: number;
  /** Coefficients of each view of the total's growth, in the order of `members`. */
  readonly total: Readonly<Record<Evidence, readonly (readonly number[])[]>>;
  /** England's logarithmic growth of the total by this evidence. */
  readonly england: Readonly<Record<Evidence, number>>;
  /** Coefficients of each kind's growth, as `kindGivens` orders them. */
  readonly kinds: ByPlacement<readonly number[]>;
}

/** What is learned from all authorities, standing at one January. Plain data: it can be stored or sent to a worker. */
export interface GrowthPattern {
  readonly january: number;
  readonly growth: NationalGrowth;
  readonly centres: YearCentres;
  /** By years ahead, from 1. */
  readonly horizons: readonly HorizonFit[];
}

/** How errors of forecasts made in this way have spread, in the units of `errorScale`. */
export interface ErrorPattern {
  /** By years ahead, from 1: the errors that 1 %, 3 % … 99 % of forecasts stayed below. */
  readonly horizons: readonly Readonly<Record<Evidence, ByKind<readonly number[]>>>[];
  /** Correlation of the errors of the total and of each kind, a row each in the order of `planKinds`. */
  readonly correlation: readonly (readonly number[])[];
}

/** Growth and its errors: all that a forecast needs of other authorities. */
export interface PlanPattern extends GrowthPattern {
  readonly errors: ErrorPattern;
  /** England's ages; absent where they are not known. */
  readonly ages?: AgeFacts;
  /** How many authorities it was learned from. */
  readonly authorities: number;
}
