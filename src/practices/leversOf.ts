import type { Lever, LeverName, LeverUnit, YearStart } from "../model/inputs";
import { leverLabels } from "../model/leverLines";
import { leverYearName, targetText } from "../model/leverText";
import type { Effect, Step } from "./effect";
import type { Practice } from "./practice";
import { pointOf } from "./published";
import { placeWords } from "./quotations";

/** What a person chooses when a practice is put into a scenario. */
export interface Choice {
  readonly scenario: string;
  readonly from: YearStart;
  readonly to?: YearStart;
  /** Years until the whole of it is in effect; absent: the source's own, where it states them. */
  readonly ramp?: number;
  /**
   * How large, in each effect's unit (1 % is 0.01): one number for the first effect, or a number by effect. Absent: as
   * published where the source gives a point, else nought.
   */
  readonly size?: number | Readonly<Record<string, number>>;
}

/** A row for the Scenarios table, in the words that it is read back by. */
export interface ScenarioRow {
  readonly scenario: string;
  readonly lever: string;
  readonly appliesTo?: string;
  /** An academic year (2026/27) for places, else a financial year (2026-27). */
  readonly from: string;
  readonly to?: string;
  /** A share where the unit is % or % points, for a cell that shows percentages. */
  readonly value: number;
  readonly unit: string;
  readonly ramp?: number;
  readonly note: string;
}

/** What is wrong with a choice, in words. */
export interface ChoiceFault {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

export type RowsOf = { readonly rows: readonly ScenarioRow[] } | { readonly fault: ChoiceFault };
export type LeversOf = { readonly levers: readonly Lever[] } | { readonly fault: ChoiceFault };

const unitWords: Readonly<Record<LeverUnit, string>> = {
  places: "places",
  unfilledPlaces: "unfilled places",
  pupils: "pupils",
  percentagePoints: "% points",
  percent: "%",
  gbp: "£",
};

/** The rows that put a practice into a scenario. */
export function leversOf(practice: Practice, choice: Choice): RowsOf {
  const made = madeOf(practice, choice);
  if ("fault" in made) return made;
  return {
    rows: made.levers.map(({ effect, step, value, to, ramp }) => {
      const on = targetText(step.target, step.name);
      return {
        scenario: choice.scenario,
        lever: leverLabels[step.name],
        ...(on === "" ? {} : { appliesTo: on }),
        from: leverYearName(step.name, choice.from),
        ...(to === undefined ? {} : { to: leverYearName(step.name, to) }),
        value,
        unit: unitWords[effect.unit],
        ...(ramp === undefined ? {} : { ramp }),
        note: noteOf(practice, effect, choice),
      };
    }),
  };
}

const nowhere = { sheet: "", cell: "" };

/** The same as levers of the model, for figures before anything is written: they stand in no cell yet. */
export function modelLeversOf(practice: Practice, choice: Choice): LeversOf {
  const made = madeOf(practice, choice);
  if ("fault" in made) return made;
  return {
    levers: made.levers.map(({ effect, step, value, to, ramp }) => ({
      scenario: choice.scenario,
      name: step.name,
      target: step.target,
      from: { value: choice.from, at: nowhere },
      to: to === undefined ? {} : { value: to, at: nowhere },
      value: { value, at: nowhere },
      unit: effect.unit,
      ramp: ramp === undefined ? {} : { value: ramp, at: nowhere },
      note: noteOf(practice, effect, choice),
      at: { scenario: nowhere, lever: nowhere, appliesTo: nowhere },
    })),
  };
}

interface Made {
  readonly effect: Effect;
  readonly step: Step;
  readonly value: number;
  readonly to: YearStart | undefined;
  readonly ramp: number | undefined;
}

function madeOf(practice: Practice, choice: Choice): { levers: readonly Made[] } | { fault: ChoiceFault } {
  const fault = choiceFault(practice, choice);
  if (fault) return { fault };
  const levers = practice.effects.flatMap((effect) => {
    const size = sizeOf(practice, effect, choice);
    const to = effect.firstYearOnly ? choice.from : choice.to;
    return effect.steps.map((step): Made => ({
      effect,
      step,
      value: size === 0 ? 0 : size * step.times,
      to,
      ramp: rampOf(step.name, to, choice.ramp ?? publishedRamp(practice), effect),
    }));
  });
  return { levers };
}

const publishedRamp = ({ ramp }: Practice): number | undefined =>
  ramp === "unstated" ? undefined : ramp.years;

/** One-offs, and transfers of one year, have no years to spread over. */
function rampOf(
  name: LeverName,
  to: YearStart | undefined,
  years: number | undefined,
  { firstYearOnly }: Effect,
): number | undefined {
  const once = name === "reserveMovement" || (name === "blockTransfer" && to === undefined) || firstYearOnly;
  return once ? undefined : years;
}

function given(practice: Practice, effect: Effect, { size }: Choice): number | undefined {
  if (typeof size === "number") return effect === practice.effects[0] ? size : undefined;
  return size?.[effect.key];
}

/** A bound, a range or nothing stated is nought: no number is made up for it. */
const sizeOf = (practice: Practice, effect: Effect, choice: Choice): number =>
  given(practice, effect, choice) ?? pointOf(effect.size.central) ?? 0;

function choiceFault(practice: Practice, choice: Choice): ChoiceFault | undefined {
  const { id, effects } = practice;
  const keys = effects.map(({ key }) => key);
  if (typeof choice.size === "object") {
    const unknown = Object.keys(choice.size).find((key) => !keys.includes(key));
    if (unknown !== undefined)
      return {
        found: `${id} has no effect called “${unknown}”.`,
        wanted: keys.length === 0 ? "no size" : `one of: ${keys.join(", ")}`,
        remedy: "Choose the effect from the practice.",
      };
  }
  for (const effect of effects) {
    const size = sizeOf(practice, effect, choice);
    if (!Number.isFinite(size))
      return {
        found: `${id}, ${effect.words}: the size is no number.`,
        wanted: "a number",
        remedy: "Enter how large the effect is.",
      };
    if (size < 0 && !effect.eitherWay)
      return {
        found: `${id}, ${effect.words}: the size is ${String(size)}.`,
        wanted: "a size of 0 or more: which way it goes is part of the practice",
        remedy: "Enter the size without a minus sign, or choose a practice that does what is meant.",
      };
  }
  return undefined;
}

function noteOf(practice: Practice, effect: Effect, choice: Choice): string {
  const own = given(practice, effect, choice) !== undefined;
  const { central } = effect.size;
  const size = own
    ? "Size entered here, not published."
    : pointOf(central) !== undefined && central.is !== "unstated"
      ? `Size as published in ${practice.authority}: ${central.words}. Enter your own.`
      : central.is === "unstated"
        ? "No published effect: 0 until you enter one."
        : `Published only as a bound (${central.words}): 0 until you enter a number.`;
  return `${practice.id} ${practice.name}. ${size} ${placeWords(practice.source)}: “${practice.source.quote}”`;
}
