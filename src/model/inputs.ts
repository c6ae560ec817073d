/**
 * What the forum entered, as clean values: every number is a number, every kind a kind.
 * Each value keeps the cell that it came from, so that a sheet can link to it.
 */
import type { Kind } from "./kinds";

/** A financial or academic year by the calendar year it begins in: 2025 is 2025-26. */
export type YearStart = number;

export interface CellAddress {
  readonly sheet: string;
  /** `C12` */
  readonly cell: string;
}

/** How a cell's content becomes the value, so that a formula can do the same in the open. */
export interface NumberReading {
  /** Present where the cell holds a number as text: what must be taken out of it before it reads as one. */
  readonly takeOut?: readonly string[];
  /** True where brackets in the text, or the column's heading, make the value negative. */
  readonly negate: boolean;
  /** 1,000 for £k and £000; 1,000,000 for £m. */
  readonly scale: 1 | 1000 | 1000000;
}

/** A value with the cell it was read from. `value` is what the model uses, in pounds, pupils, places or shares. */
export interface Entered<T> {
  readonly value: T;
  readonly at: CellAddress;
  /** For numbers only; absent: as it stands. */
  readonly reading?: NumberReading;
}

/** A cell that may be blank. `at` is absent where the table has no such column. */
export interface Optional<T> {
  readonly value?: T;
  readonly at?: CellAddress;
  readonly reading?: NumberReading;
}

export type Block = "schools" | "centralSchoolServices" | "earlyYears" | "highNeeds";

/** One row of Funding: a published or planned allocation, all in pounds and positive. */
export interface FundingYear {
  readonly year: Entered<YearStart>;
  readonly schools: Optional<number>;
  readonly centralSchoolServices: Optional<number>;
  readonly earlyYears: Optional<number>;
  /** Before deductions; already contains the published import/export adjustment. */
  readonly highNeeds: Entered<number>;
  /** For places that DfE funds directly; a positive amount. */
  readonly deductions: Entered<number>;
  /** A later change to the import/export adjustment; either sign. Blank is none. */
  readonly importExport: Optional<number>;
}

/** One row of Provision: a setting and the places commissioned at it. */
export interface Setting {
  readonly name: Entered<string>;
  readonly kind: Entered<Kind>;
  /** Commissioned places by academic year, in order of year, at least one. Blank only for a kind without place funding. */
  readonly places: readonly { readonly year: YearStart; readonly held: Optional<number> }[];
  /** Not on roll at the October census before. Blank is none. */
  readonly unfilled: Optional<number>;
  /** Pounds a filled place a year; blank is the national rate of its kind. */
  readonly placeRate: Optional<number>;
  /** Blank is the kind's default. */
  readonly fundedDirectly: Optional<boolean>;
  /** Blank only where the setting has band pupils, or the table has no top-up columns. */
  readonly topUpPupils: Optional<number>;
  /** Pounds a pupil a year. */
  readonly averageTopUp: Optional<number>;
}

export interface Band {
  readonly name: Entered<string>;
  /** A row with a kind serves that kind and beats one without. */
  readonly kind: Optional<Kind>;
  /** Pounds a pupil a year. */
  readonly topUp: Entered<number>;
}

export interface BandPupils {
  readonly setting: Entered<string>;
  readonly band: Entered<string>;
  readonly pupils: Entered<number>;
}

export interface Placement {
  readonly kind: Entered<Kind>;
  readonly provider: Optional<string>;
  readonly pupils: Entered<number>;
  /** Pounds a pupil a year; for non-maintained special schools the top-up alone. */
  readonly averageCost: Entered<number>;
}

export interface Service {
  readonly name: Entered<string>;
  /** Pounds a year; negative is income. */
  readonly budget: Entered<number>;
}

/** The balance at 31 March before the base year; surplus positive, deficit negative. */
export interface Reserve {
  readonly balance: Entered<number>;
  readonly block: "highNeeds" | "wholeDsg";
}

