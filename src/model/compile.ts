import type { Expr, LookUpNode, SumWhereNode, Test, Where } from "./expression";
import type { Line } from "./line";
import { across, chooseAcross, roundAcross, tests, type StepName, type Value } from "./number";

/** What a cell holds: a number (or draws), or text. */
export type Content = Value | string;

/** Where a line's contents are kept: by record, then by year after *Brought forward* (or one for all years). */
export interface Slot {
  rows: readonly (readonly Content[])[];
  /** The records by what this line holds in them, made when first asked for. */
  index?: ReadonlyMap<string, readonly number[]>;
}

export type Slots = (line: Line) => Slot;

/** An expression made ready: its content for a year and the row's own record. */
export type Reader = (year: number, record: number) => Content;

type NumberReader = (year: number, record: number) => Value;

function missing(line: Line, year: number, record: number): never {
  throw new Error(`${line.id} has no value for record ${String(record)}, year ${String(year)}`);
}

/** Reads a line `lag` years back, of the row's own record or of a fixed one. */
function lineReader(line: Line, slots: Slots, lag: number, fixed?: number): Reader {
  const slot = slots(line);
  const shift = line.span === "once" ? undefined : 1 - lag;
  const own = fixed === undefined && line.along !== undefined;
  const at = fixed ?? 0;
  return (year, record) => {
    const content = slot.rows[own ? record : at]?.[shift === undefined ? 0 : year + shift];
    return content ?? missing(line, year, own ? record : at);
  };
}

function number(expr: Expr, slots: Slots): NumberReader {
  const reader = compile(expr, slots);
  return (year, record) => {
    const content = reader(year, record);
    if (typeof content === "string") throw new Error(`Text where a number is needed, in ${expr.op}`);
    return content;
  };
}

/** Makes an expression ready to be worked out again and again. */
export function compile(expr: Expr, slots: Slots): Reader {
  switch (expr.op) {
    case "number": {
      const { value } = expr;
      return () => value;
    }
    case "tag": {
      const { text } = expr;
      return () => text;
    }
    case "line":
      return lineReader(expr, slots, 0);
    case "previous":
      return lineReader(expr.line, slots, 1);
    case "pick":
      return lineReader(expr.line, slots, expr.lag, expr.record);
    case "sum": {
      const parts = expr.lines.map((line) => number(line, slots));
      const { fixedYear } = expr;
      return (year, record) => {
        let total: Value = 0;
        for (const part of parts) total = across("plus", total, part(fixedYear ?? year, record));
        return total;
      };
    }
    case "sumWhere":
      return sumWhereReader(expr, slots);
    case "lookUp":
      return lookUpReader(expr, slots);
    case "if":
      return ifReader(expr.test, [expr.yes, expr.no], slots);
    case "round": {
      const { digits } = expr;
      const of = number(expr.of, slots);
      return (year, record) => roundAcross(of(year, record), digits);
    }
    case "divide": {
      const [a, b] = [number(expr.a, slots), number(expr.b, slots)];
      const whenZero: NumberReader = expr.whenZero ? number(expr.whenZero, slots) : () => 0;
      return (year, record) => {
        const divisor = b(year, record);
        if (typeof divisor === "number") {
          return divisor === 0 ? whenZero(year, record) : across("divide", a(year, record), divisor);
        }
        const quotient = across("divide", a(year, record), divisor);
        return chooseAcross(tests.equal, [divisor, 0], [whenZero(year, record), quotient]);
      };
    }
    default:
      return stepReader(expr.op, compile(expr.a, slots), compile(expr.b, slots));
  }
}

function value(content: Content): Value {
  if (typeof content === "string") throw new Error(`“${content}” where a number is needed`);
  return content;
}

