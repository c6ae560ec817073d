/**
 * What the Barking and Dagenham samples say, before anyone lays it out: both the careful workbook and
 * the messy paper are made of these figures. Pupils come from the DfE release; every other figure is
 * illustrative and is marked so wherever it is written.
 */
import type { Kind } from "../../src/model/kinds";
import { readSen2 } from "./sen2";

/** The status that stands beside a row, in words a reader can act on. */
export const published = "Published: DfE SEN2 2025 release, January 2024";
export const illustrative = "Illustrative";
const pupilsPublished = "Pupils: published (DfE SEN2 2025 release, January 2024). Other figures: illustrative";
const pupilsSplit = (column: number): string =>
  `All figures illustrative; pupils share out a published total of ${String(column)} (DfE SEN2 2025 release, January 2024)`;

const january2024 = readSen2().at(-1);
if (january2024?.year !== 2024) throw new Error("The SEN2 file does not end with January 2024.");
const { plans } = january2024;

export interface SettingFigures {
  readonly name: string;
  readonly kind: Kind;
  /** Commissioned places in academic years 2024/25, 2025/26 and 2026/27. */
  readonly places: readonly [number, number, number];
  readonly unfilled?: number;
  readonly fundedDirectly: boolean;
  /** Residents' plans counted in this SEN2 column. */
  readonly sen2: string;
  readonly pupils: number;
  /** Absent where the setting is funded by bands. */
  readonly averageTopUp?: number;
  readonly pupilsArePublished: boolean;
  readonly status: string;
}

/** `whole` takes a SEN2 column as it is published; `part` shares one out, by illustration. */
const whole = (sen2: string): Pick<SettingFigures, "sen2" | "pupils" | "pupilsArePublished" | "status"> => ({
  sen2,
  pupils: plans(sen2),
  pupilsArePublished: true,
  status: pupilsPublished,
});
const part = (
  sen2: string,
  pupils: number,
): Pick<SettingFigures, "sen2" | "pupils" | "pupilsArePublished" | "status"> => ({
  sen2,
  pupils,
  pupilsArePublished: false,
  status: pupilsSplit(plans(sen2)),
});

const none = { places: [0, 0, 0], fundedDirectly: false } as const;
const unit = { kind: "resourced", fundedDirectly: false } as const;
const maintained = { kind: "maintainedSpecial", fundedDirectly: false } as const;
const academy = { kind: "specialAcademy", fundedDirectly: true } as const;
const provision = "mainstream_la_maintained_resourced_provision";
const senUnit = "mainstream_la_maintained_senunit";
const academyProvision = "mainstream_academy_resourced_provision";

export const settings: readonly SettingFigures[] = [
  {
    name: "Mainstream maintained schools (all)",
    kind: "mainstream",
    ...none,
    averageTopUp: 9500,
    ...whole("mainstream_la_maintained"),
  },
  {
    name: "Mainstream academies (all)",
    kind: "mainstream",
    ...none,
    averageTopUp: 9200,
    ...whole("mainstream_academy"),
  },
  {
    name: "Mainstream free schools (all)",
    kind: "mainstream",
    ...none,
    averageTopUp: 9000,
    ...whole("mainstream_free_school"),
  },
  { name: "Illustrative resourced provision A", ...unit, places: [40, 40, 46], unfilled: 3, averageTopUp: 15000, ...part(provision, 36) },
  { name: "Illustrative resourced provision B", ...unit, places: [36, 36, 36], unfilled: 2, averageTopUp: 14500, ...part(provision, 33) },
  { name: "Illustrative resourced provision C", ...unit, places: [30, 36, 36], unfilled: 4, averageTopUp: 16200, ...part(provision, 30) },
  { name: "Illustrative resourced provision D", ...unit, places: [32, 32, 32], unfilled: 1, averageTopUp: 15600, ...part(provision, 31) },
  { name: "Illustrative resourced provision E", ...unit, places: [40, 40, 40], unfilled: 0, ...part(provision, 38) },
  { name: "Illustrative SEN unit F", ...unit, places: [44, 44, 44], unfilled: 2, averageTopUp: 17500, ...part(senUnit, 41) },
  { name: "Illustrative SEN unit G", ...unit, places: [40, 40, 40], unfilled: 3, averageTopUp: 16800, ...part(senUnit, 36) },
  { name: "Illustrative SEN unit H", ...unit, places: [42, 42, 48], unfilled: 2, averageTopUp: 17100, ...part(senUnit, 40) },
  { name: "Illustrative SEN unit J", ...unit, places: [48, 48, 48], unfilled: 1, averageTopUp: 16500, ...part(senUnit, 45) },
  {
    name: "Academy resourced provision (all)",
    kind: "resourced",
    places: [24, 24, 24],
    unfilled: 2,
    fundedDirectly: true,
    averageTopUp: 15200,
    ...whole(academyProvision),
  },
  {
    name: "Academy SEN units (all)",
    kind: "resourced",
    places: [6, 6, 6],
    unfilled: 1,
    fundedDirectly: true,
    averageTopUp: 16000,
    ...whole("mainstream_academy_senunit"),
  },
  { name: "Illustrative special school A", ...maintained, places: [300, 312, 312], ...part("special_la_maintained", 262) },
  { name: "Illustrative special school B", ...maintained, places: [72, 72, 84], averageTopUp: 26500, ...part("special_la_maintained", 58) },
  {
    name: "Maintained special schools of other authorities",
    ...maintained,
    places: [0, 0, 0],
    averageTopUp: 21000,
    ...part("special_la_maintained", 30),
  },
  { name: "Illustrative special academy C", ...academy, places: [132, 144, 144], averageTopUp: 23500, ...part("special_academy_free", 112) },
  { name: "Illustrative special free school D", ...academy, places: [96, 108, 120], averageTopUp: 25200, ...part("special_academy_free", 98) },
  { name: "Illustrative special free school E", ...academy, places: [36, 48, 60], averageTopUp: 28400, ...part("special_academy_free", 39) },
  {
    name: "Special academies of other authorities",
    ...academy,
    places: [0, 0, 0],
    averageTopUp: 22000,
    ...part("special_academy_free", 22),
  },
  {
    name: "Pupil referral unit",
    kind: "alternative",
    places: [60, 60, 60],
    fundedDirectly: false,
    averageTopUp: 12000,
    ...whole("ap_pru_la_maintained"),
  },
  {
    name: "Alternative provision free school",
    kind: "alternative",
    places: [40, 40, 40],
    fundedDirectly: true,
    averageTopUp: 11500,
    ...whole("ap_pru_free_school"),
  },
  {
    name: "General further education colleges (all)",
    kind: "furtherEducation",
    places: [260, 260, 260],
    fundedDirectly: true,
    averageTopUp: 7000,
    ...whole("general_fe_tertiary_colleges"),
  },
];

