import { closingReserve, placeFunding, pupilCost, transferOfShare } from "../model/rules";
import { collegeYearSplit, schoolYearSplit } from "../reference/placeFunding";
import { cellFunction, type CellFunction } from "./define";

const monthsInYear = 12;
const schoolMonths = schoolYearSplit.value.summer;
const collegeMonths = collegeYearSplit.value.summer;

const placeFundingFunction = cellFunction({
  id: "PLACEFUNDING",
  description:
    "Place funding of a financial year in £: places to August and places from September, each for its months, at a rate for a full year.",
  rule: placeFunding,
  arguments: {
    placesToAugust: {
      description: "Places of the academic year that ends in this financial year's summer.",
      unit: "places",
      allowed: "zero or more",
    },
    placesFromSeptember: {
      description: "Places of the academic year that starts this September.",
      unit: "places",
      allowed: "zero or more",
    },
    ratePerPlace: {
      description: "£ a place for a full year, such as 10000 in a special school.",
      unit: "gbpPerPlace",
      allowed: "above zero",
    },
    monthsToAugust: {
      description: `Months of the financial year that the first places are paid for: ${String(schoolMonths)} for schools (if left out), ${String(collegeMonths)} for further education.`,
      unit: "months",
      allowed: "above zero",
      most: {
        value: monthsInYear,
        remedy: `A financial year has 12 months: enter ${String(schoolMonths)} for schools, ${String(collegeMonths)} for colleges.`,
      },
      otherwise: schoolMonths,
    },
  },
  figures: ({ placesToAugust, placesFromSeptember, ratePerPlace, monthsToAugust }) => ({
    summer: placesToAugust,
    autumn: placesFromSeptember,
    rate: ratePerPlace,
    summerShare: monthsToAugust / monthsInYear,
    autumnShare: (monthsInYear - monthsToAugust) / monthsInYear,
  }),
});

const topUpFunction = cellFunction({
  id: "TOPUP",
  description: "Top-up funding of a financial year in £: pupils at an annual top-up each.",
  rule: pupilCost,
  arguments: {
    pupils: {
      description: "Pupils as full-year equivalents: a pupil for half the year is 0.5.",
      unit: "pupils",
      allowed: "zero or more",
    },
    annualTopUp: {
      description: "£ a pupil for a full year.",
      unit: "gbpPerPupil",
      allowed: "above zero",
    },
  },
  figures: ({ pupils, annualTopUp }) => ({ pupils, price: annualTopUp }),
});

/** More than this share of a block is a percentage typed without its sign. */
const mostOfBlock = 0.1;

const transferFunction = cellFunction({
  id: "TRANSFER",
  description: "What a percentage of a block, moved to another block, comes to in £.",
  rule: transferOfShare,
  arguments: {
    fromBlock: {
      description: "£ of the block that the money leaves, for the year and before transfers.",
      unit: "gbp",
      allowed: "above zero",
    },
    percentage: {
      description: "Share of that block, with its percent sign: 0.5%.",
      unit: "share",
      allowed: "zero or more",
      most: {
        value: mostOfBlock,
        remedy: "That is more than 10% of the block. Type the percent sign: 0.5%, not 0.5.",
      },
    },
  },
  figures: ({ fromBlock, percentage }) => ({ block: fromBlock, share: percentage }),
});

const reserveFunction = cellFunction({
  id: "RESERVE",
  description: "Closing reserve in £: opening balance + funding available − spend + one-off movements.",
  rule: closingReserve,
  arguments: {
    openingBalance: {
      description: "£ at 31 March before the year; a deficit is negative.",
      unit: "gbp",
      allowed: "any amount",
    },
    fundingAvailable: {
      description: "£ of the high needs block after deductions and with transfers, a positive amount.",
      unit: "gbp",
      allowed: "above zero",
    },
    spend: {
      description: "£ charged to the high needs block in the year, a positive amount.",
      unit: "gbp",
      allowed: "above zero",
    },
    oneOff: {
      description:
        "£ of certain one-off movements: money in is positive, money out negative; 0 where there are none.",
      unit: "gbp",
      allowed: "any amount",
    },
  },
  figures: ({ openingBalance, fundingAvailable, spend, oneOff }) => ({
    opening: openingBalance,
    available: fundingAvailable,
    spend,
    oneOff,
  }),
});

/** What stands before each name in a cell: `=HNB.TOPUP(…)`. The manifest says the same. */
export const namespace = "HNB";

/** Every function that an officer can use in a cell. */
export const cellFunctions: readonly CellFunction[] = [
  placeFundingFunction,
  topUpFunction,
  transferFunction,
  reserveFunction,
];
