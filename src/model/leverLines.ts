import { choose, less, max, number, pick, plus, times, type Expr } from "./expression";
import { yearName } from "./format";
import type { Inputs, Lever, LeverName } from "./inputs";
import { kindLabels } from "./kinds";
import { line, type Entry, type Line } from "./line";
import { columnsOf, records } from "./records";
import { rampShare } from "./rules";
import type { SourceLines } from "./sourceLines";
import type { Unit } from "./units";

export const leverLabels: Readonly<Record<LeverName, string>> = {
  places: "Places",
  pupilsWithTopUp: "Pupils with top-up",
  placementPupils: "Placement pupils",
  pupilGrowth: "Pupil growth",
  topUpUplift: "Top-up uplift",
  feeInflation: "Fee inflation",
  servicesInflation: "Services inflation",
  placeRateChange: "Place rate change",
  blockGrowth: "Block growth",
  averageCost: "Average cost",
  services: "Services",
  blockTransfer: "Block transfer",
  reserveMovement: "Reserve movement",
};

const order = Object.keys(leverLabels);

const rates: readonly LeverName[] = [
  "pupilGrowth",
  "topUpUplift",
  "feeInflation",
  "servicesInflation",
  "placeRateChange",
  "blockGrowth",
];

/** What a lever acts on, as people say it. */
export function targetWords({ target }: Lever): string {
  switch (target.to) {
    case "all":
      return "all kinds";
    case "kind":
      return kindLabels[target.kind];
    case "setting":
      return target.setting;
    case "service":
      return target.service;
    case "newService":
      return target.name;
    case "transfer":
      return "from one block to another";
  }
}

function targetKey({ target }: Lever): string {
  switch (target.to) {
    case "all":
      return "all";
    case "kind":
      return target.kind;
    case "setting":
      return target.setting.toLowerCase();
    case "service":
      return target.service.toLowerCase();
    case "newService":
      return target.name.toLowerCase();
    case "transfer":
      return `${target.from} to ${target.into}`;
  }
}

/**
 * A lever's own identity, whatever other levers come and go: what it does, to what and in which unit; where a scenario
 * has several such, which of them it is.
 */
export function leverId(levers: readonly Lever[], lever: Lever): string {
  const key = (one: Lever): string => `${one.name}.${targetKey(one)}.${one.unit}`;
  const alike = levers.filter((one) => one.scenario === lever.scenario && key(one) === key(lever));
  const which = alike.indexOf(lever);
  return `levers.${key(lever)}${which > 0 ? `.${String(which + 1)}` : ""}`;
}

/** The columns of the levers on HNB Workings, one row a lever, all scenarios together. */
export interface LeverLines {
  /** In the order of the rows, which is by what they do and not by how they were entered. */
  readonly levers: readonly Lever[];
  readonly scenario: Line<"text">;
  readonly lever: Line<"text">;
  readonly appliesTo: Line<"text">;
  readonly value: Line<"share">;
  readonly from: Line<"year">;
  readonly to: Line<"year">;
  readonly ramp: Line<"year">;
  readonly inEffect: Line<"share">;
  /** The part of the value in effect in each year; its unit is the lever's own. */
  readonly valueInEffect: Line<"share">;
  readonly all: readonly Line[];
}

/**
 * Puts levers in an order of their own, so that the order of a forum's rows can change no figure,
 * not even in the last bit of a sum.
 */
