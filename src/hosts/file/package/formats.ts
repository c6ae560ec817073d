import type { Parts } from "./parts";
import { walk } from "./xml";

/** Formats that a workbook uses by number alone; the rest it spells out. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("£"* #,##0_);_("£"* (#,##0);_("£"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("£"* #,##0.00_);_("£"* (#,##0.00);_("£"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format code of each cell style, by the style's number; `General` where a style is not there. */
export function readFormats(parts: Parts, styles: string | undefined): (style: string | undefined) => string {
  const entry = styles === undefined ? undefined : parts.find(styles);
  const custom = new Map<string, string>();
  const ids: string[] = [];
  let within = "";
  if (entry) {
    walk(parts, entry, {
      open(name, attributes) {
        if (name === "cellXfs" || name === "cellStyleXfs" || name === "dxfs") within = name;
        else if (name === "numFmt" && within !== "dxfs") {
          custom.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "General");
        } else if (name === "xf" && within === "cellXfs") ids.push(attributes["numFmtId"] ?? "0");
      },
    });
  }
  const codes = ids.map((id) => custom.get(id) ?? builtIn[Number(id)] ?? "General");
  return (style) => (style === undefined ? codes[0] : codes[Number(style)]) ?? "General";
}

/** True for a format that shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";")[0] ?? "";
  return !/general/i.test(letters) && /[dmyhs]/i.test(letters);
}
