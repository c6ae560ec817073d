import type { Expr, LookUpNode, SumWhereNode, Test, Where } from "./expression";
import type { Line } from "./line";
import { across, chooseAcross, roundAcross, steps, tests, type Value } from "./number";

/** What a cell holds: a number (or draws), or text. */
export type Content = Value | string;

/** The content of a line for a year and record, evaluated before. */
export type Read = (line: Line, year: number, record: number) => Content;

/** An expression made ready: its content for a year and the row's own record. */
export type Reader = (year: number, record: number) => Content;

type NumberReader = (year: number, record: number) => Value;

const numeric =
  (reader: Reader, expr: Expr): NumberReader =>
  (year, record) => {
    const content = reader(year, record);
    if (typeof content === "string") throw new Error(`Text where a number is needed, in ${expr.op}`);
    return content;
  };

const number = (expr: Expr, read: Read): NumberReader => numeric(compile(expr, read), expr);

/** Makes an expression ready to be worked out again and again. */
export function compile(expr: Expr, read: Read): Reader {
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
      return expr.along ? (year, record) => read(expr, year, record) : (year) => read(expr, year, 0);
    case "previous": {
      const { line } = expr;
      return line.along ? (year, record) => read(line, year - 1, record) : (year) => read(line, year - 1, 0);
    }
    case "pick": {
      const { line, record, lag } = expr;
      return (year) => read(line, year - lag, record);
    }
    case "sum": {
      const parts = expr.lines.map((line) => number(line, read));
      return (year, record) =>
        parts.reduce<Value>((total, part) => across(steps.plus, total, part(year, record)), 0);
    }
    case "sumWhere":
      return sumWhereReader(expr, read);
    case "lookUp":
      return lookUpReader(expr, read);
    case "if":
      return ifReader(expr.test, [expr.yes, expr.no], read);
    case "round": {
      const { digits } = expr;
      const of = number(expr.of, read);
      return (year, record) => roundAcross(of(year, record), digits);
    }
    case "divide": {
      const [a, b] = [number(expr.a, read), number(expr.b, read)];
      const whenZero = expr.whenZero ? number(expr.whenZero, read) : () => 0;
      return (year, record) => {
        const divisor = b(year, record);
        const quotient = across(steps.divide, a(year, record), divisor);
        if (typeof divisor === "number") return divisor === 0 ? whenZero(year, record) : quotient;
        return chooseAcross(tests.equal, [divisor, 0], [whenZero(year, record), quotient]);
      };
    }
    default: {
      const [a, b] = [number(expr.a, read), number(expr.b, read)];
      const step = steps[expr.op];
      return (year, record) => across(step, a(year, record), b(year, record));
    }
  }
}

function ifReader(test: Test, [yes, no]: readonly [Expr, Expr], read: Read): Reader {
  const [a, b] = [number(test.a, read), number(test.b, read)];
  const [whenYes, whenNo] = [number(yes, read), number(no, read)];
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

/** The records by what their field holds, each list in order. */
function byField(field: Line, count: number, read: Read): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let record = 0; record < count; record++) {
    const held = key(read(field, 0, record));
    const list = places.get(held);
    if (list) list.push(record);
    else places.set(held, [record]);
  }
  return places;
}

/** Finds the records that meet every condition; fields that hold for all years are looked up, not searched. */
function matcher(
  where: readonly Where[],
  count: number,
  read: Read,
): (year: number, own: number) => readonly number[] {
  const all = Array.from({ length: count }, (_, record) => record);
  const conditions = where.map(({ field, is }) => ({ field, is: compile(is, read) }));
  const steady = conditions.find(({ field }) => field.span === "once");
  const rest = conditions.filter((condition) => condition !== steady);
  let places: Map<string, number[]> | undefined;
  return (year, own) => {
    let found: readonly number[] = all;
    if (steady) {
      places ??= byField(steady.field, count, read);
      found = places.get(key(steady.is(year, own))) ?? [];
    }
    if (rest.length === 0 || found.length === 0) return found;
    const wanted = rest.map(({ is }) => key(is(year, own)));
    return found.filter((record) =>
      rest.every(({ field }, i) => key(read(field, year, record)) === wanted[i]),
    );
  };
}

function sumWhereReader(expr: SumWhereNode, read: Read): Reader {
  const { line } = expr;
  const matches = matcher(expr.where, line.along?.count ?? 0, read);
  return (year, own) => {
    let total: Value = 0;
    for (const record of matches(year, own)) {
      const part = read(line, year, record);
      if (typeof part === "string") throw new Error(`${line.id} holds text and cannot be added up`);
      total = across(steps.plus, total, part);
    }
    return total;
  };
}

function lookUpReader(expr: LookUpNode, read: Read): Reader {
  const { line, where } = expr;
  const matches = matcher([where], line.along?.count ?? 0, read);
  return (year, own) => {
    const record = matches(year, own)[0];
    if (record === undefined)
      throw new Error(`${line.id}: no record has the ${where.field.id} that is wanted`);
    return read(line, year, record);
  };
}
