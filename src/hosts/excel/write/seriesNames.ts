import { cellName, parseReference } from "../../../workbook/port/address";
import type { SeriesPlan, SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import type { Runner } from "../run";

/** How a series gets its name: as a reference to the cell that holds it, or, in an Excel that takes none, as text. */
export type NameSeries = (series: SeriesPlan) => string;

/** What this Excel was found to take; learnt from its answers, because no document says. */
export interface Taken {
  references: boolean;
}

const byReference: NameSeries = ({ name }) => `=${name}`;

const shown = ({ content }: SheetPlan["cells"][number]): string =>
  String(typeof content === "object" ? content.value : content);

function byText(sheets: readonly SheetPlan[]): NameSeries {
  const texts = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const cell of cells)
      texts.set(`${name.toLowerCase()}!${cellName(cell.row, cell.column)}`, shown(cell));
  }
  return ({ name }) => {
    const found = parseReference(name);
    if (!found) return name;
    const { top, left } = found.area;
    return texts.get(`${found.sheet.toLowerCase()}!${cellName(top, left)}`) ?? name;
  };
}

export const seriesNames = (taken: Taken, sheets: readonly SheetPlan[]): NameSeries =>
  taken.references ? byReference : byText(sheets);

/** Asks what the series of one chart are called by now. */
export function askNames(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
): Excel.ChartSeriesCollection | undefined {
  const charted = plan.sheets.find(({ charts }) => charts.length > 0);
  if (!charted) return undefined;
  const { series } = workbook.worksheets.getItem(charted.name).charts.getItem("HNB chart 1");
  series.load("items/name");
  return series;
}

/** True where Excel took a reference for words, so that the legend would show it. */
export const isLiteral = (asked: Excel.ChartSeriesCollection | undefined): boolean =>
  asked?.items.some(({ name }) => name.startsWith("=")) ?? false;

/** Names all series of the plan's charts by text. */
export async function nameByText(excel: Runner, plan: WorkbookPlan): Promise<void> {
  const name = byText(plan.sheets);
  await excel.run(async ({ context, send }) => {
    for (const sheet of plan.sheets) {
      const { charts } = context.workbook.worksheets.getItem(sheet.name);
      sheet.charts.forEach((chart, index) => {
        const { series } = charts.getItem(`HNB chart ${String(index + 1)}`);
        chart.series.forEach((each, at) => {
          series.getItemAt(at).name = name(each);
        });
      });
    }
    await send();
  });
}
