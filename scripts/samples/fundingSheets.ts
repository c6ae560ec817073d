/** Where money comes from and goes besides pupils: blocks, services, reserve and transfers of the careful workbook. */
import { fixedAreaName } from "../../src/workbook/port/address";
import {
  funding,
  reserve,
  reserveMovements,
  transfers,
  type FundingFigures,
  type MovementFigures,
  type ReserveFigures,
  type TransferFigures,
} from "./funding";
import { head, lines, pounds, table, type Column, type SampleSheet } from "./sheet";
import { services, type ServiceFigures } from "./spending";
import { illustrative } from "./status";

const marked = { heading: "Status", style: "label", of: () => illustrative } as const;
const money = { format: pounds, style: "illustrative" } as const;

export function fundingSheet(): SampleSheet {
  const columns: readonly Column<FundingFigures>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "Schools block", ...money, of: ({ schools }) => schools },
    { heading: "Central school services block", ...money, of: ({ centralSchoolServices }) => centralSchoolServices },
    { heading: "Early years block", ...money, of: ({ earlyYears }) => earlyYears },
    { heading: "High needs block (before deductions)", ...money, of: ({ highNeeds }) => highNeeds },
    { heading: "Deductions for direct funding of places", ...money, of: ({ deductions }) => deductions },
    { heading: "Import/export change since that allocation", ...money, of: ({ importExport }) => importExport },
    marked,
  ];
  const { cells, area } = table(3, 0, columns, funding);
  return {
    name: "Funding",
    widths: [16, 18, 18, 18, 20, 20, 20, 16],
    cells: [
      ...head("Dedicated Schools Grant by block", "What DfE allocates, by financial year, in pounds."),
      ...cells,
      ...lines(area.bottom + 3, "note", [
        "Every block figure is illustrative: of a plausible size for the borough, and not its allocation.",
        "Deductions are positive amounts. They equal the places on the Provision sheet that DfE funds directly.",
        "The high needs block already contains the published import/export adjustment; the column beside takes later changes only.",
      ]),
    ],
    tables: [{ name: "Funding", area }],
    frozenRows: 4,
    heights: [{ row: 3, points: 44 }],
  };
}

export function servicesSheet(): SampleSheet {
  const columns: readonly Column<ServiceFigures>[] = [
    { heading: "Line", style: "label", of: ({ line }) => line },
    { heading: "Section 251 line", style: "label", of: ({ s251 }) => s251 },
    { heading: "Annual budget", ...money, of: ({ budget }) => budget },
    marked,
  ];
  const { cells, area } = table(3, 0, columns, services);
  const budgets = fixedAreaName({ top: area.top + 1, bottom: area.bottom, left: 2, right: 2 });
  const net = services.reduce((sum, { budget }) => sum + budget, 0);
  const row = area.bottom + 1;
  return {
    name: "Services",
    widths: [58, 18, 18, 16],
    cells: [
      ...head("Central high needs services", "Base year 2025-26, in pounds. Income is negative."),
      ...cells,
      { row, column: 0, content: "Total, net of income", style: "total" },
      { row, column: 1, style: "total" },
      { row, column: 2, content: { formula: `SUM(${budgets})`, value: net }, style: "total", format: pounds },
      { row, column: 3, content: "Derived", style: "total" },
    ],
  };
}

export function reserveSheet(): SampleSheet {
  const balanceColumns: readonly Column<ReserveFigures>[] = [
    { heading: "Balance", ...money, of: ({ balance }) => balance },
    { heading: "At", format: "dd/mm/yyyy", style: "illustrative", of: ({ at }) => at },
    { heading: "Block", style: "illustrativeText", of: ({ block }) => block },
    marked,
  ];
  const movementColumns: readonly Column<MovementFigures>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "Amount", ...money, of: ({ amount }) => amount },
    { heading: "Reason", style: "illustrativeText", of: ({ reason }) => reason },
    { heading: "Certain (Yes/No)", style: "illustrativeText", of: ({ certain }) => certain },
    marked,
  ];
  const transferColumns: readonly Column<TransferFigures>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "From block", style: "illustrativeText", of: ({ from }) => from },
    { heading: "To block", style: "illustrativeText", of: ({ to }) => to },
    { heading: "Amount or percentage", ...money, of: ({ amount }) => amount },
    { heading: "Forum decision", style: "illustrativeText", of: ({ decision }) => decision },
    marked,
  ];
  const balance = table(3, 0, balanceColumns, [reserve]);
  const movements = table(balance.area.bottom + 5, 0, movementColumns, reserveMovements);
  const transferred = table(movements.area.bottom + 5, 0, transferColumns, transfers);
  return {
    name: "Reserve and transfers",
    widths: [18, 20, 44, 22, 18, 16],
    cells: [
      ...head("Reserve and transfers between blocks", "In pounds. A surplus is positive, a deficit negative."),
      ...balance.cells,
      ...lines(movements.area.top - 2, "section", ["One-off movements in the reserve"]),
      ...movements.cells,
      ...lines(transferred.area.top - 2, "section", ["Transfers between blocks"]),
      ...transferred.cells,
    ],
    comments: [
      {
        cell: "A5",
        author: "Clerk to the Forum",
        text: "The Forum asked in October for the balance in the signed accounts. Illustrative until then.",
      },
    ],
  };
}
