import type { AssumptionName, LeverName, LeverUnit } from "../../model/inputs";

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/top[\s-]*up/g, "topup")
    .replace(/%/g, " percent ")
    .replace(/£/g, " gbp ")
    .replace(/per cent(?:age)?|percentage/g, "percent")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The fixed names of the assumptions. */
export const assumptionLabels: Readonly<Record<AssumptionName, string>> = {
  pupilGrowth: "Pupil growth",
  topUpUplift: "Top-up uplift",
  feeInflation: "Fee inflation",
  servicesInflation: "Services inflation",
  placeRateChange: "Place rate change",
  blockGrowth: "Block growth",
};

export const assumptionNames = Object.keys(assumptionLabels) as AssumptionName[];

const alsoAssumptions: Readonly<Record<AssumptionName, readonly string[]>> = {
  pupilGrowth: [
    "Growth in pupils",
    "Pupil number growth",
    "Pupils growth",
    "Growth in pupil numbers",
    "EHCP growth",
    "EHC plan growth",
  ],
  topUpUplift: ["Top-up increase", "Top-up inflation", "Uplift of top-ups", "Top-up rate uplift"],
  feeInflation: ["Fees inflation", "Placement fee inflation", "Fee uplift", "Placement inflation"],
  servicesInflation: ["Service inflation", "Services uplift", "Inflation of services"],
  placeRateChange: [
    "Change in place rate",
    "Place rate uplift",
    "Place rates change",
    "Change of place rate",
  ],
  blockGrowth: ["Growth of the block", "HNB growth", "High needs block growth", "Funding growth"],
};

/** The fixed names of the levers. */
export const leverLabels: Readonly<Record<LeverName, string>> = {
  places: "Places",
  pupilsWithTopUp: "Pupils with top-up",
  placementPupils: "Placement pupils",
  ...assumptionLabels,
  averageCost: "Average cost",
  services: "Services",
  blockTransfer: "Block transfer",
  reserveMovement: "Reserve movement",
};

export const leverNames = Object.keys(leverLabels) as LeverName[];

const alsoLevers: Readonly<Partial<Record<LeverName, readonly string[]>>> = {
  ...alsoAssumptions,
  places: ["Commissioned places", "Place", "Place numbers"],
  pupilsWithTopUp: ["Pupils with top-ups", "Top-up pupils", "Pupils with a top-up"],
  placementPupils: ["Placement pupil", "Placements pupils", "Pupils in placements", "Placements"],
  averageCost: ["Average costs", "Average annual cost", "Average placement cost"],
  services: ["Service"],
  blockTransfer: ["Transfer", "Block transfers", "Transfer between blocks"],
  reserveMovement: ["Reserve movements", "Movement in reserve", "Movement of reserve"],
};

const levers = new Map<string, LeverName>();
for (const name of leverNames)
  for (const text of [name, leverLabels[name], ...(alsoLevers[name] ?? [])]) levers.set(key(text), name);

/** The lever that a text names. */
export const parseLever = (text: string): LeverName | undefined => levers.get(key(text));

/** The assumption that a text names. */
export function parseAssumption(text: string): AssumptionName | undefined {
  const lever = parseLever(text);
  return assumptionNames.find((name) => name === lever);
}

/** Assumptions that are the same for every kind. */
export const takesNoKind = (name: LeverName): boolean =>
  name === "blockGrowth" || name === "servicesInflation";

/** The words for a unit, as the template offers them. */
export const unitLabels: Readonly<Record<LeverUnit, string>> = {
  places: "places",
  unfilledPlaces: "unfilled places",
  pupils: "pupils",
  percentagePoints: "% points",
  percent: "%",
  gbp: "£",
};

/** A unit with what one of it is in pounds. */
export interface UnitRead {
  readonly unit: LeverUnit;
  readonly scale: 1 | 1000 | 1000000;
}

const units = new Map<string, UnitRead>();
const unitWords: readonly (readonly [LeverUnit, UnitRead["scale"], readonly string[]])[] = [
  ["places", 1, ["places", "place"]],
  ["unfilledPlaces", 1, ["unfilled places", "unfilled place", "vacant places"]],
  ["pupils", 1, ["pupils", "pupil", "fte", "pupils fte", "fte pupils"]],
  [
    "percentagePoints",
    1,
    [
      "% points",
      "% point",
      "percentage points",
      "percentage point",
      "pp",
      "ppt",
      "ppts",
      "pps",
      "percent pts",
    ],
  ],
  ["percent", 1, ["%", "per cent", "percent"]],
  ["gbp", 1, ["£", "GBP", "pounds", "£s"]],
  ["gbp", 1000, ["£k", "£000", "£000s", "GBP000", "GBPk", "£'000"]],
  ["gbp", 1000000, ["£m", "GBPm", "£ million"]],
];
for (const [unit, scale, words] of unitWords) for (const word of words) units.set(key(word), { unit, scale });

/** The unit that a text names. */
export const parseUnit = (text: string): UnitRead | undefined => units.get(key(text));

const percentagePoints: readonly LeverUnit[] = ["percentagePoints"];

/** The units that a lever may have. */
export const leverUnits: Readonly<Record<LeverName, readonly LeverUnit[]>> = {
  places: ["places", "unfilledPlaces"],
  pupilsWithTopUp: ["pupils"],
  placementPupils: ["pupils"],
  pupilGrowth: percentagePoints,
  topUpUplift: percentagePoints,
  feeInflation: percentagePoints,
  servicesInflation: percentagePoints,
  placeRateChange: percentagePoints,
  blockGrowth: percentagePoints,
  averageCost: ["percent"],
  services: ["gbp"],
  blockTransfer: ["gbp", "percent"],
  reserveMovement: ["gbp"],
};