export interface ReserveMovement {
  readonly year: Entered<YearStart>;
  readonly amount: Entered<number>;
  readonly reason: string;
  readonly certain: Entered<boolean>;
}

export interface Transfer {
  readonly year: Entered<YearStart>;
  readonly from: Entered<Block>;
  readonly to: Entered<Block>;
  /** Pounds, or a share of the from-block's total for the year. */
  readonly size: Entered<number>;
  readonly unit: "gbp" | "share";
  /** The decision's words as entered; blank is not yet decided. */
  readonly decision: Optional<string>;
}

export type AssumptionName =
  "pupilGrowth" | "topUpUplift" | "feeInflation" | "servicesInflation" | "placeRateChange" | "blockGrowth";

export interface Assumption {
  readonly name: AssumptionName;
  /** Absent: holds for all kinds that have no row of their own. */
  readonly kind?: Kind;
  /** The row's own name cell. */
  readonly at: CellAddress;
  /** Shares (0.03 is 3 %) by financial year. The base year's, if any, is left out. */
  readonly values: readonly { readonly year: YearStart; readonly change: Entered<number> }[];
}

export type LeverName =
  | "places"
  | "pupilsWithTopUp"
  | "placementPupils"
  | AssumptionName
  | "averageCost"
  | "services"
  | "blockTransfer"
  | "reserveMovement";

export type LeverTarget =
  | { readonly to: "all" }
  | { readonly to: "kind"; readonly kind: Kind }
  | { readonly to: "setting"; readonly setting: string }
  | { readonly to: "service"; readonly service: string }
  | { readonly to: "newService"; readonly name: string }
  | { readonly to: "transfer"; readonly from: Block; readonly into: Block };

export type LeverUnit = "places" | "unfilledPlaces" | "pupils" | "percentagePoints" | "percent" | "gbp";

/** One row of Scenarios: a change to the baseline. */
export interface Lever {
  readonly scenario: string;
  readonly name: LeverName;
  readonly target: LeverTarget;
  /** An academic year for places, else a financial year. */
  readonly from: Entered<YearStart>;
  /** The last year of effect; blank is lasting, but for transfers and reserve movements `from` alone. */
  readonly to: Optional<YearStart>;
  /** Percentages and percentage points as shares: 2 % is 0.02. */
  readonly value: Entered<number>;
  readonly unit: LeverUnit;
  /** Years until the whole value is in effect; blank is 1. */
  readonly ramp: Optional<number>;
  /** What Value may turn out to be, in its unit: one time in ten below Low, one time in ten above High. Blank is Value. */
  readonly low?: Optional<number>;
  readonly high?: Optional<number>;
  readonly note: string;
  /** The row's own cells for its words, for links. */
  readonly at: {
    readonly scenario: CellAddress;
    readonly lever: CellAddress;
    readonly appliesTo?: CellAddress;
    /** Absent where the table has no such column. */
    readonly switchedOn?: CellAddress;
  };
}

export interface School {
  readonly name: string;
  readonly pupils: Entered<number>;
  readonly schoolsBlockShare: Entered<number>;
}

/** How far an assumption may turn out apart from what is entered, in each year after the base year. */
export interface AssumptionRange {
  readonly name: AssumptionName;
  /** Absent: all kinds that have no row of their own. */
  readonly kind?: Kind;
  /** Percentage points as a share, added to each year's change: −0.01 is 1 point less. One time in ten it is below. */
  readonly low: Entered<number>;
  readonly high: Entered<number>;
  /** The row's own name cell. */
  readonly at: CellAddress;
}

