import { readFile } from "node:fs/promises";
import { fileHost } from "../../../src/hosts/file";
import type { SheetPlan } from "../../../src/workbook/port/plan";
import { cellsOf, planOf, sheet, shown } from "../plans";
import { book, file, linksXml, office, sheetXml, textOf, workbookXml } from "./book";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const part = "xl/worksheets/sheet1.xml";

/** Our own sheet as Excel left it after a person worked on it: `inner` is the sheet, `more` its other parts. */
const ours = (inner: string, more: Record<string, string> = {}): Uint8Array =>
  book("", {
    "xl/workbook.xml": workbookXml(
      '<sheets><sheet name="HNB Baseline" sheetId="1" r:id="rId1"/></sheets>' +
        "<definedNames><definedName name=\"HNB.mark.baseline\">'HNB Baseline'!$A$1</definedName></definedNames>",
    ),
    [part]: sheetXml(inner),
    ...more,
  });

const plan = (changes: Partial<SheetPlan>) =>
  planOf([
    sheet(cellsOf([["New"]]), { exists: true, clears: { top: 0, left: 0, bottom: 9, right: 2 }, ...changes }),
  ]);

async function rewritten(bytes: Uint8Array, changes: Partial<SheetPlan> = {}) {
  const path = await file(bytes);
  const host = fileHost({ input: path });
  await host.write(plan(changes));
  const after = new Uint8Array(await readFile(path));
  return { after, xml: textOf(after, part), shown: shown(await host.read(), "HNB Baseline") };
}

const cell = (name: string, inner: string): string => `<c r="${name}" s="0">${inner}</c>`;
const row = (number: number, ...cells: string[]): string =>
  `<row r="${String(number)}">${cells.join("")}</row>`;
const d1to = (place: { row: number; column: number }) => [{ from: { row: 0, column: 3 }, to: place }];

