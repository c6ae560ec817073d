import { choose, divide, less, lookUp, minus, number, plus, times, where } from "./expression";
import type { Inputs, Setting, YearStart } from "./inputs";
import { kindLabels } from "./kinds";
import { givenEach, line, type Entry, type Line, type Records } from "./line";
import { filledPlaces, placeFunding, pupilCost, yearMean } from "./rules";
import type { SourceLines } from "./sourceLines";
import { sumOver } from "./sumOver";

/** The columns of the settings on HNB Workings: one row a setting. */
export interface SettingLines {
  readonly name: Line<"text">;
  readonly kind: Line<"text">;
  readonly fundedDirectly: Line<"flag">;
  readonly placeRate: Line<"gbpPerPlace">;
  readonly unfilled: Line<"places">;
  readonly summerShare: Line<"share">;
  readonly autumnShare: Line<"share">;
  readonly topUpPupils: Line<"pupils">;
  readonly averageTopUp: Line<"gbpPerPupil">;
  /** Pupils priced by the setting's average; none where it has band pupils. */
  readonly pricedByAverage: Line<"pupils">;
  readonly topUps: Line<"gbp">;
  readonly placesToAugust: Line<"places">;
  readonly placesFromSeptember: Line<"places">;
  readonly placesInYear: Line<"places">;
  /** A year's place funding at the rates of the base year, before any Place rate change. */
  readonly placeFunding: Line<"gbp">;
}

const noPlaces = number(0, "places");

/** The places that hold in an academic year: the column's own, else the last before it, else the first. */
function placesIn(setting: Setting, year: YearStart): Entry {
  const held = setting.places.filter((column) => column.year <= year).at(-1) ?? setting.places[0];
  return { by: "optional", entered: held?.held ?? {}, otherwise: noPlaces };
}