/** Where each row has a kind, it beats the row without one at settings of that kind. */
export const bands: readonly { readonly band: string; readonly kind?: Kind; readonly topUp: number }[] = [
  { band: "Band 1", topUp: 14000 },
  { band: "Band 2", topUp: 20000 },
  { band: "Band 3", topUp: 27000 },
  { band: "Band 4", topUp: 38000 },
  { band: "Band 1", kind: "resourced", topUp: 12500 },
  { band: "Band 2", kind: "resourced", topUp: 17000 },
];

export const bandPupils: readonly { readonly setting: string; readonly band: string; readonly pupils: number }[] = [
  { setting: "Illustrative special school A", band: "Band 1", pupils: 70 },
  { setting: "Illustrative special school A", band: "Band 2", pupils: 96 },
  { setting: "Illustrative special school A", band: "Band 3", pupils: 66 },
  { setting: "Illustrative special school A", band: "Band 4", pupils: 30 },
  { setting: "Illustrative resourced provision E", band: "Band 1", pupils: 14 },
  { setting: "Illustrative resourced provision E", band: "Band 2", pupils: 24 },
];

export interface PlacementFigures {
  readonly kind: Kind;
  readonly provider: string;
  readonly sen2: string;
  readonly pupils: number;
  readonly averageCost: number;
}

const placed = (kind: Kind, provider: string, sen2: string, averageCost: number): PlacementFigures => ({
  kind,
  provider,
  sen2,
  pupils: plans(sen2),
  averageCost,
});

export const placements: readonly PlacementFigures[] = [
  placed("independent", "Independent special schools", "special_independent", 72000),
  placed("nonMaintained", "Non-maintained special schools (top-up alone)", "special_non_maintained", 38500),
  placed("mainstream", "Mainstream independent schools", "mainstream_independent", 24000),
  placed("specialPost16", "Special post-16 institutions", "specialist_post_16_institutions", 46500),
  placed("furtherEducation", "Training providers (UKRLP)", "ukrlp_provider", 9500),
  placed("other", "Education otherwise than at school", "other_arrangements_la", 31000),
  placed("other", "Direct payments to parents", "other_arrangements_parents", 18500),
  placed("other", "Other types of placement", "other_placement_settings", 27000),
  placed("other", "Early years settings", "nm_early_years", 6500),
];

export const placementStatus = pupilsPublished;

