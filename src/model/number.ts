/** A number, or the same number in each of many draws. */
export type Value = number | Float64Array;

type Step = (a: number, b: number) => number;

/** The steps of the language over single numbers. */
export const steps: Readonly<Record<"plus" | "minus" | "times" | "divide" | "min" | "max", Step>> = {
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

/** The step taken draw by draw; a single number stands for itself in every draw. */
export function across(step: Step, a: Value, b: Value): Value {
  if (typeof a === "number") {
    if (typeof b === "number") return step(a, b);
    const all = new Float64Array(b.length);
    for (let i = 0; i < all.length; i++) all[i] = step(a, b[i] ?? NaN);
    return all;
  }
  const all = new Float64Array(a.length);
  if (typeof b === "number") for (let i = 0; i < all.length; i++) all[i] = step(a[i] ?? NaN, b);
  else for (let i = 0; i < all.length; i++) all[i] = step(a[i] ?? NaN, b[i] ?? NaN);
  return all;
}

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
  const length = typeof a === "number" ? (b as Float64Array).length : a.length;
  return Float64Array.from({ length }, (_, i) => inDraw(test(inDraw(a, i), inDraw(b, i)) ? yes : no, i));
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