/** Lines along the settings. A setting listed in `banded`, be it with 0 pupils, has its top-ups there alone. */
export function settingLines(
  inputs: Inputs,
  sources: SourceLines,
  records: Records,
  name: Line<"text">,
  banded: { readonly rows: Line<"flag">; readonly setting: Line<"text"> },
): SettingLines {
  const { settings, years } = inputs;
  const { kind: facts } = sources;
  const once = { along: records, span: "once" } as const;
  const kind = line({
    ...once,
    id: "settings.kind",
    label: "Kind",
    unit: "text",
    is: givenEach(
      settings.map((s): Entry => ({
        by: "word",
        at: s.kind.at,
        list: "kinds",
        value: kindLabels[s.kind.value],
      })),
    ),
  });
  const own = where(facts.name, kind);
  const optional = <U extends "gbpPerPlace" | "places" | "pupils" | "gbpPerPupil">(
    id: string,
    label: string,
    unit: U,
    of: (setting: Setting) => Entry,
  ): Line<U> => line({ ...once, id: `settings.${id}`, label, unit, is: givenEach(settings.map(of)) });
  const usually = lookUp(facts.fundedDirectly, own);
  const fundedDirectly = line({
    ...once,
    id: "settings.fundedDirectly",
    label: "Funded directly by DfE",
    unit: "flag",
    is: givenEach(
      settings.map((s): Entry => {
        const value = s.fundedDirectly.value === undefined ? undefined : Number(s.fundedDirectly.value);
        return {
          by: "optionalWord",
          at: s.fundedDirectly.at,
          list: "yesNo",
          value,
          otherwise: usually,
        };
      }),
    ),
  });
  const nationalRate = lookUp(facts.filledRate, own);
  const placeRate = optional("placeRate", "Place rate", "gbpPerPlace", (s) => ({
    by: "optional",
    entered: s.placeRate,
    otherwise: nationalRate,
  }));
  const blankIsNone = (entered: Setting["unfilled"], unit: "places" | "pupils" | "gbpPerPupil"): Entry => ({
    by: "optional",
    entered,
    otherwise: number(0, unit),
  });
  const unfilled = optional("unfilled", "Unfilled places", "places", (s) =>
    blankIsNone(s.unfilled, "places"),
  );
  const topUpPupils = optional("topUpPupils", "Top-up pupils", "pupils", (s) =>
    blankIsNone(s.topUpPupils, "pupils"),
  );
  const averageTopUp = optional("averageTopUp", "Average top-up", "gbpPerPupil", (s) =>
    blankIsNone(s.averageTopUp, "gbpPerPupil"),
  );
  const months = (id: string, label: string, of: Line<"months">): Line<"share"> =>
    line({
      ...once,
      id: `settings.${id}`,
      label,
      unit: "share",
      is: divide(lookUp(of, own), number(12, "months"), number(0, "share")),
    });
  const summerShare = months("summerShare", "Share of the year to August", facts.summerMonths);
  const autumnShare = months("autumnShare", "Share of the year from September", facts.autumnMonths);
  const pricedByAverage = line({
    ...once,
    id: "settings.pricedByAverage",
    label: "Pupils at the average top-up",
    unit: "pupils",
    note: "None where the setting has band pupils.",
    is: choose(
      less(number(0, "flag"), sumOver(banded.rows, where(banded.setting, name))),
      number(0, "pupils"),
      topUpPupils,
    ),
  });
  const topUps = line({
    ...once,
    id: "settings.topUps",
    label: "Top-ups at the average",
    unit: "gbp",
    is: pupilCost.of({ pupils: pricedByAverage, price: averageTopUp }),
  });
  const places = (id: string, label: string, shift: 0 | 1): Line<"places"> =>
    line({
      along: records,
      id: `settings.${id}`,
      label,
      unit: "places",
      is: { op: "given", entries: settings.map((s) => years.map((year) => placesIn(s, year - shift))) },
    });
  const placesToAugust = places("placesToAugust", "Places to August", 1);
  const placesFromSeptember = places("placesFromSeptember", "Places from September", 0);
  const placesInYear = line({
    along: records,
    id: "settings.placesInYear",
    label: "Places in the financial year",
    unit: "places",
    is: yearMean.of({ summer: placesToAugust, autumn: placesFromSeptember, summerShare, autumnShare }),
  });
  const counted = line({
    ...once,
    id: "settings.unfilledCounted",
    label: "Unfilled places with a rate of their own",
    unit: "places",
    is: times(lookUp(facts.unfilledCounts, own), unfilled),
  });
  const charged = line({
    ...once,
    id: "settings.charged",
    label: "Place funding applies",
    unit: "flag",
    is: lookUp(facts.charged, own),
  });
  const unfilledRate = line({
    ...once,
    id: "settings.unfilledRate",
    label: "Rate for an unfilled place",
    unit: "gbpPerPlace",
    is: lookUp(facts.unfilledRate, own),
  });
  const filled = (held: Line<"places">): ReturnType<typeof filledPlaces.of> =>
    filledPlaces.of({ held, unfilled: counted });
  const split = { summerShare, autumnShare };
  const funding = line({
    along: records,
    id: "settings.placeFunding",
    label: "Place funding",
    unit: "gbp",
    note: "At the rates of the base year.",
    is: times(
      charged,
      plus(
        placeFunding.of({
          summer: filled(placesToAugust),
          autumn: filled(placesFromSeptember),
          rate: placeRate,
          ...split,
        }),
        placeFunding.of({
          summer: minus(placesToAugust, filled(placesToAugust)),
          autumn: minus(placesFromSeptember, filled(placesFromSeptember)),
          rate: unfilledRate,
          ...split,
        }),
      ),
    ),
  });
  return {
    name,
    kind,
    fundedDirectly,
    placeRate,
    unfilled,
    summerShare,
    autumnShare,
    topUpPupils,
    averageTopUp,
    pricedByAverage,
    topUps,
    placesToAugust,
    placesFromSeptember,
    placesInYear,
    placeFunding: funding,
  };
}
