/**
 * The settings of the Barking and Dagenham samples. A row either takes a SEN2 column whole, and then its
 * pupils are published, or shares one out among generic settings, and then they are illustrative.
 */
import type { Kind } from "../../src/model/kinds";
import { january2024 } from "./sen2";
import { illustrativeShare, publishedPlans } from "./status";

const { plans } = january2024("Barking and Dagenham");

export interface SettingFigures {
  readonly name: string;
  readonly kind: Kind;
  /** Commissioned places in academic years 2024/25, 2025/26 and 2026/27. */
  readonly places: readonly [number, number, number];
  readonly unfilled?: number;
  readonly fundedDirectly: boolean;
  /** The SEN2 column that counts the residents' plans here. */
  readonly sen2: string;
  readonly pupils: number;
  /** Pounds a pupil a year; absent where the setting is funded by bands. */
  readonly averageTopUp?: number;
  readonly pupilsArePublished: boolean;
  readonly pupilStatus: string;
}

type Pupils = Pick<SettingFigures, "sen2" | "pupils" | "pupilsArePublished" | "pupilStatus">;

const whole = (sen2: string): Pupils => ({
  sen2,
  pupils: plans(sen2),
  pupilsArePublished: true,
  pupilStatus: publishedPlans,
});

const share = (sen2: string, pupils: number): Pupils => ({
  sen2,
  pupils,
  pupilsArePublished: false,
  pupilStatus: illustrativeShare(plans(sen2)),
});

type Places = SettingFigures["places"];

const mainstream = (name: string, sen2: string, averageTopUp: number): SettingFigures => ({
  name,
  kind: "mainstream",
  places: [0, 0, 0],
  fundedDirectly: false,
  averageTopUp,
  ...whole(sen2),
});

const resourced = (
  name: string,
  places: Places,
  unfilled: number,
  pupils: Pupils,
  topUp?: number,
): SettingFigures => ({
  name,
  kind: "resourced",
  places,
  unfilled,
  fundedDirectly: false,
  ...(topUp === undefined ? {} : { averageTopUp: topUp }),
  ...pupils,
});

const special = (name: string, places: Places, pupils: number, topUp?: number): SettingFigures => ({
  name,
  kind: "maintainedSpecial",
  places,
  fundedDirectly: false,
  ...(topUp === undefined ? {} : { averageTopUp: topUp }),
  ...share("special_la_maintained", pupils),
});

const specialAcademy = (name: string, places: Places, pupils: number, averageTopUp: number): SettingFigures => ({
  name,
  kind: "specialAcademy",
  places,
  fundedDirectly: true,
  averageTopUp,
  ...share("special_academy_free", pupils),
});

const alternative = (name: string, places: Places, direct: boolean, sen2: string, topUp: number): SettingFigures => ({
  name,
  kind: "alternative",
  places,
  fundedDirectly: direct,
  averageTopUp: topUp,
  ...whole(sen2),
});

const provision = (pupils: number): Pupils => share("mainstream_la_maintained_resourced_provision", pupils);
const unit = (pupils: number): Pupils => share("mainstream_la_maintained_senunit", pupils);
const inAcademy = { fundedDirectly: true } as const;

export const settings: readonly SettingFigures[] = [
  mainstream("Mainstream maintained schools (all)", "mainstream_la_maintained", 9500),
  mainstream("Mainstream academies (all)", "mainstream_academy", 9200),
  mainstream("Mainstream free schools (all)", "mainstream_free_school", 9000),
  resourced("Illustrative resourced provision A", [40, 40, 46], 3, provision(36), 15000),
  resourced("Illustrative resourced provision B", [36, 36, 36], 2, provision(33), 14500),
  resourced("Illustrative resourced provision C", [30, 36, 36], 4, provision(30), 16200),
  resourced("Illustrative resourced provision D", [32, 32, 32], 1, provision(31), 15600),
  resourced("Illustrative resourced provision E", [40, 40, 40], 0, provision(38)),
  resourced("Illustrative SEN unit F", [44, 44, 44], 2, unit(41), 17500),
  resourced("Illustrative SEN unit G", [40, 40, 40], 3, unit(36), 16800),
  resourced("Illustrative SEN unit H", [42, 42, 48], 2, unit(40), 17100),
  resourced("Illustrative SEN unit J", [48, 48, 48], 1, unit(45), 16500),
  {
    ...resourced(
      "Academy resourced provision (all)",
      [24, 24, 24],
      2,
      whole("mainstream_academy_resourced_provision"),
      15200,
    ),
    ...inAcademy,
  },
  { ...resourced("Academy SEN units (all)", [6, 6, 6], 1, whole("mainstream_academy_senunit"), 16000), ...inAcademy },
  special("Illustrative special school A", [300, 312, 312], 262),
  special("Illustrative special school B", [72, 72, 84], 58, 26500),
  special("Maintained special schools of other authorities", [0, 0, 0], 30, 21000),
  specialAcademy("Illustrative special academy C", [132, 144, 144], 112, 23500),
  specialAcademy("Illustrative special free school D", [96, 108, 120], 98, 25200),
  specialAcademy("Illustrative special free school E", [36, 48, 60], 39, 28400),
  specialAcademy("Special academies of other authorities", [0, 0, 0], 22, 22000),
  alternative("Pupil referral unit", [60, 60, 60], false, "ap_pru_la_maintained", 12000),
  alternative("Alternative provision free school", [40, 40, 40], true, "ap_pru_free_school", 11500),
  {
    name: "General further education colleges (all)",
    kind: "furtherEducation",
    places: [260, 260, 260],
    fundedDirectly: true,
    averageTopUp: 7000,
    ...whole("general_fe_tertiary_colleges"),
  },
];

export interface BandFigures {
  readonly band: string;
  readonly kind?: Kind;
  /** Pounds a pupil a year. */
  readonly topUp: number;
}

/** Where a row has a kind, it beats the row without one at settings of that kind. */
export const bands: readonly BandFigures[] = [
  { band: "Band 1", topUp: 14000 },
  { band: "Band 2", topUp: 20000 },
  { band: "Band 3", topUp: 27000 },
  { band: "Band 4", topUp: 38000 },
  { band: "Band 1", kind: "resourced", topUp: 12500 },
  { band: "Band 2", kind: "resourced", topUp: 17000 },
];

export interface BandPupilFigures {
  readonly setting: string;
  readonly band: string;
  readonly pupils: number;
}

/** The pupils of the settings without an average top-up, by band. */
export const bandPupils: readonly BandPupilFigures[] = [
  { setting: "Illustrative special school A", band: "Band 1", pupils: 70 },
  { setting: "Illustrative special school A", band: "Band 2", pupils: 96 },
  { setting: "Illustrative special school A", band: "Band 3", pupils: 66 },
  { setting: "Illustrative special school A", band: "Band 4", pupils: 30 },
  { setting: "Illustrative resourced provision E", band: "Band 1", pupils: 14 },
  { setting: "Illustrative resourced provision E", band: "Band 2", pupils: 24 },
];
