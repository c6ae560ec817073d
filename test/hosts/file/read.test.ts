import { fileHost } from "../../../src/hosts/file";
import type { WorkbookGrid } from "../../../src/workbook/port/grid";
import { book, file, linksXml, office, sheetXml, workbookXml } from "./book";

const read = async (rows: string, changes?: Parameters<typeof book>[1]): Promise<WorkbookGrid> =>
  fileHost({ input: await file(book(rows, changes)) }).read();

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One cell, A1. */
const readCell = async (cell: string, changes?: Parameters<typeof book>[1]) =>
  (await read(`<row r="1">${cell}</row>`, changes)).sheets[0]?.rows[0]?.[0];

describe("what a cell holds", () => {
  const strings = `<sst xmlns="${main}"><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>reading aid</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;
  const kinds: [string, string, unknown][] = [
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number in scientific notation", '<c r="A1"><v>1E-3</v></c>', 0.001],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "plain"],
    ["rich text without its reading aids", '<c r="A1" t="s"><v>1</v></c>', "rich text"],
    ["a character that XML cannot hold", '<c r="A1" t="s"><v>2</v></c>', "a\rb"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t> two </t></is></c>', " two "],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ["an ISO date", '<c r="A1" t="d"><v>2025-03-31</v></c>', 45747],
    ["an ISO date with a time", '<c r="A1" t="d"><v>2025-03-31T12:00:00</v></c>', 45747.5],
    ["escaped marks", '<c r="A1" t="str"><v>R &amp; D &lt; 5</v></c>', "R & D < 5"],
  ];
  it.each(kinds)("reads %s", async (_, cell, content) => {
    expect(await readCell(cell, { "xl/sharedStrings.xml": strings })).toEqual({ content, format: "General" });
  });

  it("finds cells without addresses by their order", async () => {
    const { sheets } = await read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(sheets[0]?.rows.map((row) => row?.map((cell) => cell?.content))).toEqual([[1, 2], [3]]);
  });

  it("leaves out cells that hold nothing, however they are formatted", async () => {
    const { sheets } = await read(
      '<row r="1" s="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1" t="s"><v>0</v></c></row>' +
        '<row r="9" ht="30"/>',
      { "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t/></si></sst>` },
    );
    expect(sheets[0]?.rows).toEqual([]);
  });

  it("keeps a far cell in its place", async () => {
    const { sheets } = await read('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(sheets[0]?.rows[1_048_575]?.[16_383]?.content).toBe(1);
  });
});

describe("formulas", () => {
  it("come with their last result", async () => {
    expect(await readCell('<c r="A1"><f>B1*2</f><v>24</v></c>')).toEqual({
      content: 24,
      format: "General",
      formula: "B1*2",
    });
  });

  it.each([
    ["text", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', "ab"],
    ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["nothing to see", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["no result yet", '<c r="A1"><f>B1</f></c>', { error: "not calculated" }],
  ])("may give %s", async (_, cell, content) => {
    const found = await readCell(cell);
    expect(found?.content).toEqual(content);
    expect(found?.formula).toBeDefined();
  });

  it("lose the file's spelling of younger functions", async () => {
    const cell = await readCell('<c r="A1"><f>_xlfn.NUMBERVALUE(_xlfn._xlws.SORT(B1))</f><v>1</v></c>');
    expect(cell?.formula).toBe("NUMBERVALUE(SORT(B1))");
  });

  it("that are shared read as if each cell had its own", async () => {
    const { sheets } = await read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+Sheet1!D1</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(sheets[0]?.rows[2]?.[0]).toEqual({ content: 3, format: "General", formula: "B3*$C$1+Sheet1!D3" });
  });
});

describe("formats and dates", () => {
  const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="3"/></cellXfs></styleSheet>`;
  it.each([
    ["0", "General"],
    ["1", "0.0%"],
    ["2", "dd/mm/yyyy"],
    ["3", "#,##0"],
  ])("style %s is %s", async (style, format) => {
    const cell = await readCell(`<c r="A1" s="${style}"><v>0.5</v></c>`, { "xl/styles.xml": styles });
    expect(cell).toEqual({ content: 0.5, format });
  });

  it("counts days from 1900 also where the workbook counts from 1904", async () => {
    const changes = {
      "xl/styles.xml": styles,
      "xl/workbook.xml": workbookXml(
        '<workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>',
      ),
    };
    expect((await readCell('<c r="A1" s="2"><v>44285</v></c>', changes))?.content).toBe(45747);
    expect((await readCell('<c r="A1" s="3"><v>44285</v></c>', changes))?.content).toBe(44285);
  });
});

describe("the workbook around the cells", () => {
  const three = {
    "xl/workbook.xml": workbookXml(
      '<sheets><sheet name="Chart" sheetId="7" r:id="rId9"/><sheet name="R &amp; D" sheetId="1" r:id="rId1"/>' +
        '<sheet name="Last year" sheetId="2" state="hidden" r:id="rId4"/><sheet name="Secret" sheetId="3" state="veryHidden" r:id="rId5"/></sheets>' +
        "<definedNames><definedName name=\"Funding\">'R &amp; D'!$A$1:$C$9</definedName>" +
        '<definedName name="Local" localSheetId="1">\'R &amp; D\'!$A$1</definedName>' +
        '<definedName name="Gone">#REF!</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">$A$1</definedName></definedNames>',
    ),
    "xl/_rels/workbook.xml.rels": linksXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId4", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId5", "worksheet", "./worksheets/../worksheets/sheet3.xml"],
      ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
    ),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
    "xl/worksheets/sheet2.xml": sheetXml("<sheetData/>"),
    "xl/worksheets/sheet3.xml": sheetXml("<sheetData/>"),
  };

  it("keeps the order of sheets, leaves out chart sheets, and tells which are hidden", async () => {
    const { sheets } = await read("", three);
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["R & D", true],
      ["Last year", false],
      ["Secret", false],
    ]);
  });

  it("gives names with their scope, broken ones too, and leaves Excel's own out", async () => {
    const { names } = await read("", three);
    expect(names).toEqual([
      { name: "Funding", refersTo: "'R & D'!$A$1:$C$9" },
      { name: "Local", refersTo: "'R & D'!$A$1", scope: "R & D" },
      { name: "Gone", refersTo: "#REF!" },
    ]);
  });

  it("gives tables and merges", async () => {
    const { sheets } = await read("", {
      "xl/worksheets/sheet1.xml": sheetXml(
        '<sheetData/><mergeCells count="1"><mergeCell ref="B2:D2"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": linksXml(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="t" displayName="Funding" ref="A3:C9" totalsRowCount="1"/>`,
    });
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheets[0]?.tables).toEqual([
      { name: "Funding", area: { top: 2, left: 0, bottom: 8, right: 2 }, totalsRow: true },
    ]);
  });

  it("reads parts that another writer spelt otherwise: prefixed, in UTF-16, with backslashes and capitals", async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>£1.2m</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, "utf16le")]);
    const { sheets } = await read("", {
      "xl/worksheets/sheet1.xml": undefined,
      "XL\\Worksheets\\Sheet1.xml": wide,
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="One" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
    });
    expect(sheets[0]?.rows[0]?.[0]?.content).toBe("£1.2m");
  });
});