describe("a person's cells on our sheet", () => {
  it("keep their own formulas when the first of those that share one goes", async () => {
    const rows =
      row(1, cell("D1", '<f t="shared" ref="D1:D3" si="0">A1*2</f><v>2</v>')) +
      row(2, cell("D2", '<f t="shared" si="0"/><v>4</v>')) +
      row(3, cell("D3", '<f t="shared" si="0"/><v>6</v>'));
    const { shown } = await rewritten(ours(`<sheetData>${rows}</sheetData>`), {
      moves: [{ from: { row: 0, column: 3 }, to: { row: 9, column: 3 }, formula: "A10*2" }],
    });
    expect(shown).toEqual({ A1: "New", D2: ["=A2*2", 4], D3: ["=A3*2", 6], D10: ["=A10*2", 2] });
  });

  it("keep their look, and younger functions are spelt as a file must", async () => {
    const rows = row(1, '<c r="D1" s="7" t="str"><f>_xlfn.TEXTJOIN(",",1,A1)</f><v>x</v></c>');
    const { xml } = await rewritten(ours(`<sheetData>${rows}</sheetData>`), {
      moves: [{ from: { row: 0, column: 3 }, to: { row: 1, column: 3 }, formula: 'TEXTJOIN(",",1,A2)' }],
    });
    expect(xml).toContain('<c r="D2" s="7" t="str"><f>_xlfn.TEXTJOIN(",",1,A2)</f><v>x</v></c>');
  });

  it("are never written over, by a moved cell or by ours", async () => {
    const rows = row(1, cell("D1", "<v>1</v>"), cell("E1", "<v>2</v>"));
    await expect(
      rewritten(ours(`<sheetData>${rows}</sheetData>`), { moves: d1to({ row: 0, column: 4 }) }),
    ).rejects.toMatchObject({
      found: "E1 of “HNB Baseline” holds something that the model did not write there.",
    });
    await expect(
      rewritten(ours(`<sheetData>${rows}</sheetData>`), { cells: cellsOf([[1, 2, 3, 4]]) }),
    ).rejects.toMatchObject({ found: expect.stringContaining("D1") as string });
  });

  it("take their notes, comments and links along", async () => {
    const more = {
      "xl/worksheets/_rels/sheet1.xml.rels": linksXml(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ),
      "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="D1" authorId="0"><text/></comment><comment ref="F1" authorId="0"><text/></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>4, 15, 0, 2, 6, 31, 4, 1</x:Anchor><x:Row>0</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D1" id="{1}"><text>D1 is right</text></threadedComment></ThreadedComments>',
    };
    const inner = `<sheetData>${row(1, cell("D1", "<v>1</v>"))}</sheetData><hyperlinks><hyperlink ref="D1" location="A1"/></hyperlinks><legacyDrawing r:id="rId2"/>`;
    const { after, xml, shown } = await rewritten(ours(inner, more), { moves: d1to({ row: 4, column: 5 }) });
    expect(shown).toEqual({ A1: "New", F5: 1 });
    expect(textOf(after, "xl/comments1.xml").match(/ref="\w+"/g)).toEqual(['ref="F5"', 'ref="F1"']);
    expect(textOf(after, "xl/threadedComments/threadedComment1.xml")).toContain(
      '<threadedComment ref="F5" id="{1}"><text>D1 is right</text>',
    );
    expect(textOf(after, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>6, 15, 4, 2, 8, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>5</x:Column>",
    );
    expect(xml).toContain('<hyperlink ref="F5" location="A1"/>');
    expect(xml).toContain('<legacyDrawing r:id="rId2"/>');
  });

  it("keep merges, choices, widths, heights and formats that stand outside our block", async () => {
    const inner =
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews>' +
      '<cols><col min="2" max="9" width="40" customWidth="1"/></cols>' +
      `<sheetData>${row(1, cell("A1", "<v>1</v>"))}<row r="20" ht="50" customHeight="1"/><row r="21" ht="33"/></sheetData>` +
      '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="E2:F2"/></mergeCells>' +
      '<conditionalFormatting sqref="E1:E9"><cfRule type="cellIs" priority="1"/></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="A2 E2"><formula1>"x"</formula1></dataValidation><dataValidation type="list" sqref="B3"><formula1>"y"</formula1></dataValidation></dataValidations>' +
      '<extLst><ext uri="a"><x14:dataValidations xmlns:x14="x" count="1"><x14:dataValidation type="list"><x14:formula1/><xm:sqref xmlns:xm="m">A5:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="b"><kept/></ext></extLst>';
    const { xml } = await rewritten(ours(inner));
    expect(xml).toContain('<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<sheetView zoomScale="80" workbookViewId="0" showGridLines="0">');
    expect(xml).toContain('<col min="4" max="9" width="40" customWidth="1"/></cols>');
    expect(xml).toContain('<row r="20" ht="50" customHeight="1"></row></sheetData>');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="E2:F2"/></mergeCells>');
    expect(xml).toContain('<conditionalFormatting sqref="E1:E9">');
    expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" sqref="E2">');
    expect(xml).toContain('<extLst><ext uri="b"><kept/></ext></extLst>');
  });

  it("keep their tables, charts and pictures", async () => {
    const drawing = (name: string, id: string): string =>
      `<xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/></xdr:nvGraphicFramePr><c:chart xmlns:c="c" r:id="rId${id}"/></xdr:graphicFrame></xdr:twoCellAnchor>`;
    const table = (id: string, name: string, ref: string): string =>
      `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"/>`;
    const more = {
      "xl/worksheets/_rels/sheet1.xml.rels": linksXml(
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "table", "../tables/table1.xml"],
        ["rId3", "table", "../tables/table2.xml"],
        ["rId4", "table", "../tables/table3.xml"],
      ),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:r="${office}">${drawing("HNB chart 1", "1")}${drawing("My chart", "2")}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": linksXml(
        ["rId1", "chart", "../charts/chart1.xml"],
        ["rId2", "chart", "../charts/chart2.xml"],
      ),
      "xl/charts/chart1.xml": "<ours/>",
      "xl/charts/_rels/chart1.xml.rels": linksXml(["rId1", "chartColorStyle", "colors1.xml"]),
      "xl/charts/colors1.xml": "<ours/>",
      "xl/charts/chart2.xml": "<theirs/>",
      "xl/tables/table1.xml": table("1", "HNB_lines", "A1:B3"),
      "xl/tables/table2.xml": table("2", "Mine", "E1:F3"),
      "xl/tables/table3.xml": table("3", "Below", "A20:B22"),
    };
    const inner =
      '<sheetData/><drawing r:id="rId1"/><tableParts count="3"><tablePart r:id="rId2"/><tablePart r:id="rId3"/><tablePart r:id="rId4"/></tableParts>';
    const { after, xml } = await rewritten(ours(inner, more));
    expect(textOf(after, "xl/drawings/drawing1.xml").match(/name="[^"]*"/g)).toEqual(['name="My chart"']);
    expect(xml).toContain(
      '<tableParts count="2"><tablePart r:id="rId3"/><tablePart r:id="rId4"/></tableParts>',
    );
    expect(textOf(after, "xl/charts/chart2.xml")).toBe("<theirs/>");
    for (const gone of ["xl/charts/chart1.xml", "xl/charts/colors1.xml", "xl/tables/table1.xml"]) {
      expect(() => textOf(after, gone)).toThrow("no part");
    }
  });
});
