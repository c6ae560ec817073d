import type { Reading } from "../../../src/workbook/read";
import { readForum } from "../problems";
import type { Tables } from "../smallForum";
import { percent, type Told } from "../sheets";

const head: Told[] = [
  "Scenario",
  "Lever",
  "Applies to",
  "From",
  "To",
  "Value",
  "Unit",
  "Ramp (years)",
  "Note",
];

/** One row of Scenarios; what is left out is a good lever on places. */
export interface Row {
  name?: Told;
  lever?: Told;
  on?: Told;
  from?: Told;
  to?: Told;
  value?: Told;
  unit?: Told;
  ramp?: Told;
}

const rowOf = ({
  name = "A",
  lever = "Places",
  on = "Oak School",
  from = "2026/27",
  to = null,
  value = 5,
  unit = "places",
  ramp = null,
}: Row): Told[] => [name, lever, on, from, to, value, unit, ramp];

/** The small forum with these levers. */
export const read = (rows: Row[], changed: Tables = {}): Reading =>
  readForum({ Scenarios: [head, ...rows.map(rowOf)], ...changed });
/** The small forum with one lever. */
export const one = (row: Row, changed: Tables = {}): Reading => read([row], changed);

/** A good lever of each sort. */
export const good = {
  places: {},
  "places of a kind": { on: "Maintained special" },
  "unfilled places": { on: "Ash unit", unit: "unfilled places" },
  "pupils with top-up": { lever: "Pupils with top-up", from: "2026-27", unit: "pupils" },
  "placement pupils": {
    lever: "Placement pupils",
    on: "Independent special",
    from: "2026-27",
    unit: "pupils",
    value: -6,
  },
  growth: { lever: "Pupil growth", on: "all", from: "2026-27", unit: "% points", value: percent(-0.02) },
  "growth of a kind": {
    lever: "Fee inflation",
    on: "NMSS",
    from: "2026-27",
    unit: "percentage points",
    value: "-1%",
  },
  "block growth": { lever: "Block growth", on: "All", from: "2026-27", unit: "pp", value: "1%" },
  cost: { lever: "Average cost", on: "Independent special", from: "2026-27", unit: "%", value: "-5%" },
  service: { lever: "Services", on: "therapies", from: "2026-27", unit: "£", value: 50_000 },
  "new service": { lever: "Services", on: "new: Outreach", from: "2026-27", unit: "£", value: 50_000 },
  transfer: {
    lever: "Block transfer",
    on: "Schools block to High needs block",
    from: "2026-27",
    unit: "%",
    value: "0.5%",
  },
  "transfer of pounds": {
    lever: "Block transfer",
    on: "SB to HNB",
    from: "2026-27",
    unit: "£",
    value: "£1.2m",
  },
  reserve: { lever: "Reserve movement", on: null, from: "2026-27", unit: "£", value: 500_000 },
} satisfies Record<string, Row>;
