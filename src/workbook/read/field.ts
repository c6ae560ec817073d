import * as z from "zod";
import type { CellAddress, Entered, NumberReading, Optional } from "../../model/inputs";
import type { Scale } from "../find/heading";
import type { Cell } from "../port/grid";

// A task pane's security policy allows no code made at run time, and counts even zod's asking whether it may.
z.config({ jitless: true });

/** One cell of a row on its way through the schema. */
export interface Field {
  /** Absent where the cell is blank. */
  readonly cell?: Cell;
  /** Absent where the table has no such column. */
  readonly at?: CellAddress;
  readonly scale: Scale;
  /** The heading, as messages name the column. */
  readonly heading: string;
}

/** What a schema says of a cell that it cannot take. */
export interface Fault {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

/** A cell's value, with how it was read where that is a number's. */
export interface Taken<T> {
  readonly value: T;
  readonly reading?: NumberReading;
}

export type Context = z.core.$RefinementCtx<Field>;

/** Takes a value out of a cell that is not blank; null where it reported a fault. */
export type Take<T> = (cell: Cell, field: Field, context: Context) => Taken<T> | null;

/** Reports a fault of the cell. */
export function fault(context: Context, params: Fault): null {
  context.issues.push({
    code: "custom",
    input: context.value,
    message: params.found,
    params: { ...params },
  });
  return null;
}

/** A cell kept as it is, for rules that look at more than one. */
export const asItStands = z.custom<Field>((value) => typeof value === "object");

function enter<T>(taken: Taken<T> | null, at: CellAddress): Entered<T> {
  if (!taken) return z.NEVER;
  const { value, reading } = taken;
  return reading ? { value, at, reading } : { value, at };
}

function blank(context: Context, { heading }: Field, wanted: string): null {
  const isNumber = /number|amount|percentage/.test(wanted);
  return fault(context, {
    found: `${heading} is blank.`,
    wanted,
    remedy: isNumber
      ? `Enter ${wanted}; enter 0 if there is none, because a blank is not taken for 0.`
      : `Enter ${wanted}.`,
  });
}

/** Takes a cell's value, or says that the cell is blank. */
export const present =
  <R>(wanted: string, take: (cell: Cell, field: Field, context: Context) => R | null) =>
  (field: Field, context: Context): R | null =>
    field.cell && field.at ? take(field.cell, field, context) : blank(context, field, wanted);

/** A cell that must hold something. `wanted` says what, for a blank. */
export function required<T>(wanted: string, take: Take<T>) {
  const read = present(wanted, take);
  return asItStands.transform((field, context): Entered<T> => {
    const taken = read(field, context);
    return field.at ? enter(taken, field.at) : z.NEVER;
  });
}

/** A cell that may be blank. */
export const optional = <T>(take: Take<T>) =>
  asItStands.transform((field, context): Optional<T> => {
    const { cell, at } = field;
    if (!at) return {};
    return cell ? enter(take(cell, field, context), at) : { at };
  });

/** A column that may be left out, but holds no blanks where it is there. */
export function whereThere<T>(wanted: string, take: Take<T>) {
  const read = present(wanted, take);
  return asItStands.transform((field, context): Optional<T> =>
    field.at ? enter(read(field, context), field.at) : {},
  );
}
