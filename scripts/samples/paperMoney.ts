/** The messy paper's report: funding in £m, reserve and transfers as text, services in £000 with sub-totals. */
import { funding, reserve, reserveMovements, transfers, type FundingFigures } from "./funding";
import { asText, figures, millions, plainLines, thousands, twoRowTable, withTotals, words } from "./paper";
import { lines, table, type SampleCell, type SampleSheet } from "./sheet";
import { services, type ServiceFigures } from "./spending";
import { illustrative } from "./status";

const note = (row: number, column: number, content: string): SampleCell => ({ row, column, content, style: "note" });
const source = <T>() => words<T>("Source", () => illustrative);

const millionsFormat = "#,##0.000;(#,##0.000)";
const slashed = (year: string): string => year.replace("-", "/");
/** £0.6m */
const roundText = (pounds: number): string => `£${String(millions(pounds))}m`;

const groupOf: Readonly<Record<string, string>> = {
  "1.2.4": "schools and SEN support",
  "1.2.5": "schools and SEN support",
  "1.2.6": "hospital and alternative provision",
  "1.2.7": "hospital and alternative provision",
  "1.2.8": "inclusion",
  "1.2.13": "therapies, less income",
  "1.2.1": "therapies, less income",
};

function fundingTable(top: number) {
  const block = { format: "#,##0.00", group: "Gross DSG blocks (£m)", write: millions } as const;
  return twoRowTable<FundingFigures>(
    top,
    [
      words("FY", ({ year }) => slashed(year)),
      figures("HNB before deductions", ({ highNeeds }) => highNeeds, block),
      figures("SB", ({ schools }) => schools, block),
      figures("EY block", ({ earlyYears }) => earlyYears, block),
      figures("CSSB", ({ centralSchoolServices }) => centralSchoolServices, block),
      figures("Deductions for direct funding of places (£m)", ({ deductions }) => deductions, {
        format: millionsFormat,
        write: (pounds) => -millions(pounds),
      }),
      source(),
    ],
    plainLines(funding),
  );
}

function servicesTable(top: number) {
  return table(
    top,
    0,
    [
      words<ServiceFigures>("S251", ({ s251 }) => s251),
      figures<ServiceFigures>("Budget", ({ budget }) => budget, {
        format: "#,##0;(#,##0)",
        sums: true,
        // The paper's author typed these two as text.
        write: (pounds, record) =>
          record && (record.budget < 0 || record.s251 === "1.2.4") ? asText(thousands(pounds)) : thousands(pounds),
      }),
      words<ServiceFigures>("Service", ({ line }) => line, { total: true }),
      source<ServiceFigures>(),
    ],
    withTotals(services, "Total central services (net)", ({ s251 }) => groupOf[s251]),
  );
}

export function report(): SampleSheet {
  const blocks = fundingTable(7);
  const balanceTop = blocks.area.bottom + 5;
  const balance = table(
    balanceTop,
    0,
    [
      words<typeof reserve>("At", () => "31/03/2025"),
      figures<typeof reserve>("DSG balance (£)", (held) => held.balance, { write: roundText }),
      words<typeof reserve>("Block", ({ block }) => block),
      source<typeof reserve>(),
    ],
    plainLines([reserve]),
  );
  const movements = table(
    balance.area.bottom + 5,
    0,
    [
      words<(typeof reserveMovements)[number]>("Year", ({ year }) => slashed(year)),
      figures<(typeof reserveMovements)[number]>("Amount (£k)", ({ amount }) => amount, { write: thousands }),
      words<(typeof reserveMovements)[number]>("Reason", ({ reason }) => reason),
      words<(typeof reserveMovements)[number]>("Certain?", ({ certain }) => certain),
      source<(typeof reserveMovements)[number]>(),
    ],
    plainLines(reserveMovements),
  );
  const moved = table(
    movements.area.bottom + 5,
    0,
    [
      words<(typeof transfers)[number]>("From block", ({ from }) => from),
      words<(typeof transfers)[number]>("To block", ({ to }) => to),
      words<(typeof transfers)[number]>("Year", ({ year }) => slashed(year)),
      figures<(typeof transfers)[number]>("Amount or percentage", ({ amount }) => amount, { write: roundText }),
      words<(typeof transfers)[number]>("Schools Forum decision", ({ decision }) => decision),
      source<(typeof transfers)[number]>(),
    ],
    plainLines(transfers),
  );
  const central = servicesTable(moved.area.bottom + 5);
  const title = (row: number, words: string) => lines(row - 2, "section", [words]);
  return {
    name: "Item 7 HNB report",
    widths: [18, 24, 56, 24, 26, 22, 16, 4, 60],
    cells: [
      ...lines(0, "title", ["LONDON BOROUGH OF BARKING AND DAGENHAM"]),
      ...lines(1, "section", ["Schools Forum, 20 January 2026, agenda item 7: high needs block"]),
      ...lines(2, "note", [
        "A sample paper, not a real one. Plan numbers are published by DfE; every other figure is illustrative.",
        "Report of the Director of Children's Services. For decision: options in Appendix B.",
      ]),
      ...title(blocks.area.top, "Table 1: Dedicated Schools Grant"),
      ...blocks.cells,
      note(blocks.area.top + 2, 8, "Note 1: 2026/27 is an estimate."),
      note(blocks.area.top + 3, 8, "Note 2: brackets are amounts that DfE takes back to fund places directly."),
      ...title(balance.area.top, "Table 2: balance brought forward"),
      ...balance.cells,
      note(balance.area.top + 1, 8, "Note 3: a surplus. The deficit that follows is set out below."),
      ...title(movements.area.top, "Table 3: one-off movements"),
      ...movements.cells,
      ...title(moved.area.top, "Table 4: transfers between blocks"),
      ...moved.cells,
      ...title(central.area.top, "Table 5: central services 2025/26 (£000)"),
      ...central.cells,
      note(central.area.top + 2, 8, "Note 4: income is in brackets."),
    ],
    merges: blocks.merges,
    heights: [
      { row: blocks.area.top, points: 30 },
      { row: blocks.area.top + 1, points: 18 },
    ],
  };
}
