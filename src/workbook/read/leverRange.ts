import type { CellAddress, Entered, LeverName, Optional } from "../../model/inputs";
import type { Fault, Field } from "./field";
import type { UnitRead } from "./leverNames";
import { readLeverValue } from "./leverValue";
import { figure } from "./shown";

/** What a lever's value may turn out to be: nothing where both cells are blank, for then it is certain. */
export interface LeverRange {
  readonly low?: Optional<number>;
  readonly high?: Optional<number>;
  readonly fault?: Fault & { readonly at: CellAddress | undefined };
}

/** Reads Low and High by the rules of Value. A blank beside a filled one is Value itself: certain to that side. */
export function readLeverRange(
  name: LeverName,
  { low, high }: { readonly low: Field; readonly high: Field },
  value: Entered<number>,
  unit: UnitRead,
): LeverRange {
  if (!low.cell && !high.cell) return {};
  const ends: { low?: Entered<number>; high?: Entered<number> } = {};
  for (const [key, called, field] of [
    ["low", "Low", low],
    ["high", "High", high],
  ] as const) {
    if (!field.cell) continue;
    const read = readLeverValue(name, field, unit, called);
    if ("fault" in read) return { fault: { ...read.fault, at: field.at } };
    ends[key] = read.value;
  }
  const fault = outOfOrder("Low", ends.low, value, 1) ?? outOfOrder("High", ends.high, value, -1);
  if (fault) return { fault };
  return {
    ...(ends.low ? { low: ends.low } : {}),
    ...(ends.high ? { high: ends.high } : {}),
  };
}

/** `sign` is 1 for an end that may not lie above Value, −1 for one that may not lie below it. */
function outOfOrder(
  called: "Low" | "High",
  end: Entered<number> | undefined,
  value: Entered<number>,
  sign: 1 | -1,
): LeverRange["fault"] {
  if (!end || (end.value - value.value) * sign <= 0) return undefined;
  const side = sign === 1 ? "above" : "below";
  return {
    at: end.at,
    found: `${called} is ${figure(end.value)}, which is ${side} Value (${figure(value.value)}).`,
    wanted: "Low no higher than Value, and High no lower",
    remedy: `Correct ${called}, or exchange Low and High: for places or pupils taken away the larger reduction is Low.`,
  };
}
