import { yearName } from "../../model/format";
import type { Line } from "../../model/line";
import type { ProvisionLedger } from "../../model/newProvisionLedger";
import type { ChartPlan } from "../port/plan";
import type { Book } from "./book";
import { said, series, valueIn } from "./charts";
import { breakEvenWords } from "./ledgerRows";
import { rowColumns } from "./rows";

const size = { width: 500, height: 380 } as const;

const pupils = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** Each line's figure in the first and last year of the model, for people who cannot see the chart. */
function fromTo(book: Book, lines: readonly Line[], say: (value: number) => string): string {
  const { years } = book;
  const last = years.length - 1;
  const each = lines.map(
    (line) => `${line.label} ${say(valueIn(book, line, 0))} to ${say(valueIn(book, line, last))}`,
  );
  return `${yearName(years[0] ?? 0)} to ${yearName(years[last] ?? 0)}: ${each.join("; ")}.`;
}

/** The two charts of a ledger: its money, and its pupils. */
export function ledgerCharts(
  book: Book,
  ledger: ProvisionLedger,
  at: { readonly sheet: string; readonly headingRow: number; readonly row: number },
): readonly ChartPlan[] {
  const name = ledger.provision.name.value;
  const { cost, feesAvoided, cumulative, filled, avoided, waiting } = ledger;
  const drawn = (line: Line, colour: string, asLine = false): ReturnType<typeof series> =>
    series(book, line, at, { colour, named: "label", ...(asLine ? { asLine } : {}) });
  return [
    {
      kind: "columns and lines",
      title: `${name}: cost, what it avoids, and net to date`,
      alternativeText: `Cost and the amount avoided in columns, net to date as a line, by year, ${fromTo(book, [cost, feesAvoided, cumulative], said)} ${breakEvenWords(ledger, book)}`,
      categoryTitle: "Financial year",
      valueTitle: "£ thousand",
      valueFormat: "#,##0,;-#,##0,",
      series: [drawn(cost, "F18F01"), drawn(feesAvoided, "2E86AB"), drawn(cumulative, "8A1C4A", true)],
      ...size,
      row: at.row,
      column: rowColumns.label,
    },
    {
      kind: "columns",
      title: `${name}: pupils in its places, placements avoided, and those waited for`,
      alternativeText: `Pupils in places, placements avoided elsewhere and pupils still waited for, in columns by year, ${fromTo(book, [filled, avoided, waiting], pupils)}`,
      categoryTitle: "Financial year",
      valueTitle: "Pupils",
      valueFormat: "#,##0",
      series: [drawn(filled, "12355B"), drawn(avoided, "2E86AB"), drawn(waiting, "F18F01")],
      ...size,
      row: at.row,
      column: rowColumns.broughtForward,
    },
  ];
}
