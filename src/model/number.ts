/** A number, or the same number in each of many draws. */
export type Value = number | Float64Array;

/** The steps of the language. */
export type StepName = "plus" | "minus" | "times" | "divide" | "min" | "max";

const steps: Readonly<Record<StepName, (a: number, b: number) => number>> = {
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  divide: (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** The tests of `if` over single numbers. */
export const tests: Readonly<Record<"less" | "lessOrEqual" | "equal", (a: number, b: number) => boolean>> = {
  less: (a, b) => a < b,
  lessOrEqual: (a, b) => a <= b,
  equal: (a, b) => a === b,
};

/** Lists are cut from pieces of so many figures: one piece for many lists costs far less than each list by itself. */
const pieceLength = 1 << 15;
let piece = new Float64Array(0);
let used = 0;

/** A list that nobody else holds, to be written over. */
function freshList(length: number): Float64Array {
  if (length > pieceLength / 4) return new Float64Array(length);
  if (used + length > piece.length) {
    piece = new Float64Array(pieceLength);
    used = 0;
  }
  used += length;
  return piece.subarray(used - length, used);
}

/** What a step takes in each draw: the next of a list, or the one number again. */
interface Operand {
  readonly list: Float64Array;
  readonly by: 0 | 1;
}

const operand = (value: Value): Operand =>
  typeof value === "number" ? { list: Float64Array.of(value), by: 0 } : { list: value, by: 1 };

type ListStep = (a: Operand, b: Operand, into: Float64Array) => void;

// A loop of its own for each: a loop that is told its step as it runs takes several times as long.
const listSteps: Readonly<Record<StepName, ListStep>> = {
  plus: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) + (b[y] ?? NaN);
  },
  minus: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) - (b[y] ?? NaN);
  },
  times: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) * (b[y] ?? NaN);
  },
  divide: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) / (b[y] ?? NaN);
  },
  min: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = Math.min(a[x] ?? NaN, b[y] ?? NaN);
  },
  max: ({ list: a, by: p }, { list: b, by: q }, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = Math.max(a[x] ?? NaN, b[y] ?? NaN);
  },
};

/** The step taken draw by draw; a single number stands for itself in every draw. */
export function across(step: StepName, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return steps[step](a, b);
  const into = freshList(typeof a === "number" ? lengthOf(b) : a.length);
  listSteps[step](operand(a), operand(b), into);
  return into;
}

const lengthOf = (value: Value): number => (typeof value === "number" ? 1 : value.length);

/** The value in one draw. */
export const inDraw = (value: Value, draw: number): number =>
  typeof value === "number" ? value : (value[draw] ?? NaN);

/** One or the other, draw by draw. */
export function chooseAcross(
  test: (a: number, b: number) => boolean,
  [a, b]: readonly [Value, Value],
  [yes, no]: readonly [Value, Value],
): Value {
  if (typeof a === "number" && typeof b === "number") return test(a, b) ? yes : no;
  const into = freshList(Math.max(lengthOf(a), lengthOf(b)));
  const [left, right, whenYes, whenNo] = [operand(a), operand(b), operand(yes), operand(no)];
  for (let i = 0; i < into.length; i++) {
    const isSo = test(left.list[i * left.by] ?? NaN, right.list[i * right.by] ?? NaN);
    const chosen = isSo ? whenYes : whenNo;
    into[i] = chosen.list[i * chosen.by] ?? NaN;
  }
  return into;
}

/** As Excel's ROUND: half away from zero on the decimal value, so 1.005 to two places is 1.01. */
export function roundDecimal(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const shift = (x: number, by: number): number => {
    const [digitsOf = "0", power = "0"] = String(x).split("e");
    return Number(`${digitsOf}e${String(Number(power) + by)}`);
  };
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), digits)), -digits);
}

/** Rounds draw by draw. */
export const roundAcross = (value: Value, digits: number): Value =>
  typeof value === "number" ? roundDecimal(value, digits) : value.map((x) => roundDecimal(x, digits));
