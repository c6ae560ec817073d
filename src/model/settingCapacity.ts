import type { Capacity } from "./capacityLines";
import { lookUp, minus, plus, sum, tag, times, where, type Expr } from "./expression";
import { idsOf } from "./ids";
import type { Lever, Setting } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { effectOf } from "./leverLines";
import { line, type Line } from "./line";
import type { ProvisionLedger } from "./newProvisionLedger";
import { leverPlaces } from "./placeLines";
import { placesLeft, pupilsWaiting } from "./rules";
import { kindOf, type Parts } from "./scenarioParts";
import { sumOver } from "./sumOver";

/**
 * Places against pupils of one setting in a scenario, as if every pupil stayed where pupils of the setting now are. For
 * information: no line of the model rests on it.
 */
export interface SettingCapacity {
  readonly name: string;
  readonly kind: Kind;
  readonly places: Line<"places">;
  readonly pupils: Line<"pupils">;
  readonly unfilled: Line<"places">;
  readonly beyond: Line<"pupils">;
}

/** The settings of one kind, and what of the kind is not theirs. Together they are the kind's own rows. */
export interface KindSettings {
  readonly kind: Kind;
  readonly settings: readonly SettingCapacity[];
  /** New provision of the kind, a setting of its own. */
  readonly opened: readonly SettingCapacity[];
  /** Changes for the whole kind, settings without places or known pupils, and pupils whom new provision takes. */
  readonly elsewhere: { readonly places: Line<"places">; readonly pupils: Line<"pupils"> };
  /** Of the settings alone, so that one's empty places do not make up for another's pupils beyond its own. */
  readonly total: { readonly unfilled: Line<"places">; readonly beyond: Line<"pupils"> };
}

/** The lines of a kind's settings, in the order in which a sheet has them: one measure after another. */
export function settingRows({ settings, opened, elsewhere, total }: KindSettings): readonly Line[] {
  const all = [...settings, ...opened];
  return [
    ...all.map(({ places }) => places),
    elsewhere.places,
    ...all.map(({ pupils }) => pupils),
    elsewhere.pupils,
    ...all.map(({ unfilled }) => unfilled),
    total.unfilled,
    ...all.map(({ beyond }) => beyond),
    total.beyond,
  ];
}

/** A setting with places, or to which a lever gives some, whose own pupils were entered, were it as none. */
function isKnown({ levers }: Parts, setting: Setting, kind: Kind, banded: ReadonlySet<string>): boolean {
  const name = setting.name.value;
  const hasPlaces = setting.places.some(({ held }) => (held.value ?? 0) > 0);
  const isGiven = levers.some((lever) => lever.name === "places" && isAt(lever, name));
  const hasPupils = setting.topUpPupils.value !== undefined || banded.has(name.toLowerCase());
  return setting.kind.value === kind && (hasPlaces || isGiven) && hasPupils;
}

/** True where a lever may give settings of the kind other places or pupils than the Baseline's. */
export function isMoved({ levers, w }: Parts, kind: Kind): boolean {
  return levers.some((lever) =>
    lever.name === "pupilGrowth"
      ? lever.target.to === "all" || (lever.target.to === "kind" && lever.target.kind === kind)
      : ["places", "pupilsWithTopUp"].includes(lever.name) && kindOf(lever, w) === kind,
  );
}

const isAt = ({ target }: Lever, name: string): boolean =>
  target.to === "setting" && target.setting.toLowerCase() === name.toLowerCase();

/** The four lines of a setting. Its rows' Kind column holds its name, so that the forum may sort its table. */
function capacityAt(
  { id, name, kind, pupilsLabel }: { id: string; name: string; kind: Kind; pupilsLabel: string },
  is: { readonly places: Expr<"places">; readonly pupils: Expr<"pupils"> },
): SettingCapacity {
  const own = <U extends "places" | "pupils">(
    key: "places" | "pupils" | "unfilled" | "beyond",
    label: string,
    unit: U,
    value: Expr<U>,
  ): Line<U> => line({ id: `${id}.${key}`, label, kind: name, unit, is: value });
  const places = own("places", "Places in the financial year", "places", is.places);
  const pupils = own("pupils", pupilsLabel, "pupils", is.pupils);
  return {
    name,
    kind,
    places,
    pupils,
    unfilled: own("unfilled", "Unfilled places paid for", "places", placesLeft.of({ places, pupils })),
    beyond: own("beyond", "Pupils beyond its places", "pupils", pupilsWaiting.of({ places, pupils })),
  };
}

