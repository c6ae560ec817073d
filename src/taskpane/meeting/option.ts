import { baselineName } from "../../model/baseline";
import type { Inputs, Lever } from "../../model/inputs";
import { leverLabels } from "../../model/leverLines";
import { leverYearName } from "../../model/leverText";
import {
  leverAsked,
  leverRange,
  targetShown,
  type LeverAsked,
  type LeverChoice,
} from "../../tasks/levers/leverChoices";
import { isNumber, readNumber } from "../../workbook/read/number";
import { isShare } from "../../tasks/levers/leverForm";

/** What the meeting is looking at: one change (a lever) on top of a scenario, in one year. */
export interface Option {
  /** The scenario that it is tried on. */
  readonly base: string;
  readonly asked: LeverAsked;
  /** The year that is spoken of, counted from 0. */
  readonly year: number;
}

/** An option that was set aside, to come back to. */
export interface Parked {
  readonly id: number;
  readonly option: Option;
  readonly sentence: string;
}

/** A lever of a sort, as it begins: where it first can do something, and standing at nothing. */
export function beginWith(choice: LeverChoice, inputs: Inputs): LeverAsked {
  const first = inputs.years[1] ?? inputs.years[0] ?? NaN;
  const unit = choice.name === "blockTransfer" ? "percent" : (choice.units[0] ?? "gbp");
  return {
    name: choice.name,
    appliesTo: choice.targets[0] ?? "",
    unit,
    from: first,
    to: undefined,
    value: 0,
  };
}

/** The option that a meeting opens with: half a per cent of the schools block, where there is one. */
export function openingOption(
  choices: readonly LeverChoice[],
  inputs: Inputs,
  base: string,
): Option | undefined {
  const choice = choices.find(({ name }) => name === "blockTransfer") ?? choices[0];
  if (!choice) return undefined;
  const asked = beginWith(choice, inputs);
  const year = Math.min(1, inputs.years.length - 1);
  if (choice.name !== "blockTransfer" || inputs.funding.some(({ schools }) => schools.value === undefined))
    return { base, year, asked: choice.name === "blockTransfer" ? { ...asked, unit: "gbp" } : asked };
  return { base, year, asked: { ...asked, value: 0.005 } };
}

/** An option in a line, but for its value: “Block transfer: Schools to High needs, in 2026-27, on the Baseline”. */
export function optionWords({ base, asked: { name, appliesTo, from, to } }: Option): string {
  const on = appliesTo === "" || appliesTo === "all" ? "" : `: ${targetShown(name, appliesTo)}`;
  const isYearly = name === "blockTransfer" || name === "reserveMovement";
  const begins = leverYearName(name, from);
  const when =
    to === undefined
      ? `${isYearly ? "in" : "from"} ${begins}`
      : `from ${begins} to ${leverYearName(name, to)}`;
  return `${leverLabels[name]}${on}, ${when}, on ${base === baselineName ? "the Baseline" : base}`;
}

/** The lever of an option; undefined where the workbook has come to lack what it acts on. */
export const leverOf = ({ base, asked }: Option, inputs: Inputs): Lever | undefined =>
  leverAsked(inputs, base, asked);

/** A typed value in the lever's own unit, or why it cannot be taken, in words. */
export function typedValue(text: string, lever: Lever, inputs: Inputs): number | string {
  const read = readNumber({ content: text, format: "General" });
  if (!isNumber(read)) return "Enter one number.";
  const value =
    isShare(lever.unit) && !read.isPercent ? Number((read.value / 100).toPrecision(12)) : read.value;
  const { least, most } = leverRange(lever, inputs);
  if (value < least || value > most) return "Beyond the range of the slider: enter a number within it.";
  return value;
}

/** The option with its slider elsewhere. */
export const withValue = (option: Option, value: number): Option => ({
  ...option,
  asked: { ...option.asked, value },
});
