import { parseReference } from "../../workbook/port/address";
import type { BookChart, BookState, CellStyle } from "../book/types";
import { shown } from "../shown";
import { without } from "../book/without";
import type { ChartKind, DrawnChart } from "./drawn";

/** Excel's own colours, for series that name none. */
const usualColours = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** Of a book, all that a chart rests on. */
type Cells = Pick<BookState, "sheets" | "plain">;

interface Looked {
  readonly text: string;
  readonly number: number | undefined;
}

/** The cells that a reference names, row by row; none where it is broken. */
export function cellsOf({ sheets, plain }: Cells, reference: string): Looked[] {
  const target = parseReference(reference);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
  if (!target || !sheet) return [];
  const { top, left, bottom, right } = target.area;
  const cells: Looked[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.rows[row]?.[column];
      const style: CellStyle = cell?.style ?? plain;
      cells.push({
        text: shown(cell?.content, style.format).text,
        number: typeof cell?.content === "number" ? cell.content : undefined,
      });
    }
  }
  return cells;
}

/** A chart of a kind that can be drawn. */
export type DrawableChart = BookChart & { readonly kind: ChartKind };

export const isDrawable = (chart: BookChart): chart is DrawableChart => chart.kind !== "other";

/** A chart as it stands now: its references looked up in the workbook. */
export function drawnChart(chart: DrawableChart, state: Cells): DrawnChart {
  const looked = chart.series.map(
    ({ name, text, categories, values, colour, asLine, unfilled, unlisted }, index) => ({
      name:
        name === undefined
          ? (text ?? `Series ${String(index + 1)}`)
          : (cellsOf(state, name)[0]?.text ?? "#REF!"),
      categories: cellsOf(state, categories).map((cell) => cell.text),
      values: cellsOf(state, values).map((cell) => cell.number),
      colour: colour ?? usualColours[index % usualColours.length] ?? "",
      asLine: chart.kind === "lines" || (chart.kind === "columns and lines" && asLine),
      ...(unfilled && { unfilled }),
      ...(unlisted && { unlisted }),
    }),
  );
  const longest = Math.max(0, ...looked.map(({ values }) => values.length));
  const given = looked.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const { kind, title, alternativeText, categoryTitle, valueTitle, valueFormat, place } = chart;
  return {
    kind,
    title,
    alternativeText,
    categoryTitle,
    valueTitle,
    valueFormat,
    categories: Array.from({ length: longest }, (_, index) => given[index] ?? String(index + 1)),
    series: looked.map((each) => without(each, "categories")),
    width: place.width,
    height: place.height,
  };
}
