import type { Style as ExcelStyle } from "excelize-wasm";
import type { Style } from "./sheet";

const font = "Calibri";
const navy = "12355B";
const grey = "505A5F";

const thin: NonNullable<ExcelStyle["Border"]> = ["left", "right", "top", "bottom"].map((side) => ({
  Type: side,
  Color: "D0D5DA",
  Style: 1,
}));

const filled = (colour: string): NonNullable<ExcelStyle["Fill"]> => ({
  Type: "pattern",
  Pattern: 1,
  Color: [colour],
});

const figure = (fill: string, ink: string, italic: boolean): ExcelStyle => ({
  Font: { Family: font, Size: 10, Color: ink, Italic: italic },
  Fill: filled(fill),
  Border: thin,
  Alignment: { Horizontal: "right" },
});

const cream = figure("FFF9E5", "7A5200", true);
const left = { Horizontal: "left", Indent: 1 };

/** Green is published, cream is illustrative, blue is derived by a formula in the sheet, lilac is test data. */
export const styles: Readonly<Record<Style, ExcelStyle>> = {
  title: { Font: { Family: font, Size: 16, Bold: true, Color: navy } },
  text: { Font: { Family: font, Size: 10 } },
  aside: { Font: { Family: font, Size: 10 }, Alignment: left },
  note: { Font: { Family: font, Size: 9, Italic: true, Color: grey } },
  heading: {
    Font: { Family: font, Size: 10, Bold: true, Color: "FFFFFF" },
    Fill: filled(navy),
    Border: thin,
    Alignment: { Vertical: "center", Horizontal: "center", WrapText: true },
  },
  group: {
    Font: { Family: font, Size: 10, Bold: true, Color: navy },
    Fill: filled("DCE6F1"),
    Border: thin,
    Alignment: { Vertical: "center", Horizontal: "center", WrapText: true },
  },
  section: { Font: { Family: font, Size: 12, Bold: true, Color: navy } },
  label: { Font: { Family: font, Size: 10 }, Border: thin, Alignment: left },
  published: figure("E2F0E4", "0B4F1C", false),
  illustrative: cream,
  illustrativeText: { ...cream, Alignment: left },
  derived: figure("E8F0FA", navy, false),
  testData: figure("EFE6F5", "4B2A63", false),
  total: {
    Font: { Family: font, Size: 10, Bold: true },
    Border: [
      { Type: "top", Color: "000000", Style: 1 },
      { Type: "bottom", Color: "000000", Style: 6 },
    ],
    Alignment: { Indent: 1 },
  },
};
