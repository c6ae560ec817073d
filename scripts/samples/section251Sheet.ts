/** The section 251 table of the Camden sample: lines as the tool groups them, by phase, in pounds. */
import { cellName, quotedSheet } from "../../src/workbook/port/address";
import { camdenSection251 } from "./fbit";
import { head, lines, pounds, table, type Column, type Laid, type SampleCell, type SampleSheet } from "./sheet";

const testData = "Test data: DfE FBIT, run 2024";

const { budget, outturn } = camdenSection251();

const phases = ["Early years", "Primary", "Secondary", "Special", "AP and PRU", "Post-16", "Income", "Not by phase"] as const;
export type Phase = (typeof phases)[number];

interface LineFigures {
  readonly code: string;
  readonly title: string;
  /** Positive pounds; income is negative, so that a row adds up. */
  readonly by: Partial<Record<Phase, number>>;
  readonly outturn: number;
}

const topUps = (prefix: string): LineFigures["by"] => ({
  "Early years": budget(`${prefix}EarlyYears`),
  Primary: budget(`${prefix}Primary`),
  Secondary: budget(`${prefix}Secondary`),
  Special: budget(`${prefix}Special`),
  "AP and PRU": budget(`${prefix}AlternativeProvision`),
  "Post-16": budget(`${prefix}PostSchool`),
  Income: -budget(`${prefix}Income`),
});

const placeColumns = {
  Primary: "PlaceFundingPrimary",
  Secondary: "PlaceFundingSecondary",
  Special: "PlaceFundingSpecial",
  "AP and PRU": "PlaceFundingAlternativeProvision",
} as const;

const undivided = (code: string, title: string, column: string): LineFigures => ({
  code,
  title,
  by: { "Not by phase": budget(column) },
  outturn: outturn(column),
});

const section251Lines: readonly LineFigures[] = [
  {
    code: "1.0.2",
    title: "High needs place funding in the Individual Schools Budget",
    by: {
      Primary: budget(placeColumns.Primary),
      Secondary: budget(placeColumns.Secondary),
      Special: budget(placeColumns.Special),
      "AP and PRU": budget(placeColumns["AP and PRU"]),
    },
    outturn: Object.values(placeColumns).reduce((sum, column) => sum + outturn(column), 0),
  },
  {
    code: "1.2.1, 1.2.2, 1.2.4, 1.2.11",
    title: "Top-ups: maintained schools, academies, free schools, colleges",
    by: topUps("TopFundingMaintained"),
    outturn: outturn("TotalTopUpFundingMaintained"),
  },
  {
    code: "1.2.3",
    title: "Top-ups: non-maintained and independent providers",
    by: topUps("TopFundingNonMaintained"),
    outturn: outturn("TotalTopUpFundingNonMaintained"),
  },
  undivided("1.2.5, 1.2.8, 1.2.9", "SEN support, inclusion, schools in financial difficulty", "TotalSenServices"),
  undivided("1.2.6", "Hospital education services", "TotalHospitalServices"),
  undivided("1.2.7", "Other alternative provision services", "TotalAlternativeProvisionServices"),
  undivided("1.2.13", "Therapies and other health related services", "TotalOtherHealthServices"),
];

const net = (line: LineFigures): number => phases.reduce((sum, phase) => sum + (line.by[phase] ?? 0), 0);

const top = 3;
const firstPhase = 2;
const netColumn = firstPhase + phases.length;

const columns: readonly Column<LineFigures>[] = [
  { heading: "S251 lines", style: "label", of: ({ code }) => code },
  { heading: "Title", style: "label", of: ({ title }) => title },
  ...phases.map(
    (phase): Column<LineFigures> => ({ heading: phase, format: pounds, style: "testData", of: ({ by }) => by[phase] }),
  ),
  {
    heading: "Net planned 2023-24",
    format: pounds,
    style: "derived",
    of: (line, row) => ({
      formula: `SUM(${cellName(row, firstPhase)}:${cellName(row, netColumn - 1)})`,
      value: net(line),
    }),
  },
  { heading: "Net outturn 2023-24", format: pounds, style: "testData", of: (line) => line.outturn },
  { heading: "Status", style: "label", of: () => testData },
];

const laid: Laid = table(top, 0, columns, section251Lines);

/** The cell of a line and phase with the pounds that it holds, for formulas of the other sheets. */
export function section251Amount(code: string, phase: Phase): { readonly cell: string; readonly pounds: number } {
  const index = section251Lines.findIndex((line) => line.code === code);
  const amount = section251Lines[index]?.by[phase];
  if (amount === undefined) throw new Error(`Section 251 line ${code} has no amount for ${phase}.`);
  const at = cellName(top + 1 + index, firstPhase + phases.indexOf(phase));
  return { cell: `${quotedSheet("Section 251")}!${at}`, pounds: amount };
}

/** Net planned spending on all lines. */
export const section251Total: number = section251Lines.reduce((sum, line) => sum + net(line), 0);
const outturnTotal = section251Lines.reduce((sum, line) => sum + line.outturn, 0);

export const section251TotalCell = `${quotedSheet("Section 251")}!${cellName(laid.area.bottom + 1, netColumn)}`;

export function section251Sheet(): SampleSheet {
  const totalRow = laid.area.bottom + 1;
  const totalOf = (column: number, value: number): SampleCell => ({
    row: totalRow,
    column,
    content: { formula: `SUM(${cellName(top + 1, column)}:${cellName(laid.area.bottom, column)})`, value },
    style: "total",
    format: pounds,
  });
  const phaseTotals = phases.map((phase, i) =>
    totalOf(
      firstPhase + i,
      section251Lines.reduce((sum, { by }) => sum + (by[phase] ?? 0), 0),
    ),
  );
  return {
    name: "Section 251",
    widths: [26, 60, ...phases.map(() => 13), 14, 14, 32],
    cells: [
      ...head(
        "Camden: section 251 high needs budget 2023-24",
        "Test data of DfE's Financial Benchmarking and Insights Tool, in pounds, as the tool groups the lines. Not a published return.",
      ),
      ...laid.cells,
      { row: totalRow, column: 0, content: "Total", style: "total" },
      { row: totalRow, column: 1, style: "total" },
      ...phaseTotals,
      totalOf(netColumn, section251Total),
      totalOf(netColumn + 1, outturnTotal),
      { row: totalRow, column: netColumn + 2, content: "Derived", style: "total" },
      ...lines(totalRow + 3, "note", [
        "The tool's own total of place funding leaves out primary and secondary; its total of high needs spending does not. Here every phase is in.",
        "The budget's line 1.0.2 holds academies' places; the outturn's does not, unless the tool has added them back.",
        "The tool gives lines 1.2.1, 1.2.2, 1.2.4 (targeted funding) and 1.2.11 (direct payments) as one group, and 1.2.5, 1.2.8 and 1.2.9 as another.",
      ]),
    ],
    frozenRows: 4,
    heights: [{ row: top, points: 30 }],
  };
}
