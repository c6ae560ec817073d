/** @jest-environment node */
import { readFileSync } from "node:fs";
import { readWhole } from "../../../src/hosts/file/whole/read";
import type { ChartText, WholeChart, WholeSheet, WholeWorkbook } from "../../../src/hosts/file/whole/types";
import { model } from "../../../src/tasks/model";
import type { CellContent } from "../../../src/workbook/port/grid";
import { cellName } from "../../../src/workbook/port/address";
import { bytesHost } from "./bytesHost";
import { closeAll, excelOver } from "./over";

afterEach(closeAll);

const run = { version: "1.0.0", at: "1 May 2026", write: true };

/** Two engines add up in different orders: the last digits of a double may differ, and are then taken for the same. */
const alike = (content: CellContent, other: CellContent | undefined): CellContent =>
  typeof content === "number" &&
  typeof other === "number" &&
  Math.abs(content - other) <= 1e-9 * Math.max(1, Math.abs(other))
    ? other
    : content;

/** Everything that shows on a sheet, by place, so that a difference names its cell. */
function shown(sheet: WholeSheet, other = sheet): object {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!cell) return;
      const style = { ...cell.style, basis: undefined };
      cells[cellName(r, c)] = { ...cell, style, content: alike(cell.content, other.rows[r]?.[c]?.content) };
    });
  });
  // Excel fits the rows itself, unless a person has set their height.
  const rowHeights = [...sheet.rowHeights].filter(([row]) => sheet.setHeights.has(row));
  return { ...sheet, id: "", rows: cells, charts: sheet.charts.map(drawn), rowHeights };
}

const text = (look: ChartText | undefined): object => ({ ...look, name: undefined });

/** A chart as a file tells of it. Office.js has no alternative text for charts. */
const drawn = ({
  name,
  kind,
  title,
  categoryTitle,
  valueTitle,
  valueFormat,
  series,
  looks,
  place,
}: WholeChart): object => {
  const { title: titled, axisTitles, labels, gap, overlap = 0, legend, labelsLow, gridlines } = looks;
  return {
    ...{ name, kind, title, categoryTitle, valueTitle, valueFormat, place },
    looks: {
      titled: text(titled),
      axisTitles: text(axisTitles),
      labels: text(labels),
      gap,
      overlap,
      legend,
      labelsLow,
      gridlines,
    },
    series: series.map(({ name: called, categories, values, colour, asLine, unfilled, unlisted }) => ({
      ...{ called, categories, values, colour, asLine, unfilled, unlisted },
    })),
  };
};

const names = ({ names: listed, sheets }: WholeWorkbook): unknown[] =>
  listed
    .map(({ scope, ...rest }) => ({ ...rest, scope: sheets.find(({ id }) => id === scope)?.name }))
    .sort((a, b) => a.name.localeCompare(b.name));

it.each(["barking-and-dagenham", "inner-london-section-251", "messy-forum-paper"])(
  "%s: a run through Excel and one on the file leave the same workbook",
  async (name) => {
    const bytes = readFileSync(`samples/${name}.xlsx`);
    const file = bytesHost(bytes);
    await model(file, run);
    const { host, book } = await excelOver(bytes);
    await model(host, run);
    const [byFile, byExcel] = [readWhole(file.bytes), readWhole(book.save())];
    expect(byExcel.sheets.map((sheet) => sheet.name)).toEqual(byFile.sheets.map((sheet) => sheet.name));
    byFile.sheets.forEach((sheet, index) => {
      const other = byExcel.sheets[index];
      if (!other) throw new Error(`${sheet.name} is missing`);
      expect(shown(other, sheet)).toEqual(shown(sheet));
    });
    expect(names(byExcel)).toEqual(names(byFile));
  },
);
