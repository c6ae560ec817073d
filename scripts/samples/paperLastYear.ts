/** The hidden sheet: last year's paper, left in the file by whoever copied it. Its figures are not this year's. */
import { funding, reserve, type FundingFigures } from "./funding";
import { figures, millions, plainLines, withTotals, words } from "./paper";
import { lines, table, type SampleSheet } from "./sheet";
import { placements, services, type PlacementFigures, type ServiceFigures } from "./spending";
import { illustrative } from "./status";

const yearBefore: Readonly<Record<string, string>> = { "2025-26": "2024/25", "2026-27": "2025/26" };
/** Seven per cent less, to the nearest £10,000. */
const less = (pounds: number): number => Math.round((pounds * 0.93) / 10000) * 10000;

export function lastYear(): SampleSheet {
  const blocks = table(
    3,
    0,
    [
      words<FundingFigures>("Financial year", ({ year }) => yearBefore[year]),
      figures<FundingFigures>("HNB before deductions (£m)", ({ highNeeds }) => millions(less(highNeeds))),
      figures<FundingFigures>("Deductions for direct funding of places (£m)", ({ deductions }) => millions(less(deductions))),
      words<FundingFigures>("Source", () => illustrative),
    ],
    plainLines(funding),
  );
  const balance = table(
    blocks.area.bottom + 4,
    0,
    [
      words<typeof reserve>("At", () => "31/03/2024"),
      figures<typeof reserve>("DSG balance (£)", (held) => less(held.balance) * 3),
      words<typeof reserve>("Source", () => illustrative),
    ],
    plainLines([reserve]),
  );
  const placed = table(
    balance.area.bottom + 4,
    0,
    [
      words<PlacementFigures>("Type", ({ kind }) => kind),
      words<PlacementFigures>("Provider", ({ provider }) => provider),
      figures<PlacementFigures>("No. of pupils", ({ pupils }) => Math.max(1, pupils - 1)),
      figures<PlacementFigures>("Average cost (£)", ({ averageCost }) => averageCost - 1500),
      words<PlacementFigures>("Source", () => illustrative),
    ],
    plainLines(placements),
  );
  const central = table(
    placed.area.bottom + 4,
    0,
    [
      words<ServiceFigures>("Service", ({ line }) => line, { total: true }),
      figures<ServiceFigures>("Budget (£)", ({ budget }) => less(budget), { sums: true }),
      words<ServiceFigures>("Source", () => illustrative),
    ],
    withTotals(services, "Total"),
  );
  return {
    name: "Jan 2025 version",
    hidden: true,
    widths: [54, 40, 22, 18, 16],
    cells: [
      ...lines(0, "title", ["Last year's paper, kept for reference"]),
      ...lines(1, "note", ["Sample. Every figure is illustrative."]),
      ...blocks.cells,
      ...balance.cells,
      ...placed.cells,
      ...central.cells,
    ],
  };
}