export const services: readonly { readonly line: string; readonly s251: string; readonly budget: number }[] = [
  { line: "Targeted funding for mainstream schools with many plans", s251: "1.2.4", budget: 1450000 },
  { line: "SEN support services", s251: "1.2.5", budget: 3280000 },
  { line: "Sensory and physical impairment service", s251: "1.2.5", budget: 1160000 },
  { line: "Hospital and home education", s251: "1.2.6", budget: 420000 },
  { line: "Alternative provision for pupils without a plan", s251: "1.2.7", budget: 1980000 },
  { line: "Support for inclusion", s251: "1.2.8", budget: 1720000 },
  { line: "Early years SEN inclusion fund (high needs share)", s251: "1.2.8", budget: 640000 },
  { line: "Speech, language and occupational therapies", s251: "1.2.13", budget: 1390000 },
  { line: "Tuition and exceptional support", s251: "1.2.5", budget: 880000 },
  { line: "Income from other authorities for places used", s251: "1.2.1", budget: -460000 },
];

/** Pounds. Deductions equal the places funded directly: see the settings above. */
export const funding = [
  {
    year: "2025-26",
    schools: 284000000,
    centralSchoolServices: 2150000,
    earlyYears: 47600000,
    highNeeds: 61000000,
    deductions: 5002000,
    importExport: 0,
  },
  {
    year: "2026-27",
    schools: 290400000,
    centralSchoolServices: 2100000,
    earlyYears: 52100000,
    highNeeds: 64200000,
    deductions: 5292000,
    importExport: 0,
  },
] as const;

/** 31 March 2025, as Excel counts days. */
export const reserve = { balance: 600000, at: 45747, block: "Whole DSG" } as const;

export const reserveMovements = [
  {
    year: "2026-27",
    amount: 250000,
    reason: "Contribution agreed by Cabinet",
    certain: "Yes",
  },
  {
    year: "2026-27",
    amount: 450000,
    reason: "High Needs Stability Grant, if the local SEND reform plan is approved",
    certain: "No",
  },
] as const;

export const transfers = [
  {
    year: "2025-26",
    from: "Schools block",
    to: "High needs block",
    amount: 400000,
    decision: "Agreed",
  },
] as const;

export const assumptionYears = ["2026-27", "2027-28", "2028-29", "2029-30"] as const;

/** Shares a year: 0.05 is 5 %. Block growth starts after the last allocation given, so 2026-27 is 0. */
export const assumptions: readonly {
  readonly name: string;
  readonly kind?: Kind;
  readonly changes: readonly [number, number, number, number];
}[] = [
  { name: "Pupil growth", changes: [0.05, 0.04, 0.03, 0.03] },
  { name: "Pupil growth", kind: "furtherEducation", changes: [0.03, 0.02, 0.02, 0.02] },
  { name: "Top-up uplift", changes: [0.015, 0.015, 0.015, 0.015] },
  { name: "Fee inflation", changes: [0.045, 0.04, 0.035, 0.035] },
  { name: "Services inflation", changes: [0.025, 0.02, 0.02, 0.02] },
  { name: "Place rate change", changes: [0, 0, 0, 0] },
  { name: "Block growth", changes: [0, 0.035, 0.03, 0.03] },
];

export interface LeverRow {
  readonly scenario: string;
  readonly lever: string;
  readonly appliesTo: string;
  readonly from: string;
  readonly to?: string;
  readonly value: number;
  readonly unit: string;
  readonly ramp?: number;
  readonly note: string;
}

const moreResourced = "More resourced provision";
const resourced = "Resourced provision or SEN unit";

export const levers: readonly LeverRow[] = [
  {
    scenario: moreResourced,
    lever: "Places",
    appliesTo: resourced,
    from: "2026/27",
    value: 54,
    unit: "places",
    ramp: 3,
    note: "More resourced provision, fewer independent places: 18 new places each September for three years",
  },
  {
    scenario: moreResourced,
    lever: "Places",
    appliesTo: resourced,
    from: "2026/27",
    value: 6,
    unit: "unfilled places",
    ramp: 3,
    note: "Places held open for pupils who move in during the year",
  },
  {
    scenario: moreResourced,
    lever: "Pupils with top-up",
    appliesTo: resourced,
    from: "2026-27",
    value: 54,
    unit: "pupils",
    ramp: 3,
    note: "Pupils in the new places: 18 instead of an independent place, 36 from mainstream",
  },
  {
    scenario: moreResourced,
    lever: "Pupils with top-up",
    appliesTo: "Mainstream",
    from: "2026-27",
    value: -36,
    unit: "pupils",
    ramp: 3,
    note: "The same 36 pupils no longer have a mainstream top-up",
  },
  {
    scenario: moreResourced,
    lever: "Placement pupils",
    appliesTo: "Independent special",
    from: "2026-27",
    value: -18,
    unit: "pupils",
    ramp: 3,
    note: "Six fewer independent special places each year for three years",
  },
  {
    scenario: "0.5% transfer",
    lever: "Block transfer",
    appliesTo: "Schools block to High needs block",
    from: "2026-27",
    to: "2029-30",
    value: 0.005,
    unit: "%",
    note: "Half a per cent of the schools block each year; each year needs the Forum's agreement anew",
  },
];
