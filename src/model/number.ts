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

/** Lists of draws that are no longer wanted, to be written over. */
export interface Lists {
  readonly made: Float64Array[];
  /** How many of them are in use again. */
  taken: number;
}

let over: Lists | undefined;

/**
 * Does the work with the lists of the work before: making lists anew, thousands for each block of draws, takes longer than
 * the sums in them. So what an earlier work with the same lists returned no longer holds.
 */
export function writingOver<T>(lists: Lists, work: () => T): T {
  const outer = over;
  over = lists;
  lists.taken = 0;
  try {
    return work();
  } finally {
    over = outer;
  }
}

/** A list that nobody else holds, to be written over: it may hold what an earlier work left in it. */
export function freshList(length: number): Float64Array {
  const known = over?.made[over.taken];
  const list = known?.length === length ? known : new Float64Array(length);
  if (over) over.made[over.taken++] = list;
  return list;
}

/** Takes a step in each draw. */
type ListStep = (a: Float64Array, b: Float64Array, into: Float64Array) => void;

// A loop of its own for each: a loop that is told its step as it runs takes several times as long.
const listSteps: Readonly<Record<StepName, ListStep>> = {
  plus: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? NaN) + (b[i] ?? NaN);
  },
  minus: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? NaN) - (b[i] ?? NaN);
  },
  times: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? NaN) * (b[i] ?? NaN);
  },
  divide: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = (a[i] ?? NaN) / (b[i] ?? NaN);
  },
  min: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = Math.min(a[i] ?? NaN, b[i] ?? NaN);
  },
  max: (a, b, into) => {
    for (let i = 0; i < into.length; i++) into[i] = Math.max(a[i] ?? NaN, b[i] ?? NaN);
  },
};

// Where a single number stands in every draw while a step is taken: quicker than a loop that asks which it has.
let single = new Float64Array(0);

function asList(value: Value, length: number): Float64Array {
  if (typeof value !== "number") return value;
  if (single.length !== length) single = new Float64Array(length);
  return single.fill(value);
}

/** The step taken draw by draw; a single number stands for itself in every draw. */
export function across(step: StepName, a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") return steps[step](a, b);
  const length = typeof a === "number" ? lengthOf(b) : a.length;
  const into = freshList(length);
  listSteps[step](asList(a, length), asList(b, length), into);
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
