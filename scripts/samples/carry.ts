import { init, type NewFile } from "excelize-wasm";
import { areaName, cellName, columnLetters } from "../../src/workbook/port/address";
import type { SampleCell, SampleChart, SampleSheet, SampleWorkbook } from "./sheet";
import { settled } from "./settle";
import { styles } from "./styles";

type File = ReturnType<typeof NewFile>;
type Excelize = Awaited<ReturnType<typeof init>>;

/** Excelize tells of a failure in its answer and never throws. */
function done<T extends { error?: string | null }>(answer: T): T {
  if (answer.error) throw new Error(`Excelize could not write a sample workbook: ${answer.error}`);
  return answer;
}

function stylesOf(file: File): (cell: SampleCell) => number {
  const known = new Map<string, number>();
  return ({ style, format }) => {
    const key = `${style} ${format ?? ""}`;
    const number =
      known.get(key) ??
      done(file.NewStyle({ ...styles[style], ...(format === undefined ? {} : { CustomNumFmt: format }) })).style;
    known.set(key, number);
    return number;
  };
}

function putCell(file: File, sheet: string, cell: SampleCell, style: number): void {
  const at = cellName(cell.row, cell.column);
  if (cell.content === undefined) {
    done(file.SetCellStyle(sheet, at, at, style));
    return;
  }
  if (typeof cell.content === "string") done(file.SetCellStr(sheet, at, cell.content));
  else if (typeof cell.content === "number") done(file.SetCellValue(sheet, at, cell.content));
  else {
    done(file.SetCellValue(sheet, at, cell.content.value));
    done(file.SetCellFormula(sheet, at, cell.content.formula));
  }
  done(file.SetCellStyle(sheet, at, at, style));
}

function putChart(excelize: Excelize, file: File, sheet: string, chart: SampleChart): void {
  const ink = { Family: "Calibri", Size: 10, Color: "1B1B1B" };
  const words = (text: string, size: number): { Text: string; Font: typeof ink & { Bold: boolean } }[] => [
    { Text: text, Font: { ...ink, Size: size, Bold: size > 10 } },
  ];
  done(
    file.AddChart(sheet, chart.at, {
      Type: excelize.ColStacked,
      Series: chart.series.map(({ name, categories, values, colour }) => ({
        Name: name,
        Categories: categories,
        Values: values,
        Fill: { Type: "pattern", Pattern: 1, Color: [colour] },
      })),
      Title: { Paragraph: words(chart.title, 14) },
      Legend: { Position: "right", Font: ink },
      XAxis: { Font: ink, Title: { Paragraph: words(chart.categoryTitle, 10) } },
      YAxis: {
        Font: ink,
        MajorGridLines: true,
        NumFmt: { CustomNumFmt: "#,##0" },
        Title: { Paragraph: words(chart.valueTitle, 10) },
      },
      GapWidth: 60,
      Dimension: { Width: chart.width, Height: chart.height },
      Format: { AltText: chart.alternativeText, Name: chart.title },
    }),
  );
}

function putSheet(excelize: Excelize, file: File, sheet: SampleSheet, styleOf: (cell: SampleCell) => number): void {
  const { name } = sheet;
  sheet.widths.forEach((width, i) => done(file.SetColWidth(name, columnLetters(i), columnLetters(i), width)));
  for (const cell of sheet.cells) putCell(file, name, cell, styleOf(cell));
  for (const { row, points } of sheet.heights ?? []) done(file.SetRowHeight(name, row + 1, points));
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    done(file.MergeCell(name, cellName(top, left), cellName(bottom, right)));
  }
  for (const listed of sheet.tables ?? []) {
    const look = { StyleName: "TableStyleLight1", ShowRowStripes: false };
    done(file.AddTable(name, { Range: areaName(listed.area), Name: listed.name, ...look }));
  }
  for (const { cell, author, text } of sheet.comments ?? []) {
    done(file.AddComment(name, { Cell: cell, Author: author, Text: text, Width: 320, Height: 120 }));
  }
  for (const chart of sheet.charts ?? []) putChart(excelize, file, name, chart);
  if (sheet.frozenRows !== undefined) {
    const below = cellName(sheet.frozenRows, 0);
    done(file.SetPanes(name, { Freeze: true, YSplit: sheet.frozenRows, TopLeftCell: below, ActivePane: "bottomLeft" }));
  }
  for (const row of sheet.pageBreaks ?? []) done(file.InsertPageBreak(name, cellName(row, 0)));
  done(file.SetPageLayout(name, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(file.SetSheetProps(name, { FitToPage: true }));
  done(file.SetHeaderFooter(name, { OddFooter: "&L&F&C&A&RPage &P of &N" }));
}

/** The workbook's file, the same bytes every time. */
export async function carried(workbook: SampleWorkbook): Promise<Uint8Array> {
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = excelize.NewFile();
  done(file);
  const styleOf = stylesOf(file);
  workbook.sheets.forEach(({ name }, i) => {
    if (i === 0) done(file.SetSheetName("Sheet1", name));
    else done(file.NewSheet(name));
  });
  for (const sheet of workbook.sheets) putSheet(excelize, file, sheet, styleOf);
  for (const sheet of workbook.sheets) if (sheet.hidden) done(file.SetSheetVisible(sheet.name, false));
  const date = "2026-01-05T09:00:00Z";
  const { title, description } = workbook;
  const who = { Creator: "Forum Model samples", LastModifiedBy: "Forum Model samples" };
  done(file.SetDocProps({ Title: title, Description: description, Created: date, Modified: date, ...who }));
  const made: { readonly buffer?: unknown } = done(file.WriteToBuffer());
  const { buffer } = made;
  if (!(buffer instanceof Uint8Array)) throw new Error("Excelize gave no bytes for a sample workbook.");
  return settled(buffer);
}
