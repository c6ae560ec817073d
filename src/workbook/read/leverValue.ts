import type { Entered, LeverName } from "../../model/inputs";
import type { Fault, Field } from "./field";
import { leverLabels, unitLabels, type UnitRead } from "./leverNames";
import { beyondUse, isNumber, readNumber, type NumberFound } from "./number";
import { shown } from "./shown";
import { sizeProblems } from "./transfers";

/** A lever's value in its unit, or what is wrong with it. */
export type ValueRead = { readonly value: Entered<number> } | { readonly fault: Fault };

const wants: Readonly<Record<UnitRead["unit"], string>> = {
  places: "a number of places; a minus sign takes places away",
  unfilledPlaces: "a number of places; a minus sign takes places away",
  pupils: "a number of pupils; a minus sign takes pupils away",
  percentagePoints: "a percentage, such as 2%",
  percent: "a percentage, such as 2%",
  gbp: "an amount in pounds",
};

/** How a heading or a unit says what one of an amount is in pounds. */
export const scaleWords: Readonly<Record<UnitRead["scale"], string>> = {
  1: "£",
  1000: "£000",
  1000000: "£m",
};

/**
 * Reads Value, Low or High as the row's unit wants it: percentages as percentages, everything else as bare numbers.
 * `called` is how messages name the column.
 */
export function readLeverValue(
  name: LeverName,
  { cell, at, scale }: Field,
  { unit, scale: unitScale }: UnitRead,
  called: "Value" | "Low" | "High" = "Value",
): ValueRead {
  const wanted = wants[unit];
  if (!cell || !at)
    return {
      fault: { found: `${called} is blank.`, wanted, remedy: `Enter ${wanted}; a blank is not taken for 0.` },
    };
  const holds = `${called} holds ${shown(cell)}`;
  if (scale > 1 && unitScale > 1 && scale !== unitScale)
    return {
      fault: {
        found: `${called} has ${scaleWords[scale]} in its heading, but ${scaleWords[unitScale]} under Unit.`,
        wanted,
        remedy: "Say the unit once: in the heading, with £ under Unit, or under Unit alone.",
      },
    };
  const isShare = unit === "percent" || unit === "percentagePoints";
  const read = readNumber(cell, unit !== "gbp" ? 1 : scale > 1 ? scale : unitScale);
  if (!isNumber(read))
    return {
      fault: { found: `${holds}, which is ${read.refused}.`, wanted, remedy: `Replace it with ${wanted}.` },
    };
  const odd = beyondUse(read);
  if (odd)
    return {
      fault: {
        found: `${holds}, which is ${odd} to be right.`,
        wanted,
        remedy: "Check the figure, and its unit.",
      },
    };
  const unitFault = isShare ? shareFault(holds, read, wanted) : amountFault(name, holds, read, unit, wanted);
  if (unitFault) return { fault: unitFault };
  const value: Entered<number> = read.reading
    ? { value: read.value, at, reading: read.reading }
    : { value: read.value, at };
  const [tooOdd] =
    name === "blockTransfer" ? sizeProblems("Block transfer", value, isShare ? "share" : "gbp") : [];
  return tooOdd ? { fault: tooOdd } : { value };
}

function shareFault(holds: string, read: NumberFound, wanted: string): Fault | undefined {
  if (read.isPercent || read.value === 0) return undefined;
  return {
    found: `${holds}, a bare number where a percentage is wanted.`,
    wanted,
    remedy: `Enter it with a % sign, such as ${String(read.value)}%, or format the cell as a percentage.`,
  };
}

function amountFault(
  name: LeverName,
  holds: string,
  read: NumberFound,
  unit: UnitRead["unit"],
  wanted: string,
): Fault | undefined {
  if (read.isPercent)
    return {
      found: `${holds} as a percentage, but the unit of ${leverLabels[name]} here is ${unitLabels[unit]}.`,
      wanted,
      remedy: `Enter ${wanted}, or choose the unit that is meant.`,
    };
  if (unit === "gbp" || !read.saysPounds) return undefined;
  return { found: `${holds}, an amount of money.`, wanted, remedy: `Enter ${wanted}, without £.` };
}