/** One step between two readings; single numbers, which most are, go the short way. */
function stepReader(op: StepName, a: Reader, b: Reader): Reader {
  const all = (x: Content, y: Content): Value => across(op, value(x), value(y));
  switch (op) {
    case "plus":
      return (year, record) => {
        const [x, y] = [a(year, record), b(year, record)];
        return typeof x === "number" && typeof y === "number" ? x + y : all(x, y);
      };
    case "minus":
      return (year, record) => {
        const [x, y] = [a(year, record), b(year, record)];
        return typeof x === "number" && typeof y === "number" ? x - y : all(x, y);
      };
    case "times":
      return (year, record) => {
        const [x, y] = [a(year, record), b(year, record)];
        return typeof x === "number" && typeof y === "number" ? x * y : all(x, y);
      };
    default:
      return (year, record) => all(a(year, record), b(year, record));
  }
}

function ifReader(test: Test, [yes, no]: readonly [Expr, Expr], slots: Slots): Reader {
  const [a, b] = [number(test.a, slots), number(test.b, slots)];
  const [whenYes, whenNo] = [number(yes, slots), number(no, slots)];
  const ask = tests[test.ask];
  return (year, record) => {
    const [left, right] = [a(year, record), b(year, record)];
    if (typeof left === "number" && typeof right === "number") {
      return ask(left, right) ? whenYes(year, record) : whenNo(year, record);
    }
    return chooseAcross(ask, [left, right], [whenYes(year, record), whenNo(year, record)]);
  };
}

/** Excel compares text without regard to case, so the model does too. */
const key = (content: Content): string => String(content).toLowerCase();

/** The records by what their field holds, each list in order; made once for all that ask by this field. */
function byField(field: Line, slot: Slot, count: number): ReadonlyMap<string, readonly number[]> {
  if (slot.index) return slot.index;
  const places = new Map<string, number[]>();
  for (let record = 0; record < count; record++) {
    const held = key(slot.rows[record]?.[0] ?? missing(field, 0, record));
    const list = places.get(held);
    if (list) list.push(record);
    else places.set(held, [record]);
  }
  slot.index = places;
  return places;
}

const none: readonly number[] = [];

/** `key` of what is asked for again and again: most rows ask for the same word in every year. */
function remembered(reader: Reader): (year: number, own: number) => string {
  let last: Content | undefined;
  let lastKey = "";
  return (year, own) => {
    const content = reader(year, own);
    if (content !== last) [last, lastKey] = [content, key(content)];
    return lastKey;
  };
}

/** Finds the records that meet every condition; fields that hold for all years are looked up, not searched. */
function matcher(
  where: readonly Where[],
  count: number,
  slots: Slots,
): (year: number, own: number) => readonly number[] {
  const all = Array.from({ length: count }, (_, record) => record);
  const conditions = where.map(({ field, is }) => ({
    field,
    slot: slots(field),
    is: remembered(compile(is, slots)),
    held: lineReader(field, slots, 0),
  }));
  const steady = conditions.find(({ field }) => field.span === "once");
  const rest = conditions.filter((condition) => condition !== steady);
  return (year, own) => {
    let found: readonly number[] = all;
    if (steady) found = byField(steady.field, steady.slot, count).get(steady.is(year, own)) ?? none;
    for (const { is, held } of rest) {
      if (found.length === 0) return found;
      const wanted = is(year, own);
      found = found.filter((record) => key(held(year, record)) === wanted);
    }
    return found;
  };
}

function sumWhereReader(expr: SumWhereNode, slots: Slots): Reader {
  const { line } = expr;
  const matches = matcher(expr.where, line.along?.count ?? 0, slots);
  const part = lineReader(line, slots, 0);
  return (year, own) => {
    let total: Value = 0;
    for (const record of matches(year, own)) {
      const content = part(year, record);
      if (typeof content === "string") throw new Error(`${line.id} holds text and cannot be added up`);
      total = across("plus", total, content);
    }
    return total;
  };
}

function lookUpReader(expr: LookUpNode, slots: Slots): Reader {
  const { line, where } = expr;
  const matches = matcher([where], line.along?.count ?? 0, slots);
  const found = lineReader(line, slots, 0);
  return (year, own) => {
    const record = matches(year, own)[0];
    if (record === undefined)
      throw new Error(`${line.id}: no record has the ${where.field.id} that is wanted`);
    return found(year, record);
  };
}
