import type { SheetGrid } from "../../src/workbook/port/grid";
import { dated, percent, sheet, type Told } from "./sheets";

/** The rows of each table of a small forum, headings first, all canonical. Tests change what they are about. */
export const smallForum = {
  Funding: [
    [
      "Financial year",
      "Schools block",
      "High needs block (before deductions)",
      "Deductions for direct funding of places",
    ],
    ["2025-26", 200_000_000, 60_000_000, 1_200_000],
    ["2026-27", 205_000_000, 62_000_000, 1_200_000],
  ],
  Provision: [
    [
      "Setting",
      "Kind",
      "2024/25 places",
      "2025/26 places",
      "2026/27 places",
      "Unfilled places",
      "Place rate",
      "Funded directly by DfE (Yes/No)",
      "Top-up pupils",
      "Average top-up",
    ],
    ["Oak School", "Maintained special", 110, 120, 132, null, null, "No", 118, 12_000],
    ["Elm Academy", "Special academy or free school", 90, 90, 96, null, null, null, 88, 14_500],
    ["Ash unit", "Resourced provision or SEN unit", 20, 20, 24, 4, null, null, null, null],
  ],
  Bands: [
    ["Band", "Kind", "Annual top-up"],
    ["A", null, 4000],
    ["B", null, 7000],
    ["B", "Resourced provision or SEN unit", 7500],
  ],
  "Band pupils": [
    ["Setting", "Band", "Pupils"],
    ["Ash unit", "A", 6],
    ["Ash unit", "B", 10],
  ],
  Placements: [
    ["Kind", "Provider or need", "Pupils", "Average annual cost"],
    ["Independent special", "Autism", 60, 65_000],
    ["Non-maintained special", "Hearing", 12, 42_000],
  ],
  Services: [
    ["Line", "Section 251 line", "Annual budget"],
    ["Therapies", "1.2.11", 900_000],
    ["Recoupment income", null, -150_000],
  ],
  Reserve: [
    ["Balance", "At (date)", "Block"],
    [-2_400_000, dated(2025, 3, 31), "High needs"],
  ],
  "Reserve movements": [
    ["Financial year", "Amount", "Reason", "Certain (Yes/No)"],
    ["2026-27", 500_000, "Council contribution", "Yes"],
  ],
  Transfers: [
    ["Financial year", "From block", "To block", "Amount or percentage", "Forum decision"],
    ["2025-26", "Schools block", "High needs block", percent(0.005), "Agreed"],
  ],
  Assumptions: [
    ["Assumption", "Kind", "2026-27", "2027-28"],
    ["Pupil growth", null, percent(0.05), percent(0.04)],
    ["Fee inflation", "Independent special", percent(0.06), percent(0.03)],
  ],
  Schools: [
    ["School", "Phase", "Pupils", "Schools block share"],
    ["Birch Primary", "Primary", 420, 2_300_000],
  ],
  Scenarios: [
    ["Scenario", "Lever", "Applies to", "From", "To", "Value", "Unit", "Ramp (years)", "Note"],
    ["More units", "Places", "Ash unit", "2026/27", null, 12, "places", 2, "New classroom"],
    ["More units", "Placement pupils", "Independent special", "2027-28", null, -6, "pupils", null, null],
  ],
} satisfies Record<string, Told[][]>;

export type Tables = { [K in keyof typeof smallForum]?: Told[][] | null };

/** A sheet for each table, its title in A1 and its headings in row 3. Give other rows, or null for no table. */
export function forumSheets(changed: Tables = {}): SheetGrid[] {
  return (Object.keys(smallForum) as (keyof typeof smallForum)[]).flatMap((name) => {
    const rows: Told[][] | null = changed[name] === undefined ? smallForum[name] : (changed[name] ?? null);
    return rows === null ? [] : [sheet(`Our ${name}`, [[name], [], ...rows])];
  });
}
