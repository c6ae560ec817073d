import { divide, lookUp, number, pick, plus, tag, times, where, type Expr } from "./expression";
import type { Lever } from "./inputs";
import { kindLabels, kinds, kindsWithPlaces, kindsWithoutPlaceCharge, type Kind } from "./kinds";
import { effectOf, leverId, targetWords } from "./leverLines";
import { line, type Line } from "./line";
import { kindOf, settingOf, total, withProvision, type Parts, type ProvisionEffect } from "./scenarioParts";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** Whether places that a lever adds are funded directly by DfE. */
function isDirect(lever: Lever, kind: Kind, w: Workings): boolean {
  const setting = lever.target.to === "setting" ? settingOf(lever.target.setting, w) : undefined;
  const given = setting?.fundedDirectly.value;
  return given ?? isFundedDirectly(kind, w);
}

/** Whether DfE funds a kind's places directly where nothing else is said. */
export function isFundedDirectly(kind: Kind, w: Workings): boolean {
  const fact = w.sources.kind.fundedDirectly.is;
  const entry = "entries" in fact ? fact.entries[kinds.indexOf(kind)]?.[0] : undefined;
  return entry?.by === "constant" && entry.value === 1;
}

/** The places that a lever adds in a financial year, by the academic split. */
export function leverPlaces({ w, lines }: Parts, lever: Lever, kind: Kind): Expr<"places"> {
  const { settings, sources } = w;
  const record = lines.levers.indexOf(lever);
  const own = where(sources.kind.name, tag(kindLabels[kind]));
  const byName = where(settings.name, pick(lines.appliesTo, record));
  const atSetting = lever.target.to === "setting";
  const share = (months: Line<"months">, ofSetting: Line<"share">): Expr<"share"> =>
    atSetting
      ? lookUp(ofSetting, byName)
      : divide(lookUp(months, own), number(12, "months"), number(0, "share"));
  return plus(
    times(effectOf(lines, lever, "places", 1), share(sources.kind.summerMonths, settings.summerShare)),
    times(effectOf(lines, lever, "places"), share(sources.kind.autumnMonths, settings.autumnShare)),
  );
}

/** A places lever in pounds, at the filled or the unfilled rate. */
function placesLever(parts: Parts, lever: Lever, kind: Kind): Line<"gbp"> {
  const { w, lines, rates } = parts;
  const { settings, sources } = w;
  const own = where(sources.kind.name, tag(kindLabels[kind]));
  const byName = where(settings.name, pick(lines.appliesTo, lines.levers.indexOf(lever)));
  const atSetting = lever.target.to === "setting";
  const rate =
    lever.unit === "unfilledPlaces"
      ? lookUp(sources.kind.unfilledRate, own)
      : atSetting
        ? lookUp(settings.placeRate, byName)
        : lookUp(sources.kind.filledRate, own);
  const places = leverPlaces(parts, lever, kind);
  return line({
    id: `${leverId(lines.levers, lever)}.places`,
    label: `Lever: ${lever.unit === "unfilledPlaces" ? "unfilled places" : "places"}${atSetting ? `, ${targetWords(lever)}` : ""}`,
    kind: kindLabels[kind],
    unit: "gbp",
    is: times(times(places, rate), rates.index("placeRateChange", kind)),
    note: isDirect(lever, kind, w) ? "Funded directly by DfE." : "Charged to this block.",
  });
}

/** Place funding by kind: charged to this block, or funded directly by DfE and deducted from it. */
export function placeLines(
  parts: Parts,
  provision: ProvisionEffect,
): {
  places: Line<"gbp">[];
  placesDirect: Line<"gbp">[];
  levers: Line<"gbp">[];
} {
  const { w, levers, rates } = parts;
  const added = levers
    .filter((lever) => lever.name === "places")
    .flatMap((lever) => {
      const kind = kindOf(lever, w);
      // A kind without a charge: the reader has warned that the lever adds nothing.
      if (!kind || kindsWithoutPlaceCharge.includes(kind)) return [];
      return [{ kind, direct: isDirect(lever, kind, w), line: placesLever(parts, lever, kind) }];
    });
  const of = (kind: Kind, direct: 0 | 1): Line<"gbp"> => {
    const { settings } = w;
    const base = sumOver(
      settings.placeFunding,
      where(settings.kind, tag(kindLabels[kind])),
      where(settings.fundedDirectly, number(direct, "flag")),
    );
    const extra = added
      .filter((one) => one.kind === kind && Number(one.direct) === direct)
      .map((one) => one.line);
    return line({
      id: `${direct ? "placesDirect" : "places"}.${kind}`,
      label: direct ? "Places funded directly by DfE" : "Place funding",
      kind: kindLabels[kind],
      unit: "gbp",
      is: withProvision(
        total(times(base, rates.index("placeRateChange", kind)), extra),
        provision.places(kind, direct === 1),
      ),
    });
  };
  return {
    places: kindsWithPlaces.map((kind) => of(kind, 0)),
    placesDirect: kindsWithPlaces.map((kind) => of(kind, 1)),
    levers: added.map((one) => one.line),
  };
}
