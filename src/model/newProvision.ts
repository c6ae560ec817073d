import { choose, divide, equal, less, lookUp, number, where } from "./expression";
import type { Inputs, NewProvision, Optional } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { line, type Entry, type Line } from "./line";
import { columnsOf, records } from "./records";
import { rampShare } from "./rules";
import type { SourceLines } from "./sourceLines";
import type { Unit } from "./units";

/** Where those who fill new places would otherwise be, unless the row says so. */
export const otherwiseIn = ({ insteadOf }: NewProvision): Kind => insteadOf.value ?? "independent";

/** The columns of new provision on HNB Workings: one row a provision, all scenarios together. */
export interface ProvisionColumns {
  /** In the order of the rows: by scenario and name, not by how they were entered. */
  readonly provisions: readonly NewProvision[];
  readonly places: Line<"places">;
  readonly opens: Line<"year">;
  readonly fill: Line<"share">;
  readonly summerShare: Line<"share">;
  readonly autumnShare: Line<"share">;
  readonly placeRate: Line<"gbpPerPlace">;
  readonly unfilledRate: Line<"gbpPerPlace">;
  readonly charged: Line<"flag">;
  readonly topUp: Line<"gbpPerPupil">;
  readonly startUp: Line<"gbp">;
  readonly running: Line<"gbp">;
  readonly diverted: Line<"share">;
  readonly backFill: Line<"share">;
  readonly induced: Line<"share">;
  readonly movesExisting: Line<"flag">;
  /** The share of its places that is open from September of the year. */
  readonly open: Line<"share">;
  readonly all: readonly Line[];
}

/** Puts the rows in an order of their own, so that the order in which they were entered can change no figure. */
export function provisionsInOrder({ newProvision, scenarios }: Inputs): readonly NewProvision[] {
  const key = ({ scenario, name }: NewProvision): readonly [number, string] => [
    scenarios.indexOf(scenario.value),
    name.value.toLowerCase(),
  ];
  return (newProvision ?? [])
    .map((provision) => ({ provision, at: key(provision) }))
    .sort(({ at: a }, { at: b }) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
    .map(({ provision }) => provision);
}

/** Lays the rows out as columns. Kinds stand as they were when this was run: another kind needs another run. */
export function provisionColumns(inputs: Inputs, sources: SourceLines, year: Line<"year">): ProvisionColumns {
  const provisions = provisionsInOrder(inputs);
  const along = records(
    "provisions",
    "New provision",
    "provision",
    provisions.map(({ name }) => name.value),
  );
  const column = columnsOf(along);
  const given = <U extends Unit>(
    id: string,
    label: string,
    unit: U,
    of: (provision: NewProvision) => Entry,
  ): Line<U> => column(id, label, unit, provisions.map(of));
  const optional = <U extends Unit>(
    id: string,
    label: string,
    unit: U,
    of: (provision: NewProvision) => Optional<number>,
    otherwise: 0 | 1,
  ): Line<U> =>
    given(id, label, unit, (provision) => ({
      by: "optional",
      entered: of(provision),
      otherwise: number(otherwise, unit),
    }));
  const scenario = given("scenario", "Scenario", "text", (p) => ({
    by: "constant",
    value: p.scenario.value,
  }));
  const provision = given("provision", "Provision", "text", (p) => ({
    by: "text",
    at: p.name.at,
    value: p.name.value,
  }));
  const kind = given("kind", "Kind", "text", (p) => ({ by: "constant", value: kindLabels[p.kind.value] }));
  const insteadOf = given("insteadOf", "Instead of", "text", (p) => ({
    by: "constant",
    value: kindLabels[otherwiseIn(p)],
  }));
  const opens = given("opens", "Opens: year begins in", "year", (p) => ({
    by: "word",
    at: p.opens.at,
    list: "years",
    value: p.opens.value,
  }));
  const ramp = optional("ramp", "Years to open all", "year", (p) => p.ramp, 1);
  const places = given("places", "Places when full", "places", (p) => ({ by: "number", entered: p.places }));
  const own = where(sources.kind.name, kind);
  const placeRate = given("placeRate", "Place rate", "gbpPerPlace", (p) => ({
    by: "optional",
    entered: p.placeRate,
    otherwise: lookUp(sources.kind.filledRate, own),
  }));
  const unfilledRate = column(
    "unfilledRate",
    "Rate for an unfilled place",
    "gbpPerPlace",
    choose(
      equal(lookUp(sources.kind.unfilledCounts, own), number(1, "flag")),
      lookUp(sources.kind.unfilledRate, own),
      placeRate,
    ),
  );
  const months = (id: string, label: string, of: Line<"months">): Line<"share"> =>
    column(id, label, "share", divide(lookUp(of, own), number(12, "months"), number(0, "share")));
  const share = choose(less(year, opens), number(0, "share"), rampShare.of({ year, from: opens, ramp }));
  const columns = {
    opens,
    places,
    placeRate,
    unfilledRate,
    fill: optional("fill", "Filled", "share", (p) => p.fill, 1),
    summerShare: months("summerShare", "Share of the year to August", sources.kind.summerMonths),
    autumnShare: months("autumnShare", "Share of the year from September", sources.kind.autumnMonths),
    charged: column("charged", "Place funding applies", "flag", lookUp(sources.kind.charged, own)),
    topUp: given("topUp", "Top-up per pupil", "gbpPerPupil", (p) => ({ by: "number", entered: p.topUp })),
    startUp: optional("startUp", "Start-up cost", "gbp", (p) => p.startUp, 0),
    running: optional("running", "Other running cost", "gbp", (p) => p.running, 0),
    diverted: given("diverted", "Would otherwise be there", "share", (p) => ({
      by: "number",
      entered: p.diverted,
    })),
    backFill: optional("backFill", "Taken up again", "share", (p) => p.backFill, 0),
    induced: optional("induced", "Induced demand", "share", (p) => p.induced, 0),
    movesExisting: given("movesExisting", "Moves existing pupils", "flag", (p) => ({
      by: "optionalWord",
      at: p.movesExisting.at,
      list: "yesNo",
      value: p.movesExisting.value === undefined ? undefined : Number(p.movesExisting.value),
      otherwise: number(0, "flag"),
    })),
    open: line({
      along,
      id: "provisions.open",
      label: "Share of places open",
      unit: "share" as const,
      is: share,
      broughtForward: share,
    }),
  };
  return {
    provisions,
    ...columns,
    all: [provision, scenario, kind, insteadOf, ramp, ...Object.values<Line>(columns)],
  };
}
