import type { SheetGrid } from "../../src/workbook/port/grid";
import { smallForum, type Tables } from "./smallForum";
import { sheet, type Told } from "./sheets";

/** January, placement, plans; then age and need where they are told. */
export type PlanTold = readonly [january: Told, placement: Told, plans: Told, age?: Told, need?: Told];

/** The EHC plans table on a sheet of its own, its first row in row 4: plans stand in column E. */
export const plansSheet = (rows: readonly PlanTold[]): SheetGrid =>
  sheet("Our EHC plans", [
    ["EHC plans"],
    [],
    ["January", "Placement", "Age", "Primary need", "Plans"],
    ...rows.map(([january, placement, plans, age, need]) => [january, placement, age, need, plans]),
  ]);

/** Year, event, placement, plans and age; plans stand in column E. */
export type FlowTold = readonly [year: Told, event: Told, placement: Told, plans: Told, age?: Told];

/** The table of plans made and ceased, its first row in row 4. */
export const flowsSheet = (rows: readonly FlowTold[]): SheetGrid =>
  sheet("Our plans made and ceased", [
    ["Plans made and ceased"],
    [],
    ["Calendar year", "New or ceased", "Placement", "Age", "Plans"],
    ...rows.map(([year, event, placement, plans, age]) => [year, event, placement, age, plans]),
  ]);

const placements = ["Mainstream", "Special", "INMSS", "Further education", "Elsewhere"] as const;

/** One January's plans by placement, in the order mainstream, special, independent, further education, other. */
export const january = (year: number, ...counts: readonly number[]): readonly PlanTold[] =>
  placements.map((placement, index) => [year, placement, counts[index]] as const);

/** One January by single years: each placement's plans spread over the ages that it has, which must divide them evenly. */
export const byAge = (year: number, ...counts: readonly number[]): readonly PlanTold[] =>
  placements.flatMap((placement, index) => {
    const [first, last] = placement === "Further education" ? [16, 25] : [5, 14];
    return Array.from({ length: last - first + 1 }, (_, age): PlanTold => [
      year,
      placement,
      (counts[index] ?? 0) / (last - first + 1),
      first + age,
    ]);
  });

/** Five Januaries of a council: the last lies in the base year of the small forum, 2025-26. */
export const fiveJanuaries: readonly PlanTold[] = [
  ...january(2022, 600, 400, 90, 200, 60),
  ...january(2023, 660, 420, 100, 210, 70),
  ...january(2024, 720, 440, 110, 220, 80),
  ...january(2025, 780, 460, 120, 230, 80),
  ...january(2026, 840, 480, 130, 240, 90),
];

/** The small forum's Assumptions without Pupil growth. */
export const withoutGrowth: Tables = {
  Assumptions: smallForum.Assumptions.filter(([name]) => name !== "Pupil growth"),
};
