import { placementLabels, planPlacements } from "./demandLines";
import type { Facts } from "./facts";
import type { Block, Inputs } from "./inputs";
import { kinds, kindLabels, kindsWithoutPlaceCharge } from "./kinds";
import { given, givenEach, line, type Entry, type Line, type Records } from "./line";
import type { Unit } from "./units";

export const blockLabels: Readonly<Record<Block, string>> = {
  schools: "Schools block",
  centralSchoolServices: "Central school services block",
  earlyYears: "Early years block",
  highNeeds: "High needs block",
};

export const blocks: readonly Block[] = ["schools", "centralSchoolServices", "earlyYears", "highNeeds"];

const constant = (value: number | string): Entry => ({ by: "constant", value });

/** The lines of HNB Sources: every published fact and every date that formulas rest on, one cell each. */
export interface SourceLines {
  readonly baseYear: Line<"year">;
  readonly lastPublishedYear: Line<"year">;
  readonly lastYear: Line<"year">;
  readonly transferLimit: Line<"share">;
  readonly deductionsTolerance: Line<"share">;
  readonly moneyTolerance: Line<"gbp">;
  readonly blockName: Line<"text">;
  /** Only where new provision is entered: what is known of how people come and go. */
  readonly placementName?: Line<"text">;
  readonly plansEnding?: Line<"share">;
  readonly pupilTolerance?: Line<"pupils">;
  /** Stands in the Kind column of a band that serves every kind. */
  readonly anyKind: Line<"text">;
  readonly kind: {
    readonly name: Line<"text">;
    readonly filledRate: Line<"gbpPerPlace">;
    readonly unfilledRate: Line<"gbpPerPlace">;
    readonly unfilledCounts: Line<"flag">;
    readonly summerMonths: Line<"months">;
    readonly autumnMonths: Line<"months">;
    readonly fundedDirectly: Line<"flag">;
    readonly charged: Line<"flag">;
  };
}

/** Lays the facts out as lines, so that formulas point at cells and hold no numbers of their own. */
export function sourceLines(facts: Facts, inputs: Inputs): SourceLines {
  const one = <U extends Unit>(id: string, label: string, unit: U, value: number): Line<U> =>
    line({ id: `sources.${id}`, label, unit, span: "once", is: given(constant(value)) });
  const kindRecords: Records = {
    id: "kinds",
    label: "Kinds of provision",
    one: "kind",
    count: kinds.length,
    names: kinds.map((kind) => kindLabels[kind]),
  };
  const each = <U extends Unit>(
    id: string,
    label: string,
    unit: U,
    of: (kind: (typeof kinds)[number]) => number | string,
  ): Line<U> =>
    line({
      id: `sources.kind.${id}`,
      label,
      unit,
      span: "once",
      along: kindRecords,
      is: givenEach(kinds.map((kind) => constant(of(kind)))),
    });
  const blockRecords: Records = {
    id: "blocks",
    label: "Blocks of the DSG",
    one: "block",
    count: blocks.length,
    names: blocks.map((block) => blockLabels[block]),
  };
  const { years, funding } = inputs;
  return {
    ...(inputs.newProvision ? peopleSources(facts) : {}),
    baseYear: one("baseYear", "Base year: begins in", "year", years[0] ?? NaN),
    lastPublishedYear: one(
      "lastPublishedYear",
      "Last year that the Funding table gives",
      "year",
      funding.at(-1)?.year.value ?? NaN,
    ),
    lastYear: one("lastYear", "Last year of the model", "year", years.at(-1) ?? NaN),
    transferLimit: one(
      "transferLimit",
      "Schools block transfer that a forum may approve",
      "share",
      facts.transferLimit,
    ),
    deductionsTolerance: one(
      "deductionsTolerance",
      "Difference in deductions that raises a warning",
      "share",
      facts.deductionsTolerance,
    ),
    moneyTolerance: one(
      "moneyTolerance",
      "Largest difference at which totals count as equal",
      "gbp",
      facts.moneyTolerance,
    ),
    anyKind: line({
      id: "sources.anyKind",
      label: "Shown for a band that serves every kind",
      unit: "text",
      span: "once",
      is: given(constant("Any kind")),
    }),
    blockName: line({
      id: "sources.blockName",
      label: "Block",
      unit: "text",
      span: "once",
      along: blockRecords,
      is: givenEach(blocks.map((block) => constant(blockLabels[block]))),
    }),
    kind: {
      name: each("name", "Kind", "text", (kind) => kindLabels[kind]),
      filledRate: each(
        "filledRate",
        "Rate for a filled place",
        "gbpPerPlace",
        (kind) => facts.kinds[kind].filledRate ?? 0,
      ),
      unfilledRate: each(
        "unfilledRate",
        "Rate for an unfilled place",
        "gbpPerPlace",
        (kind) => facts.kinds[kind].unfilledRate ?? 0,
      ),
      unfilledCounts: each("unfilledCounts", "Unfilled places have a rate of their own", "flag", (kind) =>
        facts.kinds[kind].unfilledRate === undefined ? 0 : 1,
      ),
      summerMonths: each(
        "summerMonths",
        "Months to August",
        "months",
        (kind) => facts.kinds[kind].summerMonths,
      ),
      autumnMonths: each(
        "autumnMonths",
        "Months from September",
        "months",
        (kind) => facts.kinds[kind].autumnMonths,
      ),
      fundedDirectly: each(
        "fundedDirectly",
        "Funded directly by DfE unless said otherwise",
        "flag",
        (kind) => (facts.kinds[kind].fundedDirectly ? 1 : 0),
      ),
      charged: each("charged", "Places are charged to this block or deducted from it", "flag", (kind) =>
        kindsWithoutPlaceCharge.includes(kind) ? 0 : 1,
      ),
    },
  };
}

/** How plans end where a forum does not say, and when two head counts are equal. */
function peopleSources(
  facts: Facts,
): Required<Pick<SourceLines, "placementName" | "plansEnding" | "pupilTolerance">> {
  const along: Records = {
    id: "placements",
    label: "Plans that end in a year, in England",
    one: "placement",
    count: planPlacements.length,
    names: planPlacements.map((placement) => placementLabels[placement]),
  };
  const once = { span: "once" } as const;
  return {
    placementName: line({
      ...once,
      along,
      id: "sources.placementName",
      label: "Placement",
      unit: "text",
      is: givenEach(planPlacements.map((placement) => constant(placementLabels[placement]))),
    }),
    plansEnding: line({
      ...once,
      along,
      id: "sources.plansEnding",
      label: "Plans that end in a year",
      unit: "share",
      is: givenEach(planPlacements.map((placement) => constant(facts.plansEnding[placement]))),
    }),
    pupilTolerance: line({
      ...once,
      id: "sources.pupilTolerance",
      label: "Largest difference at which counts of pupils are equal",
      unit: "pupils",
      is: given(constant(facts.pupilTolerance)),
    }),
  };
}
