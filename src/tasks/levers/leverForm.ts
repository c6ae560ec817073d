import type { Lever, LeverName, LeverUnit } from "../../model/inputs";
import { leverLabels } from "../../model/leverLines";
import { leverYearName, targetText } from "../../model/leverText";
import { isNumber, readNumber } from "../../workbook/read/number";
import { unitLabels } from "../../workbook/read/leverNames";
import type { LeverField } from "./scenarioTable";

/** A lever as a person types it: every text is what they see, and may be wrong. */
export interface LeverForm {
  readonly scenario: string;
  readonly lever: LeverName;
  readonly appliesTo: string;
  /** `2026/27` for places, else `2026-27`. */
  readonly from: string;
  readonly to: string;
  /** Percentages without their sign: 0.5 is 0.5 %. */
  readonly value: string;
  readonly unit: LeverUnit;
  readonly ramp: string;
  readonly note: string;
  /** As `value`; blank where it is certain to that side. */
  readonly low: string;
  readonly high: string;
}

export const isShare = (unit: LeverUnit): boolean => unit === "percent" || unit === "percentagePoints";

/** A number without the last digits that binary fractions leave behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A lever's value as its field shows it. */
export const valueText = (value: number, unit: LeverUnit): string =>
  String(tidy(isShare(unit) ? value * 100 : value));

/** The form that a row of the workbook fills. */
export const formOf = (lever: Lever): LeverForm => ({
  scenario: lever.scenario,
  lever: lever.name,
  appliesTo: targetText(lever.target, lever.name),
  from: leverYearName(lever.name, lever.from.value),
  to: lever.to.value === undefined ? "" : leverYearName(lever.name, lever.to.value),
  value: valueText(lever.value.value, lever.unit),
  unit: lever.unit,
  ramp: lever.ramp.value === undefined ? "" : String(lever.ramp.value),
  note: lever.note,
  low: lever.low?.value === undefined ? "" : valueText(lever.low.value, lever.unit),
  high: lever.high?.value === undefined ? "" : valueText(lever.high.value, lever.unit),
});

/** What a cell is to hold, and how it is to be shown where that must change. */
export interface CellTyped {
  readonly content: string | number;
  readonly format?: string;
}

const percentFormat = (share: number): string => (Number.isInteger(tidy(share * 1000)) ? "0.0%" : "0.00%");

/** A share typed in percent; words that are no number stay as they are, for the reader to tell of. */
function shareTyped(text: string): CellTyped {
  const read = readNumber({ content: text, format: "General" });
  if (!isNumber(read) || read.saysPounds || read.saysScale) return { content: text };
  const share = tidy(read.isPercent ? read.value : read.value / 100);
  return { content: share, format: percentFormat(share) };
}

/** `scale`: what one in the column is in pounds, by its heading. */
function numberTyped(text: string, unit: LeverUnit, scale: number): CellTyped {
  const read = readNumber({ content: text, format: "General" });
  if (!isNumber(read) || read.isPercent || (read.saysPounds && unit !== "gbp")) return { content: text };
  if (unit === "gbp") {
    const content = tidy(read.value / scale);
    return { content, format: Number.isInteger(content) ? "#,##0" : "#,##0.0##" };
  }
  return { content: tidy(read.value), format: "General" };
}

/** What the Value cell is to hold. */
const valueTyped = (text: string, unit: LeverUnit, scale: number): CellTyped =>
  isShare(unit) ? shareTyped(text) : numberTyped(text, unit, scale);

/** What one in a column of values is in pounds, by its heading. */
export type Scales = Readonly<Record<"value" | "low" | "high", number>>;

const inPounds: Scales = { value: 1, low: 1, high: 1 };

/** What each cell of a lever's row is to hold; whether it is on is no part of the form. The form itself is in pounds. */
export function cellsOf(
  form: LeverForm,
  scales: Scales = inPounds,
): Readonly<Record<Exclude<LeverField, "switchedOn">, CellTyped>> {
  const plain = (text: string): CellTyped => ({ content: text.trim() });
  const ramp = readNumber({ content: form.ramp, format: "General" });
  const amount = (field: keyof Scales): CellTyped =>
    form[field].trim() === "" ? plain("") : valueTyped(form[field].trim(), form.unit, scales[field]);
  return {
    scenario: plain(form.scenario),
    lever: plain(leverLabels[form.lever]),
    appliesTo: plain(form.appliesTo),
    from: plain(form.from),
    to: plain(form.to),
    value: valueTyped(form.value.trim(), form.unit, scales.value),
    unit: plain(unitLabels[form.unit]),
    ramp: isNumber(ramp) && !ramp.isPercent && !ramp.saysPounds ? { content: ramp.value } : plain(form.ramp),
    note: plain(form.note),
    low: amount("low"),
    high: amount("high"),
  };
}
