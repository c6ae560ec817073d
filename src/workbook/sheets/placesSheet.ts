import type { Capacity } from "../../model/capacityLines";
import type { ForumModel } from "../../model/forumModel";
import { yearName } from "../../model/format";
import type { HeadCount } from "../../model/headCount";
import { kindLabels } from "../../model/kinds";
import type { Line } from "../../model/line";
import type { ScenarioLines } from "../../model/scenarioLines";
import type { ChartPlan, FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { drawCharts, oneChartRows, series, valueIn } from "./charts";
import type { Draft } from "./draft";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { drawRows, placeRows, rowColumns, section, type RowBlock, type Section, widthsOf } from "./rows";
import { sheetHeader, type Stamp } from "./texts";

/** `prices` are those that stand with their own kind. */
const capacityRows = (
  scenario: string,
  capacity: Capacity,
  prices: readonly Line[],
): readonly (Line | Section)[] => [
  section(`${scenario}: ${kindLabels[capacity.kind]}`),
  capacity.places,
  capacity.pupils,
  ...(capacity.arriving ? [capacity.arriving] : []),
  capacity.overNumber,
  capacity.filled,
  capacity.unfilled,
  capacity.waiting,
  capacity.price,
  ...(capacity.spill && !prices.includes(capacity.spill.price) ? [capacity.spill.price] : []),
  ...(capacity.spill ? [capacity.spill.cost] : []),
];

const headRows = (scenario: string, count: HeadCount): readonly (Line | Section)[] => [
  section(`${scenario}: pupils of ${kindLabels[count.people.kind]}, whom new provision takes pupils from`),
  count.people.there,
  count.people.leaving,
  count.people.price,
  count.before,
  count.leavers,
  count.joiners,
  count.hereInstead,
  count.after,
];

/** The Baseline, and the scenarios that open places or change places or pupils otherwise. */
const shown = ({ scenarios }: ForumModel): readonly ScenarioLines[] =>
  scenarios.filter(({ spend }) => spend.newProvision.capacity.length + spend.newProvision.ledgers.length > 0);

/** The rows of one scenario, which take a page. */
const scenarioRows = ({ name, spend }: ScenarioLines): readonly (Line | Section)[] => [
  ...spend.newProvision.capacity.flatMap((capacity, _, all) =>
    capacityRows(
      name,
      capacity,
      all.map(({ price }) => price),
    ),
  ),
  ...(spend.newProvision.spillTotal
    ? [section(`${name}: all kinds, on top of what the sheets have as spend`), spend.newProvision.spillTotal]
    : []),
  ...spend.newProvision.headCounts.flatMap((count) => headRows(name, count)),
];

const blockOf = (model: ForumModel): RowBlock => ({
  table: "HNB_Places",
  headingRow: headerRows,
  rows: shown(model).flatMap(scenarioRows),
});

/** Where each scenario but the first begins a page. */
function pagesOf(model: ForumModel): readonly number[] {
  let row = headerRows + 1;
  return shown(model)
    .map((scenario) => {
      const first = row;
      row += scenarioRows(scenario).length;
      return first;
    })
    .slice(1);
}

const colours = ["12355B", "F18F01", "2E86AB", "8A1C4A"];

/** A figure of each kind over the years, where there is any. */
function kindsChart(
  book: Book,
  told: { title: string; unit: string; lines: readonly Line[] },
  at: { sheet: string; row: number; column: number },
): ChartPlan | undefined {
  const drawn = told.lines.filter((line) => book.years.some((_, year) => valueIn(book, line, year) > 0));
  if (drawn.length === 0) return undefined;
  const last = book.years.length - 1;
  const say = (line: Line, year: number): string =>
    valueIn(book, line, year).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  const each = drawn.map((line) => `${line.kind ?? ""} ${say(line, 0)} to ${say(line, last)}`);
  return {
    kind: "columns",
    title: told.title,
    alternativeText: `${told.title}, by kind of provision in columns by year, ${yearName(book.years[0] ?? 0)} to ${yearName(book.years[last] ?? 0)}: ${each.join("; ")}.`,
    categoryTitle: "Financial year",
    valueTitle: told.unit,
    valueFormat: "#,##0",
    series: drawn.map((line, i) =>
      series(
        book,
        line,
        { sheet: at.sheet, headingRow: headerRows },
        { colour: colours[i % colours.length] ?? "12355B", named: "kind" },
      ),
    ),
    width: 500,
    height: 380,
    row: at.row,
    column: at.column,
  };
}

/** Unfilled places on the left, pupils without a place on the right; a scenario a row. */
function chartsOf(book: Book, sheet: string, top: number): readonly ChartPlan[] {
  let row = top;
  return shown(book.model).flatMap(({ name, spend }) => {
    const { capacity } = spend.newProvision;
    const unfilled = {
      title: `${name}: unfilled places`,
      unit: "Places",
      lines: capacity.map((of) => of.unfilled),
    };
    const waiting = {
      title: `${name}: pupils without a place`,
      unit: "Pupils",
      lines: capacity.map((of) => of.waiting),
    };
    const made = [
      kindsChart(book, unfilled, { sheet, row, column: rowColumns.label }),
      kindsChart(book, waiting, { sheet, row, column: rowColumns.broughtForward }),
    ].filter((chart) => chart !== undefined);
    if (made.length > 0) row += oneChartRows;
    return made;
  });
}

const about = [
  "For information: no other sheet rests on these rows. Pupils are those with a top-up at settings of the kind; pupils of other authorities and empty places kept for them are not told apart.",
  "Kinds are left out where no top-ups are entered, or where most pupils have none (alternative provision, hospital education), because who fills their places is not known.",
  "Where more pupils than places are entered for the base year, settings take more than are commissioned, and are taken to go on doing so.",
];

function draw(
  model: ForumModel,
  sheet: string,
  { draft, book, stamp, state }: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  const block = blockOf(model);
  drawHeader(draft, sheetHeader("places", stamp, state));
  drawRows(draft, book, block);
  let row = block.headingRow + block.rows.length + 2;
  for (const words of about) draft.put(row++, 0, words, "note");
  const chartRow = row + 1;
  const charts = chartsOf(book, sheet, chartRow);
  drawCharts(draft, book, charts);
  const years = book.years.length;
  return {
    widths: widthsOf(46, 27, years),
    frozen: headerRows + 1,
    portrait: years <= 6,
    print: {
      area: {
        top: 0,
        left: 0,
        bottom: charts.length > 0 ? Math.max(...charts.map((chart) => chart.row)) + oneChartRows : row,
        right: rowColumns.firstYear + years - 1,
      },
      pagesWide: 1,
      pagesTall: pagesOf(model).length + (charts.length > 0 ? 2 : 1),
      headingRows: { first: headerRows, last: headerRows },
      newPages: [...pagesOf(model), ...(charts.length > 0 ? [chartRow - 1] : [])],
    },
  };
}

/** HNB Places: places against pupils, and how pupils come and go. */
export function placesSheet(model: ForumModel, sheet: string): FurtherSheet {
  return {
    key: "places",
    sheet,
    places: placeRows(blockOf(model), sheet),
    draw: (drawing) => draw(model, sheet, drawing),
  };
}