/** A setting of the forum's, with the changes that are made there. */
function enteredAt(parts: Parts, setting: Setting, id: string): SettingCapacity {
  const { w, lines, levers, rates } = parts;
  const name = setting.name.value;
  const kind = setting.kind.value;
  const changing = (what: Lever["name"]): readonly Lever[] =>
    levers.filter((lever) => lever.name === what && isAt(lever, name));
  const own = where(w.settings.name, tag(name));
  const now = plus(
    lookUp(w.settings.pricedByAverage, own),
    sumOver(w.bandPupils.pupils, where(w.bandPupils.setting, tag(name))),
  );
  return capacityAt(
    { id, name, kind, pupilsLabel: "Pupils with a top-up" },
    {
      places: plus(
        lookUp(w.settings.placesInYear, own),
        ...changing("places").map((lever) => leverPlaces(parts, lever, kind)),
      ),
      pupils: plus(
        times(now, rates.index("pupilGrowth", kind)),
        ...changing("pupilsWithTopUp").map((lever) => effectOf(lines, lever, "pupils")),
      ),
    },
  );
}

/** A new provision as a setting, by its own ledger. */
const openedAt = ({ id, provision, placesInYear, filled }: ProvisionLedger): SettingCapacity =>
  capacityAt(
    {
      id: id.replace(/^ledger\./, "capacity.opened."),
      name: provision.name.value,
      kind: provision.kind.value,
      pupilsLabel: "Pupils in its places",
    },
    { places: placesInYear, pupils: filled },
  );

/** A sum of one line is the line. */
const sumOf = <U extends "places" | "pupils">(lines: readonly Line<U>[], unit: U): Expr<U> => {
  const [only, ...more] = lines;
  return only && more.length === 0 ? only : sum(lines as readonly Line<NoInfer<U>>[], unit);
};

/** What a kind has beside its settings. */
const besideSettings = <U extends "places" | "pupils">(
  told: { id: string; label: string; kind: string; unit: U },
  all: Line<U>,
  settings: readonly Line<U>[],
): Line<U> => line({ ...told, is: minus<U>(all, sumOf(settings, told.unit)) });

/**
 * The settings of each kind with capacity rows, in the order of the forum's table. A scenario has those of the kinds that
 * its own changes move; the Baseline has all. Settings whose pupils are not entered are left out: who fills their places
 * is not known.
 */
export function settingCapacity(
  parts: Parts,
  scenario: { readonly isBaseline: boolean; readonly ledgers: readonly ProvisionLedger[] },
  capacity: readonly Capacity[],
): readonly KindSettings[] {
  const { settings, bandPupils } = parts.w.inputs;
  const banded = new Set(bandPupils.map(({ setting }) => setting.value.toLowerCase()));
  const ids = idsOf(
    "capacity.setting",
    settings.map(({ name }) => name.value),
  );
  return capacity.flatMap(({ kind, places, pupils }): readonly KindSettings[] => {
    const opened = scenario.ledgers.filter(({ provision }) => provision.kind.value === kind);
    const isLeft = scenario.ledgers.some(({ people }) => people.kind === kind);
    if (!scenario.isBaseline && opened.length === 0 && !isLeft && !isMoved(parts, kind)) return [];
    const made = settings.flatMap((setting, i) =>
      isKnown(parts, setting, kind, banded) ? [enteredAt(parts, setting, ids[i] ?? "")] : [],
    );
    const added = opened.map(openedAt);
    const all = [...made, ...added];
    if (all.length === 0) return [];
    const id = `capacity.${kind}.elsewhere`;
    const named = { kind: kindLabels[kind] };
    return [
      {
        kind,
        settings: made,
        opened: added,
        elsewhere: {
          places: besideSettings(
            { ...named, id: `${id}.places`, label: "Places not shown above", unit: "places" },
            places,
            all.map((one) => one.places),
          ),
          pupils: besideSettings(
            { ...named, id: `${id}.pupils`, label: "Pupils not shown above", unit: "pupils" },
            pupils,
            all.map((one) => one.pupils),
          ),
        },
        total: {
          unfilled: line({
            ...named,
            id: `capacity.${kind}.settings.unfilled`,
            label: "Unfilled places paid for, settings above",
            unit: "places",
            is: sumOf(
              all.map(({ unfilled }) => unfilled),
              "places",
            ),
          }),
          beyond: line({
            ...named,
            id: `capacity.${kind}.settings.beyond`,
            label: "Pupils beyond their places, settings above",
            unit: "pupils",
            is: sumOf(
              all.map(({ beyond }) => beyond),
              "pupils",
            ),
          }),
        },
      },
    ];
  });
}
