import type { BandPupils, FundingYear, Placement, Service, Setting, YearStart } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import { kindsWithoutPlaceCharge } from "../../model/kinds";
import { filledPlaceRate } from "../../reference/placeFunding";
import { nameKey } from "./name";
import type { BandValue } from "./topUps";

/** What the levers may act on: everything of the baseline that was read. */
export interface Known {
  readonly baseYear: YearStart;
  readonly funding: readonly FundingYear[];
  readonly settings: readonly Setting[];
  readonly bandPupils: readonly BandPupils[];
  readonly bandValue: BandValue;
  readonly placements: readonly Placement[];
  readonly services: readonly Service[];
  /** False where a row was left out for an error, so that nothing can be said of what is not there. */
  readonly isWhole: { readonly settings: boolean; readonly placements: boolean; readonly services: boolean };
}

/** The setting of a name. */
export const settingNamed = ({ settings }: Known, name: string): Setting | undefined =>
  settings.find((setting) => nameKey(setting.name.value) === nameKey(name));

interface Mean {
  readonly pupils: number;
  readonly cost: number;
}

const plus = (one: Mean, other: Mean): Mean => ({
  pupils: one.pupils + other.pupils,
  cost: one.cost + other.cost,
});
const nothing: Mean = { pupils: 0, cost: 0 };

function topUpsOf({ bandPupils, bandValue }: Known, setting: Setting): Mean {
  const key = nameKey(setting.name.value);
  const own = bandPupils.filter((row) => nameKey(row.setting.value) === key);
  if (own.length > 0)
    return own
      .map(({ band, pupils }) => ({
        pupils: pupils.value,
        cost: pupils.value * (bandValue(band.value, setting.kind.value) ?? 0),
      }))
      .reduce(plus, nothing);
  const pupils = setting.topUpPupils.value ?? 0;
  return { pupils, cost: pupils * (setting.averageTopUp.value ?? 0) };
}

/** True where pupils of the kind have top-ups, so that there is a mean to take. */
export function kindHasTopUps(known: Known, kind: Kind): boolean {
  return known.settings.some((setting) => setting.kind.value === kind && topUpsOf(known, setting).pupils > 0);
}

/** True where a setting has a top-up of its own, or its kind has one. */
export function settingHasTopUp(known: Known, setting: Setting): boolean {
  return (
    topUpsOf(known, setting).pupils > 0 ||
    setting.averageTopUp.value !== undefined ||
    kindHasTopUps(known, setting.kind.value)
  );
}

/** True where pupils are placed at the kind, so that there is a mean cost. */
export const kindHasPlacements = ({ placements }: Known, kind: Kind): boolean =>
  placements.some((placement) => placement.kind.value === kind && placement.pupils.value > 0);

/** True where places of the kind cost this block nothing. */
export const isNoCharge = (kind: Kind): boolean => kindsWithoutPlaceCharge.includes(kind);

/** True where a filled place has a rate: the setting's own, or the national one of the kind. */
export const hasPlaceRate = (kind: Kind, setting?: Setting): boolean =>
  setting?.placeRate.value !== undefined || filledPlaceRate(kind) !== undefined;
