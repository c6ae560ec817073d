/** A small forum to model in tests: each part may be replaced. Cells are numbered as they are entered. */
import type {
  Entered,
  Inputs,
  Lever,
  LeverName,
  LeverTarget,
  LeverUnit,
  Optional,
  Setting,
} from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";

let cells = 0;
const at = (): { sheet: string; cell: string } => ({ sheet: "Forum", cell: `A${String(++cells)}` });
export const entered = <T>(value: T): Entered<T> => ({ value, at: at() });
export const optional = <T>(value?: T): Optional<T> =>
  value === undefined ? { at: at() } : { value, at: at() };

export const baseYear = 2025;
export const years = [2025, 2026, 2027, 2028, 2029];

export function setting(
  name: string,
  kind: Kind,
  places: readonly (readonly [year: number, held: number])[],
  more: {
    unfilled?: number;
    placeRate?: number;
    fundedDirectly?: boolean;
    topUpPupils?: number;
    averageTopUp?: number;
  } = {},
): Setting {
  return {
    name: entered(name),
    kind: entered(kind),
    places: places.map(([year, held]) => ({ year, held: optional(held) })),
    unfilled: optional(more.unfilled),
    placeRate: optional(more.placeRate),
    fundedDirectly: optional(more.fundedDirectly),
    topUpPupils: optional(more.topUpPupils),
    averageTopUp: optional(more.averageTopUp),
  };
}

export function fundingYear(
  year: number,
  highNeeds: number,
  deductions = 0,
  schools = 100_000_000,
): Inputs["funding"][number] {
  return {
    year: entered(year),
    schools: optional(schools),
    centralSchoolServices: optional(1_000_000),
    earlyYears: optional(20_000_000),
    highNeeds: entered(highNeeds),
    deductions: entered(deductions),
    importExport: optional<number>(),
  };
}

export function lever(
  scenario: string,
  name: LeverName,
  target: LeverTarget,
  value: number,
  unit: LeverUnit,
  from: number,
  more: { to?: number; ramp?: number } = {},
): Lever {
  return {
    scenario,
    name,
    target,
    from: entered(from),
    to: optional(more.to),
    value: entered(value),
    unit,
    ramp: optional(more.ramp),
    note: "",
    at: { scenario: at(), lever: at(), appliesTo: at() },
  };
}

export const bandPupil = (name: string, band: string, pupils: number): Inputs["bandPupils"][number] => ({
  setting: entered(name),
  band: entered(band),
  pupils: entered(pupils),
});

export const placement = (
  kind: Kind,
  provider: string,
  pupils: number,
  averageCost: number,
): Inputs["placements"][number] => ({
  kind: entered(kind),
  provider: optional(provider),
  pupils: entered(pupils),
  averageCost: entered(averageCost),
});

export const service = (name: string, budget: number): Inputs["services"][number] => ({
  name: entered(name),
  budget: entered(budget),
});

export const assumption = (
  name: Inputs["assumptions"][number]["name"],
  changes: readonly number[],
  kind?: Kind,
): Inputs["assumptions"][number] => ({
  name,
  ...(kind ? { kind } : {}),
  at: at(),
  values: changes.map((change, i) => ({ year: baseYear + 1 + i, change: entered(change) })),
});

/** A forum with nothing but funding and an opening balance of nought. */
export function forum(parts: Partial<Inputs> = {}): Inputs {
  return {
    funding: [fundingYear(2025, 1_000_000)],
    settings: [],
    bands: [],
    bandPupils: [],
    placements: [],
    services: [],
    reserve: { balance: entered(0), block: "wholeDsg" },
    reserveMovements: [],
    transfers: [],
    assumptions: [],
    schools: [],
    scenarios: [...new Set((parts.levers ?? []).map((one) => one.scenario))],
    levers: [],
    years,
    ...parts,
  };
}

/** A forum with something of everything. */
export function fullForum(levers: readonly Lever[] = []): Inputs {
  return forum({
    funding: [fundingYear(2025, 60_000_000, 2_000_000), fundingYear(2026, 62_000_000, 2_100_000)],
    settings: [
      setting(
        "Alder Special",
        "maintainedSpecial",
        [
          [2024, 120],
          [2025, 120],
          [2026, 132],
        ],
        { topUpPupils: 118, averageTopUp: 14_000 },
      ),
      setting(
        "Beech Academy",
        "specialAcademy",
        [
          [2024, 200],
          [2025, 210],
        ],
        { topUpPupils: 205, averageTopUp: 13_500 },
      ),
      setting(
        "Cedar Unit",
        "resourced",
        [
          [2024, 20],
          [2025, 24],
        ],
        { unfilled: 3 },
      ),
      setting("Elm Unit", "resourced", [[2025, 12]], { unfilled: 15, topUpPupils: 10, averageTopUp: 8_000 }),
      setting("Fir PRU", "alternative", [[2025, 60]], { topUpPupils: 50, averageTopUp: 9_000 }),
      setting("Ivy College", "furtherEducation", [[2025, 40]], { topUpPupils: 40, averageTopUp: 5_500 }),
      setting("Oak House", "independent", [[2025, 10]], { topUpPupils: 4, averageTopUp: 1_000 }),
    ],
    bands: [
      { name: entered("A"), kind: optional<Kind>(), topUp: entered(4_000) },
      { name: entered("B"), kind: optional<Kind>(), topUp: entered(9_000) },
      { name: entered("B"), kind: optional<Kind>("resourced"), topUp: entered(9_500) },
    ],
    bandPupils: [bandPupil("Cedar Unit", "A", 8), bandPupil("Cedar Unit", "B", 12)],
    placements: [
      placement("independent", "Day", 50, 48_000),
      placement("independent", "Residential", 8, 160_000),
      placement("nonMaintained", "All", 5, 30_000),
      placement("mainstream", "All", 900, 6_500),
    ],
    services: [
      service("Therapies", 1_500_000),
      service("Outreach", 900_000),
      service("Income from others", -400_000),
    ],
    reserve: { balance: entered(1_250_000), block: "highNeeds" },
    reserveMovements: [
      { year: entered(2026), amount: entered(500_000), reason: "Grant", certain: entered(true) },
      { year: entered(2027), amount: entered(900_000), reason: "Bid", certain: entered(false) },
    ],
    transfers: [
      {
        year: entered(2025),
        from: entered("schools"),
        to: entered("highNeeds"),
        size: entered(0.005),
        unit: "share",
        decision: optional("Approved"),
      },
      {
        year: entered(2026),
        from: entered("highNeeds"),
        to: entered("centralSchoolServices"),
        size: entered(100_000),
        unit: "gbp",
        decision: optional<string>(),
      },
    ],
    assumptions: [
      assumption("pupilGrowth", [0.05, 0.04, 0.04, 0.03]),
      assumption("pupilGrowth", [0.08, 0.06, 0.05, 0.05], "independent"),
      assumption("topUpUplift", [0.02, 0.02, 0.02, 0.02]),
      assumption("feeInflation", [0.05, 0.04, 0.04, 0.04]),
      assumption("servicesInflation", [0.03, 0.03, 0.02, 0.02]),
      assumption("placeRateChange", [0, 0.01, 0, 0]),
      assumption("blockGrowth", [0.03, 0.03, 0.03, 0.03]),
    ],
    levers: [...levers],
    scenarios: [...new Set(levers.map((one) => one.scenario))],
  });
}
