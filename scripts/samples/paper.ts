/** How a forum paper lays out a table: headings over two rows, sub-totals inside, units and numbers as text. */
import type { Area } from "../../src/workbook/port/grid";
import { table, type Column, type Content, type Laid, type SampleCell, type Style } from "./sheet";

/** A row of a paper's table: a record, or the total over some. */
export type Line<T> =
  | { readonly record: T; readonly total?: undefined }
  | { readonly total: string; readonly over: readonly T[] };

export interface PaperColumn<T> extends Column<Line<T>> {
  /** A heading merged over this column and its neighbours of the same group. */
  readonly group?: string;
}

export interface PaperTable extends Laid {
  readonly merges: readonly Area[];
}

/** The records with a total below each run of one group, and one below all. A run of one record, or without a group, has none. */
export function withTotals<T>(
  records: readonly T[],
  grand: string,
  groupOf: (record: T) => string | undefined = () => undefined,
): readonly Line<T>[] {
  const written: Line<T>[] = [];
  let run: T[] = [];
  records.forEach((record, i) => {
    const group = groupOf(record);
    const next = records[i + 1];
    run.push(record);
    written.push({ record });
    if (next !== undefined && groupOf(next) === group) return;
    if (group !== undefined && run.length > 1) written.push({ total: `Sub-total: ${group}`, over: run });
    run = [];
  });
  return [...written, { total: grand, over: records }];
}

/** Records alone. */
export const plainLines = <T>(records: readonly T[]): readonly Line<T>[] => records.map((record) => ({ record }));

/** A column of words; `total` puts the words of a total here. */
export const words = <T>(
  heading: string,
  of: (record: T) => string | undefined,
  more: { readonly total?: true; readonly group?: string } = {},
): PaperColumn<T> => ({
  heading,
  ...(more.group === undefined ? {} : { group: more.group }),
  style: (line) => (line.total === undefined ? "label" : "total"),
  of: (line) => (line.total === undefined ? of(line.record) : more.total ? line.total : undefined),
});

/** A column of figures. `write` turns a figure into what the paper shows; without `sums`, totals are blank. */
export const figures = <T>(
  heading: string,
  of: (record: T) => number | undefined,
  more: {
    readonly write?: (figure: number, record?: T) => Content;
    readonly format?: string;
    readonly style?: (record: T) => Style;
    readonly sums?: true;
    readonly group?: string;
  } = {},
): PaperColumn<T> => {
  const { write = (figure: number): Content => figure, format, style = () => "illustrative", sums, group } = more;
  return {
    heading,
    ...(group === undefined ? {} : { group }),
    ...(format === undefined ? {} : { format }),
    style: (line) => (line.total === undefined ? style(line.record) : "total"),
    of: (line) => {
      if (line.total !== undefined) {
        return sums ? write(line.over.reduce((sum, record) => sum + (of(record) ?? 0), 0)) : undefined;
      }
      const figure = of(line.record);
      return figure === undefined ? undefined : write(figure, line.record);
    },
  };
};

/** Pounds in thousands or millions, refused where reading the paper back would not give the same pounds. */
const inUnit =
  (unit: 1000 | 1000000) =>
  (pounds: number): number => {
    const shown = Number((pounds / unit).toFixed(9));
    if (shown * unit !== pounds) throw new Error(`${String(pounds)} pounds do not survive a column in ${String(unit)}s.`);
    return shown;
  };

export const thousands = inUnit(1000);
export const millions = inUnit(1000000);

/** A figure as text with thousands separated, a negative in brackets: `(460)`. */
export const asText = (figure: number): string =>
  figure < 0 ? `(${(-figure).toLocaleString("en-GB")})` : figure.toLocaleString("en-GB");

/** A table whose headings stand in two rows: groups merged across, headings without a group merged down. */
export function twoRowTable<T>(top: number, columns: readonly PaperColumn<T>[], body: readonly Line<T>[]): PaperTable {
  const { cells, area } = table(top + 1, 0, columns, body);
  const merges: Area[] = [];
  const upper: SampleCell[] = [];
  const moved = new Set<number>();
  columns.forEach(({ heading, group }, column) => {
    const style = "group";
    if (group === undefined) {
      moved.add(column);
      upper.push({ row: top, column, content: heading, style: "heading" });
      merges.push({ top, bottom: top + 1, left: column, right: column });
      return;
    }
    const first = columns[column - 1]?.group !== group;
    upper.push(first ? { row: top, column, content: group, style } : { row: top, column, style });
    const last = merges.at(-1);
    if (!first && last?.top === top && last.bottom === top) merges[merges.length - 1] = { ...last, right: column };
    else merges.push({ top, bottom: top, left: column, right: column });
  });
  const lower = cells.map((cell): SampleCell =>
    cell.row === area.top && moved.has(cell.column) ? { row: cell.row, column: cell.column, style: "heading" } : cell,
  );
  return { cells: [...upper, ...lower], area: { ...area, top }, merges: merges.filter(isMerge) };
}

const isMerge = ({ top, bottom, left, right }: Area): boolean => top !== bottom || left !== right;