export function inOwnOrder(levers: readonly Lever[], scenarios: readonly string[]): readonly Lever[] {
  const key = (lever: Lever): readonly (number | string)[] => [
    scenarios.indexOf(lever.scenario),
    order.indexOf(lever.name),
    targetWords(lever).toLowerCase(),
    lever.unit,
    lever.from.value,
    lever.to.value ?? Infinity,
    lever.ramp.value ?? 1,
    lever.value.value,
  ];
  const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
    for (const [i, x] of a.entries()) {
      const y = b[i] ?? x;
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
  return levers
    .map((lever) => ({ lever, at: key(lever) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ lever }) => lever);
}

/** Blank *To* means lasting, but for a transfer or reserve movement it means that year alone. */
const lasts = (lever: Lever): boolean => lever.name !== "blockTransfer" && lever.name !== "reserveMovement";

export function leverLines(inputs: Inputs, sources: SourceLines, year: Line<"year">): LeverLines {
  const levers = inOwnOrder(inputs.levers, inputs.scenarios);
  const names = levers.map(
    (lever) => `${leverLabels[lever.name]}, ${targetWords(lever)}, from ${yearName(lever.from.value)}`,
  );
  const along = records("levers", "Levers", "lever", names);
  const column = columnsOf(along);
  const one = number(1, "year");
  const from = column(
    "from",
    "From: year begins in",
    "year",
    levers.map((l): Entry => ({ by: "word", at: l.from.at, list: "years", value: l.from.value })),
  );
  const to = column(
    "to",
    "To: year begins in",
    "year",
    levers.map((l): Entry => ({
      by: "optionalWord",
      at: l.to.at,
      list: "years",
      value: l.to.value,
      otherwise: lasts(l) ? sources.lastYear : from,
    })),
  );
  const ramp = column(
    "ramp",
    "Ramp (years)",
    "year",
    levers.map((l): Entry => ({ by: "optional", entered: l.ramp, otherwise: one })),
  );
  const isRate = column(
    "isRate",
    "Cannot change the base year",
    "flag",
    levers.map((l): Entry => ({ by: "constant", value: rates.includes(l.name) ? 1 : 0 })),
    "A change of rate cannot change the base year.",
  );
  const first = column(
    "first",
    "First year of effect",
    "year",
    max(from, times(isRate, plus(sources.baseYear, one))),
  );
  const value = column(
    "value",
    "Value",
    "share",
    levers.map((l): Entry => ({ by: "number", entered: l.value })),
  );
  const share = choose(
    less(year, first),
    number(0, "share"),
    choose(less(to, year), number(0, "share"), rampShare.of({ year, from, ramp })),
  );
  const inEffect = line({
    along,
    id: "levers.inEffect",
    label: "Share in effect",
    unit: "share",
    is: share,
    broughtForward: share,
  });
  const effect = times(value, inEffect);
  const valueInEffect = line({
    along,
    id: "levers.valueInEffect",
    label: "Value in effect",
    unit: "share",
    is: effect,
    broughtForward: effect,
  });
  const scenario = column(
    "scenario",
    "Scenario",
    "text",
    levers.map((l): Entry => ({ by: "constant", value: l.scenario })),
  );
  const lever = column(
    "lever",
    "Lever",
    "text",
    levers.map((l): Entry => ({ by: "constant", value: leverLabels[l.name] })),
  );
  const appliesTo = column(
    "appliesTo",
    "Applies to",
    "text",
    levers.map((l): Entry =>
      l.target.to === "setting" && l.at.appliesTo
        ? { by: "text", at: l.at.appliesTo, value: l.target.setting }
        : { by: "constant", value: targetWords(l) },
    ),
  );
  const all = [scenario, lever, appliesTo, value, from, to, ramp, isRate, first, inEffect, valueInEffect];
  return { levers, scenario, lever, appliesTo, value, from, to, ramp, inEffect, valueInEffect, all };
}

/** What one lever adds in a year (or by the year before), in the unit that its Unit column gave. */
export function effectOf<U extends Unit>(lines: LeverLines, lever: Lever, unit: U, lag: 0 | 1 = 0): Expr<U> {
  // One column holds values of every unit; the reader has checked that each row's unit fits its lever.
  return { ...pick(lines.valueInEffect, lines.levers.indexOf(lever), lag), unit } as Expr<U>;
}

const unitOf: Readonly<Record<Lever["unit"], Unit>> = {
  places: "places",
  unfilledPlaces: "places",
  pupils: "pupils",
  percentagePoints: "share",
  percent: "share",
  gbp: "gbp",
};

/** A row for each lever of a scenario: how much of it is in effect in each year, and where it is entered. */
export function leversInEffect(lines: LeverLines, scenario: string): readonly Line[] {
  return lines.levers
    .filter((lever) => lever.scenario === scenario)
    .map((lever) =>
      line({
        id: `${leverId(lines.levers, lever)}.inEffect`,
        label: `${leverLabels[lever.name]}: in effect`,
        kind: targetWords(lever),
        unit: unitOf[lever.unit],
        is: effectOf(lines, lever, unitOf[lever.unit]),
        entered: lever.at.lever,
      }),
    );
}
