import type { SheetGrid } from "../../src/workbook/port/grid";
import { percent, sheet, type Told } from "./sheets";

/** The headings of New provision, as its template has them. */
export const provisionHeadings = [
  "Scenario",
  "New provision",
  "Kind",
  "Opens",
  "Places when full",
  "Years to open all",
  "Filled (%)",
  "Top-up per pupil",
  "Place rate",
  "Start-up cost",
  "Other running cost",
  "Instead of",
  "Would otherwise be there (%)",
  "Leave there each year (%)",
  "Taken up again (%)",
  "Induced demand (%)",
  "Moves existing pupils (Yes/No)",
  "Would otherwise be there: low (%)",
  "Would otherwise be there: high (%)",
] as const;

export type ProvisionTold = Partial<Record<(typeof provisionHeadings)[number], Told>>;

/** Twenty places of a unit in the small forum, half of whose pupils would otherwise be at an independent school. */
export const autismBase: ProvisionTold = {
  Scenario: "Nearer home",
  "New provision": "Autism base",
  Kind: "Resourced provision",
  Opens: "2026/27",
  "Places when full": 20,
  "Top-up per pupil": 12_000,
  "Would otherwise be there (%)": percent(0.5),
};

/** The table on a sheet of its own, its first row in row 4, each row as the autism base but for what is told. */
export const provisionSheet = (...rows: readonly ProvisionTold[]): SheetGrid =>
  sheet("Our New provision", [
    ["New provision"],
    [],
    [...provisionHeadings],
    ...rows.map((row) => provisionHeadings.map((heading) => ({ ...autismBase, ...row })[heading])),
  ]);
