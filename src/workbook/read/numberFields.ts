import * as z from "zod";
import type { Entered } from "../../model/inputs";
import { isCellError, type Cell } from "../port/grid";
import {
  asItStands,
  fault,
  optional,
  present,
  required,
  whereThere,
  type Context,
  type Field,
} from "./field";
import { beyondUse, isNumber, readNumber, type NumberFound } from "./number";
import { shown } from "./shown";

interface Bounds {
  /** In words that follow “Enter”. */
  readonly wanted: string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
}

const money: Bounds = { wanted: "an amount in pounds" };
const positiveMoney: Bounds = { wanted: "an amount in pounds, 0 or more", least: 0 };
const count: Bounds = { wanted: "a number, 0 or more", least: 0 };
const ramp: Bounds = { wanted: "a whole number of years, 1 or more", least: 1, whole: true };
const change: Bounds = { wanted: "a percentage, such as 3%", least: -1 };
const portion: Bounds = { wanted: "a percentage from 0% to 100%", least: 0, most: 1 };
const moneyOrShare: Bounds = { wanted: "an amount in pounds, or a percentage such as 0.5%" };

function remedyFor(cell: Cell, wanted: string): string {
  if (isCellError(cell.content)) return `Correct the formula so that it gives ${wanted}.`;
  if (typeof cell.content === "number") return `Enter ${wanted}, and give the cell a number format.`;
  return `Replace it with ${wanted}; put words in a note beside the table.`;
}

/** A number within bounds, whatever its unit. */
function takeNumber(
  cell: Cell,
  field: Field,
  context: Context,
  { wanted, least, whole }: Bounds,
): NumberFound | null {
  const { heading, scale } = field;
  const read = readNumber(cell, scale);
  if (!isNumber(read))
    return fault(context, {
      found: `${heading} holds ${shown(cell)}, which is ${read.refused}.`,
      wanted,
      remedy: remedyFor(cell, wanted),
    });
  const odd = beyondUse(read);
  if (odd)
    return fault(context, {
      found: `${heading} holds ${shown(cell)}, which is ${odd} to be right.`,
      wanted,
      remedy: "Check the figure, and the unit in its heading.",
    });
  const tooLow = least !== undefined && read.value < least;
  if (!tooLow && (!whole || Number.isInteger(read.value))) return read;
  return fault(context, {
    found: `${heading} holds ${shown(cell)}${tooLow && read.value < 0 ? ", which is negative" : ""}.`,
    wanted,
    remedy: `Enter ${wanted}.`,
  });
}

/** A number that is no percentage. */
function takeAmount(cell: Cell, field: Field, context: Context, bounds: Bounds): NumberFound | null {
  const read = takeNumber(cell, field, context, bounds);
  if (!read?.isPercent) return read;
  return fault(context, {
    found: `${field.heading} holds ${shown(cell)} as a percentage.`,
    wanted: bounds.wanted,
    remedy: `Enter ${bounds.wanted}, not formatted as a percentage.`,
  });
}

/** A number of things: neither a percentage nor money. */
function takeCount(cell: Cell, field: Field, context: Context, bounds: Bounds): NumberFound | null {
  const read = takeAmount(cell, field, context, bounds);
  if (!read?.saysPounds) return read;
  return fault(context, {
    found: `${field.heading} holds ${shown(cell)}, an amount of money.`,
    wanted: bounds.wanted,
    remedy: `Enter ${bounds.wanted}, without £.`,
  });
}

/** A share of a whole is no more than the whole. */
function withinWhole(
  read: NumberFound,
  cell: Cell,
  { heading }: Field,
  context: Context,
  { wanted, most = Infinity }: Bounds,
): NumberFound | null {
  if (read.value <= most) return read;
  return fault(context, {
    found: `${heading} holds ${shown(cell)}, more than the whole.`,
    wanted,
    remedy: `Enter ${wanted}.`,
  });
}

/** A share: a bare number is asked about, because 2 may be 2% or 200%; a bare 0 is the same either way. */
function takeShare(cell: Cell, field: Field, context: Context, bounds: Bounds): NumberFound | null {
  const read = takeNumber(cell, field, context, bounds);
  if (!read) return null;
  if (read.isPercent || read.value === 0) return withinWhole(read, cell, field, context, bounds);
  return fault(context, {
    found: `${field.heading} holds ${shown(cell)}, a bare number where a percentage is wanted.`,
    wanted: bounds.wanted,
    remedy: `Enter it with a % sign, such as ${String(read.value)}%, or format the cell as a percentage.`,
  });
}

type TakeNumber = (cell: Cell, field: Field, context: Context, bounds: Bounds) => NumberFound | null;

const within =
  (take: TakeNumber, bounds: Bounds) =>
  (cell: Cell, field: Field, context: Context): NumberFound | null =>
    take(cell, field, context, bounds);

/** The schemas of cells that hold numbers. */
export const numberFields = {
  money: required(money.wanted, within(takeAmount, money)),
  positiveMoney: required(positiveMoney.wanted, within(takeAmount, positiveMoney)),
  optionalMoney: optional(within(takeAmount, money)),
  optionalPositiveMoney: optional(within(takeAmount, positiveMoney)),
  positiveMoneyWhereThere: whereThere(positiveMoney.wanted, within(takeAmount, positiveMoney)),
  count: required(count.wanted, within(takeCount, count)),
  optionalCount: optional(within(takeCount, count)),
  ramp: optional(within(takeCount, ramp)),
  change: required(change.wanted, within(takeShare, change)),
  /** A share of a whole. */
  portion: required(portion.wanted, within(takeShare, portion)),
  optionalPortion: optional(within(takeShare, portion)),
  /** Pounds, or a share where the cell says %. */
  moneyOrShare: asItStands.transform((field, context): Entered<number> & { unit: "gbp" | "share" } => {
    const read = present(moneyOrShare.wanted, within(takeNumber, moneyOrShare))(field, context);
    if (!read || !field.at) return z.NEVER;
    const { value, reading, isPercent } = read;
    const unit = isPercent ? "share" : "gbp";
    return reading ? { value, at: field.at, reading, unit } : { value, at: field.at, unit };
  }),
};
