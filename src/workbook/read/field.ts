import * as z from "zod";
import type { CellAddress, Entered, NumberReading, Optional } from "../../model/inputs";
import type { Scale } from "../find/heading";
import { isCellError, type Cell } from "../port/grid";

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

/** Takes a value out of a cell that is not blank, or reports a fault. */
export type Take<T> = (cell: Cell, field: Field, context: Context) => Taken<T>;

/** Reports a fault of the cell; what it returns is never used. */
export function fault(context: Context, params: Fault): never {
  context.issues.push({
    code: "custom",
    input: context.value,
    message: params.found,
    params: { ...params },
  });
  return z.NEVER;
}

const longest = 60;

/** What stands in a cell, as a message quotes it. */
export function shown({ content }: Cell): string {
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content);
  return `“${content.length > longest ? `${content.slice(0, longest - 3)}…` : content}”`;
}

/** A cell kept as it is, for rules that look at more than one. */
export const asItStands = z.custom<Field>((value) => typeof value === "object");

const enter = <T>({ value, reading }: Taken<T>, at: CellAddress): Entered<T> =>
  reading ? { value, at, reading } : { value, at };

function blank(context: Context, { heading }: Field, wanted: string): never {
  const isNumber = /number|amount|percentage/.test(wanted);
  return fault(context, {
    found: `${heading} is blank.`,
    wanted,
    remedy: isNumber
      ? `Enter ${wanted}; enter 0 if there is none, because a blank is not taken for 0.`
      : `Enter ${wanted}.`,
  });
}

/** A cell that must hold something. `wanted` says what, for a blank. */
export const required = <T>(wanted: string, take: Take<T>) =>
  asItStands.transform((field, context): Entered<T> => {
    const { cell, at } = field;
    return cell && at ? enter(take(cell, field, context), at) : blank(context, field, wanted);
  });

/** A cell that may be blank. */
export const optional = <T>(take: Take<T>) =>
  asItStands.transform((field, context): Optional<T> => {
    const { cell, at } = field;
    if (!at) return {};
    return cell ? enter(take(cell, field, context), at) : { at };
  });

/** A column that may be left out, but holds no blanks where it is there. */
export const whereThere = <T>(wanted: string, take: Take<T>) =>
  asItStands.transform((field, context): Optional<T> => {
    const { cell, at } = field;
    if (!at) return {};
    return cell ? enter(take(cell, field, context), at) : blank(context, field, wanted);
  });
