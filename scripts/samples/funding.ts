/** Blocks, reserve and transfers of the Barking and Dagenham samples. Every figure is illustrative, in pounds. */

export interface FundingFigures {
  readonly year: string;
  readonly schools: number;
  readonly centralSchoolServices: number;
  readonly earlyYears: number;
  readonly highNeeds: number;
  /** Equal to the places of the settings that DfE funds directly. */
  readonly deductions: number;
  readonly importExport: number;
}

export const funding: readonly FundingFigures[] = [
  {
    year: "2025-26",
    schools: 284000000,
    centralSchoolServices: 2150000,
    earlyYears: 47600000,
    highNeeds: 61000000,
    deductions: 5002000,
    importExport: 0,
  },
  {
    year: "2026-27",
    schools: 290400000,
    centralSchoolServices: 2100000,
    earlyYears: 52100000,
    highNeeds: 64200000,
    deductions: 5292000,
    importExport: 0,
  },
];

export interface ReserveFigures {
  readonly balance: number;
  /** 31 March before the base year, as Excel counts days. */
  readonly at: number;
  readonly block: string;
}

export const reserve: ReserveFigures = { balance: 600000, at: 45747, block: "Whole DSG" };

export interface MovementFigures {
  readonly year: string;
  readonly amount: number;
  readonly reason: string;
  readonly certain: "Yes" | "No";
}

export const reserveMovements: readonly MovementFigures[] = [
  { year: "2026-27", amount: 250000, reason: "Contribution agreed by Cabinet", certain: "Yes" },
  { year: "2026-27", amount: 450000, reason: "High Needs Stability Grant, if approved", certain: "No" },
];

export interface TransferFigures {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly decision: string;
}

export const transfers: readonly TransferFigures[] = [
  { year: "2025-26", from: "Schools block", to: "High needs block", amount: 400000, decision: "Agreed" },
];
