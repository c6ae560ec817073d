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

/** Takes a step in each draw; `p` and `q` are 1 to go along a list, 0 to take its first figure again in every draw. */
type ListStep = (a: Float64Array, p: 0 | 1, b: Float64Array, q: 0 | 1, into: Float64Array) => void;

// A loop of its own for each: a loop that is told its step as it runs takes several times as long.
const listSteps: Readonly<Record<StepName, ListStep>> = {
  plus: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) + (b[y] ?? NaN);
  },
  minus: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) - (b[y] ?? NaN);
  },
  times: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) * (b[y] ?? NaN);
  },
  divide: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = (a[x] ?? NaN) / (b[y] ?? NaN);
  },
  min: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = Math.min(a[x] ?? NaN, b[y] ?? NaN);
  },
  max: (a, p, b, q, into) => {
    for (let i = 0, x = 0, y = 0; i < into.length; i++, x += p, y += q)
      into[i] = Math.max(a[x] ?? NaN, b[y] ?? NaN);
  },
};

// Where a single number stands as a list while a step is taken.
const singles = [new Float64Array(1), new Float64Array(1)] as const;

function asList(value: Value, single: Float64Array): Float64Array {
  if (typeof value !== "number") return value;
  single[0] = value;
  return single;
}

const stride = (value: Value): 0 | 1 => (typeof value === "number" ? 0 : 1);

/** The step taken draw by draw; a single number stands for itself in every draw. */
export function across(step: StepName, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return steps[step](a, b);
  const into = freshList(typeof a === "number" ? lengthOf(b) : a.length);
  const [left, right] = singles;
  listSteps[step](asList(a, left), stride(a), asList(b, right), stride(b), into);
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
  for (let i = 0; i < into.length; i++) into[i] = inDraw(test(inDraw(a, i), inDraw(b, i)) ? yes : no, i);
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
