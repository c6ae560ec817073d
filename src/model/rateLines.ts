import { number, plus, previous, times, type Expr } from "./expression";
import { placementOf } from "./demandLines";
import type { Assumption, AssumptionName, Inputs, Lever } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { effectOf, leverLabels, type LeverLines } from "./leverLines";
import { line, lineOfItself, type Entry, type Line } from "./line";
import type { Workings } from "./workings";

const indexLabels: Readonly<Record<Exclude<AssumptionName, "blockGrowth">, string>> = {
  pupilGrowth: "Pupil growth index",
  topUpUplift: "Top-up uplift index",
  feeInflation: "Fee inflation index",
  servicesInflation: "Services inflation index",
  placeRateChange: "Place rate index",
};

/** The rates of a scenario: assumptions as entered, and the indices that they and its rate levers compound to. */
export interface RateLines {
  readonly assumptions: readonly Line[];
  readonly indices: readonly Line[];
  /** The index that holds for a kind; with no kind, for what has none. */
  index(name: Exclude<AssumptionName, "blockGrowth">, kind?: Kind): Line<"index">;
  /** What is added to 1 in a year, levers included. */
  readonly blockGrowth: Expr<"share">;
}

/** True where an assumption has a row for just this kind, in Assumptions or in Ranges. */
const hasOwn = (inputs: Inputs, name: AssumptionName, kind: Kind): boolean =>
  [...inputs.assumptions, ...(inputs.ranges ?? [])].some((row) => row.name === name && row.kind === kind);

function assumptionLine(inputs: Inputs, name: AssumptionName, kind?: Kind): Line<"share"> {
  const rowOf = (of?: Kind): Assumption | undefined =>
    inputs.assumptions.find((one) => one.name === name && one.kind === of);
  const row = rowOf(kind) ?? rowOf();
  const entries = inputs.years.map((year, i): Entry => {
    const change = i === 0 ? undefined : row?.values.find((value) => value.year === year)?.change;
    return change ? { by: "number", entered: change } : { by: "constant", value: 0 };
  });
  return line({
    id: kind ? `assumptions.${name}.${kind}` : `assumptions.${name}`,
    label: leverLabels[name],
    kind: kind ? kindLabels[kind] : "All kinds",
    unit: "share",
    is: { op: "given", entries: [entries] },
    note: row ? "Change on the year before." : "No row in the Assumptions table: taken as no change.",
    ...(row ? { entered: row.at } : {}),
  });
}

/** Pupil growth that follows the plans: of a kind that no row of Assumptions holds for. */
function followingLine(
  { inputs, demand }: Workings,
  name: AssumptionName,
  kind?: Kind,
): Line<"share"> | undefined {
  if (name !== "pupilGrowth" || !kind || !demand || !inputs.demand?.drivesGrowth) return undefined;
  const isEntered = inputs.assumptions.some((row) => row.name === name && (row.kind ?? kind) === kind);
  if (isEntered) return undefined;
  return line({
    id: `assumptions.${name}.${kind}`,
    label: leverLabels[name],
    kind: kindLabels[kind],
    unit: "share",
    is: demand.growth[placementOf[kind]],
    note: "No row in the Assumptions table: it follows the forecast of EHC plans.",
  });
}

/** The rates of a scenario: as entered, or as the plans are forecast, with the indices that they make. */
export function rateLines(w: Workings, lines: LeverLines, levers: readonly Lever[]): RateLines {
  const { inputs } = w;
  const assumptions: Line<"share">[] = [];
  const indices: Line<"index">[] = [];
  const assumption = (name: AssumptionName, kind?: Kind): Line<"share"> => {
    const following = followingLine(w, name, kind);
    const entered = kind && (following ?? hasOwn(inputs, name, kind)) ? kind : undefined;
    const id = entered ? `assumptions.${name}.${entered}` : `assumptions.${name}`;
    const known = assumptions.find((one) => one.id === id);
    if (known) return known;
    const made = following ?? assumptionLine(inputs, name, entered);
    assumptions.push(made);
    return made;
  };
  const added = (name: AssumptionName, kind?: Kind): readonly Expr<"share">[] =>
    levers
      .filter(
        ({ name: own, target }) =>
          own === name && (target.to === "all" || (target.to === "kind" && target.kind === kind)),
      )
      .map((lever) => effectOf(lines, lever, "share"));
  const standsAlone = (name: AssumptionName, kind: Kind): boolean =>
    followingLine(w, name, kind) !== undefined ||
    hasOwn(inputs, name, kind) ||
    levers.some(({ name: own, target }) => own === name && target.to === "kind" && target.kind === kind);
  const index = (name: Exclude<AssumptionName, "blockGrowth">, kind?: Kind): Line<"index"> => {
    const own = kind && standsAlone(name, kind) ? kind : undefined;
    const id = own ? `index.${name}.${own}` : `index.${name}`;
    const known = indices.find((one) => one.id === id);
    if (known) return known;
    const rise = plus(number(1, "share"), assumption(name, own), ...added(name, own));
    const made = lineOfItself(
      {
        id,
        label: indexLabels[name],
        kind: own ? kindLabels[own] : "All kinds",
        unit: "index" as const,
        broughtForward: { by: "constant", value: 1 },
      },
      (self) => times(previous(self), rise),
    );
    indices.push(made);
    return made;
  };
  return {
    assumptions,
    indices,
    index,
    blockGrowth: plus(assumption("blockGrowth"), ...added("blockGrowth")),
  };
}
