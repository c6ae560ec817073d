import type { BandPupils, FundingYear, Placement, Service, Setting, YearStart } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import { kindsWithoutPlaceCharge } from "../../model/kinds";
import { filledPlaceRate } from "../../reference/placeFunding";
import { nameKey } from "./name";

/** What the levers may act on: everything of the baseline that was read. */
export interface Known {
  readonly baseYear: YearStart;
  readonly funding: readonly FundingYear[];
  readonly settings: readonly Setting[];
  readonly topUpPupils: TopUpPupils;
  readonly placements: readonly Placement[];
  readonly services: readonly Service[];
  /** False where a row was left out for an error, so that nothing can be said of what is not there. */
  readonly isWhole: { readonly settings: boolean; readonly placements: boolean; readonly services: boolean };
}

/** The setting of a name. */
export const settingNamed = ({ settings }: Known, name: string): Setting | undefined =>
  settings.find((setting) => nameKey(setting.name.value) === nameKey(name));

/** Pupils with a top-up, of each setting. */
export type TopUpPupils = ReadonlyMap<string, number>;

/** Adds up the pupils with top-ups by setting: its band pupils, or where it has none its top-up pupils. */
export function topUpPupilsOf(settings: readonly Setting[], bandPupils: readonly BandPupils[]): TopUpPupils {
  const keys = new Map<string, string>();
  const pupils = new Map<string, number>();
  for (const row of bandPupils) {
    const name = row.setting.value;
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    pupils.set(key, (pupils.get(key) ?? 0) + row.pupils.value);
  }
  for (const { name, topUpPupils } of settings) {
    const key = nameKey(name.value);
    if (!pupils.has(key)) pupils.set(key, topUpPupils.value ?? 0);
  }
  return pupils;
}

const pupilsAt = ({ topUpPupils }: Known, setting: Setting): number =>
  topUpPupils.get(nameKey(setting.name.value)) ?? 0;

/** True where pupils of the kind have top-ups, so that there is a mean to take. */
export const kindHasTopUps = (known: Known, kind: Kind): boolean =>
  known.settings.some((setting) => setting.kind.value === kind && pupilsAt(known, setting) > 0);

/** True where a setting has a top-up of its own, or its kind has one. */
export const settingHasTopUp = (known: Known, setting: Setting): boolean =>
  pupilsAt(known, setting) > 0 ||
  setting.averageTopUp.value !== undefined ||
  kindHasTopUps(known, setting.kind.value);

/** True where pupils are placed at the kind, so that there is a mean cost. */
export const kindHasPlacements = ({ placements }: Known, kind: Kind): boolean =>
  placements.some((placement) => placement.kind.value === kind && placement.pupils.value > 0);

/** True where places of the kind cost this block nothing. */
export const isNoCharge = (kind: Kind): boolean => kindsWithoutPlaceCharge.includes(kind);

/** True where a filled place has a rate: the setting's own, or the national one of the kind. */
export const hasPlaceRate = (kind: Kind, setting?: Setting): boolean =>
  setting?.placeRate.value !== undefined || filledPlaceRate(kind) !== undefined;

/** True where anyone is taught at the kind, or a place is held there. */
export const hasPupils =
  (known: Known) =>
  (kind: Kind): boolean =>
    kindHasPlacements(known, kind) ||
    kindHasTopUps(known, kind) ||
    known.settings.some(
      (setting) => setting.kind.value === kind && setting.places.some(({ held }) => (held.value ?? 0) > 0),
    );

/** Pupils whom places elsewhere may take from a kind: those placed there, or where there are none those with top-ups. */
export function takenFrom(known: Known, kind: Kind): number {
  const placed = known.placements
    .filter((one) => one.kind.value === kind)
    .reduce((sum, { pupils }) => sum + pupils.value, 0);
  if (placed > 0) return placed;
  return known.settings
    .filter((setting) => setting.kind.value === kind)
    .reduce((sum, setting) => sum + pupilsAt(known, setting), 0);
}
