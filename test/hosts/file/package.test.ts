import fc from "fast-check";
import { attribute, element, plainText, setAttribute } from "../../../src/hosts/file/package/element";
import { parseMarkup, writeElement, writeMarkup } from "../../../src/hosts/file/package/markup";
import { openParts } from "../../../src/hosts/file/package/parts";
import { resolveTarget, targetFrom } from "../../../src/hosts/file/package/relationships";
import { shiftFormula } from "../../../src/hosts/file/package/shift";
import { packEntry, packZip } from "../../../src/hosts/file/package/zip";
import { isDateFormat } from "../../../src/hosts/file/package/formats";
import { partsOf } from "./book";

describe("XML that nobody changes", () => {
  it.each([
    '<?xml version="1.0"?>\n<a/>',
    "<a></a>",
    "<a b='1 > 0' c=\"x/>y\"  ><!-- <b> --><![CDATA[<c>]]><d />text &amp; more</a>\n",
    '<x:a xmlns:x="u"><x:b c=""/>\r\n</x:a><!-- after -->',
    "<?mso x?><a>&#10;<b> </b></a>",
  ])("is written letter by letter as it was: %s", (text) => {
    expect(writeMarkup(parseMarkup(text))).toBe(text);
  });

  it("holds any text in an attribute and gives it back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
        const made = element("a", { before: 1, value: "x", after: 2 });
        setAttribute(made, "value", clean);
        const again = parseMarkup(writeElement(made)).root;
        expect(attribute(again, "value")).toBe(clean);
        expect(attribute(again, "after")).toBe("2");
      }),
    );
  });

  it("reads references of every kind", () => {
    expect(plainText("&lt;&#65;&#x1F600;&apos;<![CDATA[&amp;]]>")).toBe("<A😀'&amp;");
  });
});

describe("a zip", () => {
  it("gives back what was put in, to this reader and to another", () => {
    const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.string({ maxLength: 999 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(parts, (contents) => {
        const bytes = packZip(Object.entries(contents).map(([name, text]) => packEntry(name, text)));
        const texts = Object.entries(partsOf(bytes)).map(([name, part]) => [
          name,
          new TextDecoder().decode(part),
        ]);
        expect(Object.fromEntries(texts)).toEqual({ ...contents });
        const opened = openParts(bytes);
        for (const [name, text] of Object.entries(contents)) {
          let read = "";
          const entry = opened.find(name);
          if (entry) opened.stream(entry, (piece) => (read += new TextDecoder().decode(piece)));
          expect(read).toBe(text);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it("no more than 300 MB is ever unpacked, in however many parts that each keep within bounds", () => {
  const parts = openParts(packZip([packEntry("part", "x".repeat(9 * 1024 * 1024))]));
  const entry = parts.entries[0];
  if (!entry) throw new Error("no part");
  const unpack = (times: number): void => {
    for (let time = 0; time < times; time += 1) parts.stream(entry, () => undefined);
  };
  unpack(33);
  expect(() => {
    unpack(1);
  }).toThrow(/over 300 MB/);
});

describe("a formula filled 2 down and 1 to the right", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B9,C:C,$C:D,5:6,$5:6)", "SUM(B3:C11,D:D,$C:E,7:8,$5:8)"],
    ["'A1 x'!A1&\"A1\"&Sheet1!B2", "'A1 x'!B3&\"A1\"&Sheet1!C4"],
    ["LOG10(A1)+taxes2024+Table1[[#All],[A1]]+_A1+A1B", "LOG10(B3)+taxes2024+Table1[[#All],[A1]]+_A1+A1B"],
    ["1E5+A1*-1.5", "1E5+B3*-1.5"],
    ["IF(A1>=0,Z9,AA10)", "IF(B3>=0,AA11,AB12)"],
  ])("%s reads %s", (formula, filled) => {
    expect(shiftFormula(formula, 2, 1)).toBe(filled);
  });
});

describe("targets of relationships", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
  ])("from “%s”, %s is %s", (from, target, part) => {
    expect(resolveTarget(from, target)).toBe(part);
    expect(resolveTarget(from, targetFrom(from, part))).toBe(part);
  });
});

describe("a date format", () => {
  it.each([
    ["dd/mm/yyyy", true],
    ["mmm-yy", true],
    ["[h]:mm", true],
    ["[$-809]d mmmm yyyy", true],
    ["General", false],
    ["#,##0;[Red]-#,##0", false],
    ['0.0"days"', false],
    ["\\d0", false],
    ["_-£* #,##0_-", false],
    ["0.00E+00", false],
  ])("%s: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