/** One row of New provision: places to be opened, what they cost, and what they are to take the place of. */
export interface NewProvision {
  readonly scenario: Entered<string>;
  readonly name: Entered<string>;
  readonly kind: Entered<Kind>;
  /** The academic year in which the first places open. */
  readonly opens: Entered<YearStart>;
  /** Places once all are open. */
  readonly places: Entered<number>;
  /** Academic years until all are open, in equal steps; blank is 1. */
  readonly ramp: Optional<number>;
  /** The share of open places that is filled; blank is all. Unfilled places are paid for. */
  readonly fill: Optional<number>;
  /** Pounds a pupil a year. */
  readonly topUp: Entered<number>;
  /** Pounds a place a year; blank is the national rate of its kind. */
  readonly placeRate: Optional<number>;
  /** Pounds, once, in the financial year in which it opens; blank is none. */
  readonly startUp: Optional<number>;
  /** Pounds a year beside places and top-ups, from the year it opens; blank is none. */
  readonly running: Optional<number>;
  /** Where those who fill the places would otherwise be; blank is independent special. */
  readonly insteadOf: Optional<Kind>;
  /** The share of filled places whose pupils would otherwise be there. Never assumed: it must be entered. */
  readonly diverted: Entered<number>;
  /** What the share may turn out to be: one time in ten below Low, one time in ten above High. Blank is the share. */
  readonly divertedLow?: Optional<number>;
  readonly divertedHigh?: Optional<number>;
  /** The share of pupils of the other kind who leave in a year; blank is what the plans, else England's, show. */
  readonly leaving: Optional<number>;
  /** The share of places left free elsewhere that others take up; blank is none. */
  readonly backFill: Optional<number>;
  /** The share of filled places taken by pupils who would have had neither place nor top-up; blank is none. */
  readonly induced: Optional<number>;
  /** Yes: pupils already placed elsewhere move at once. Blank is no: only joiners and those who change phase come. */
  readonly movesExisting: Optional<boolean>;
}

/** Kinds of placement that plans are counted by; the finer kinds of provision share their course. */
export type PlanPlacement = "mainstream" | "special" | "independent" | "furtherEducation" | "other";

/** What the plans of an authority are forecast to do, year by year of the model; worked out before the model is built. */
export interface DemandPath {
  /** How it was forecast, in words, with the fingerprint of what it rests on. */
  readonly words: string;
  readonly fingerprint: string;
  /** For each kind of placement, by year of the model: plans in force in the January within the financial year. */
  readonly plans: Readonly<Record<PlanPlacement, readonly number[]>>;
  /** The share of the plans standing at the start of each year that ends or moves on within it. */
  readonly leaving: Readonly<Record<PlanPlacement, readonly number[]>>;
  /**
   * The ends of the range that should hold the truth four times in five, and by how much another seed would move them;
   * both ends are the count where it was counted.
   */
  readonly range: Readonly<Record<PlanPlacement | "total", DemandRange>>;
  /** Kinds counted together because one of them has so few plans that its count could point at a child. */
  readonly together: readonly PlanPlacement[];
  /** True where the Pupil growth of kinds follows it that have no row in Assumptions, neither their own nor for all. */
  readonly drivesGrowth: boolean;
}

/** A range by year of the model, in plans. */
export interface DemandRange {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly drawError: readonly number[];
}

/** Everything read from one workbook. Empty lists where a table is not there. */
export interface Inputs {
  readonly funding: readonly FundingYear[];
  readonly settings: readonly Setting[];
  readonly bands: readonly Band[];
  readonly bandPupils: readonly BandPupils[];
  readonly placements: readonly Placement[];
  readonly services: readonly Service[];
  readonly reserve: Reserve;
  readonly reserveMovements: readonly ReserveMovement[];
  readonly transfers: readonly Transfer[];
  readonly assumptions: readonly Assumption[];
  readonly schools: readonly School[];
  /** In the order in which the workbook first names them; Baseline is not among them. */
  readonly scenarios: readonly string[];
  readonly levers: readonly Lever[];
  /** Absent where there is no such table. */
  readonly newProvision?: readonly NewProvision[];
  readonly ranges?: readonly AssumptionRange[];
  /** Absent where no plans are entered. */
  readonly demand?: DemandPath;
  /** Levers that a person has switched off: no figure rests on them. Absent where there are none. */
  readonly switchedOff?: readonly Lever[];
  /** Every financial year of the model, the base year first; 5 to 15 of them. */
  readonly years: readonly YearStart[];
}
