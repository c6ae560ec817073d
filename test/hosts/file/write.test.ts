import { readFile } from "node:fs/promises";
import { fileHost, newFile } from "../../../src/hosts/file";
import { HostError } from "../../../src/workbook/port/host";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/port/plan";
import { again, cellsOf, planOf, sheet } from "../plans";
import { book, bookParts, file, folder, office, partsOf, textOf, workbookXml, zipOf } from "./book";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const part = "xl/worksheets/sheet2.xml";

async function written(plan: WorkbookPlan, bytes = book("")): Promise<Uint8Array> {
  const path = await file(bytes);
  await fileHost({ input: path }).write(plan);
  return new Uint8Array(await readFile(path));
}

const sheetWritten = async (plan: SheetPlan): Promise<string> => textOf(await written(planOf([plan])), part);

describe("cells as a file holds them", () => {
  it("keep the model's number as a true number beside its formula", async () => {
    const cells = cellsOf([
      [
        { formula: "1/3", value: 1 / 3 },
        { formula: '"a"&A1', value: "a<b" },
      ],
    ]);
    const xml = await sheetWritten(sheet(cells));
    expect(xml).toMatch(/<c r="A1" s="\d+"><f>1\/3<\/f><v>0\.3333333333333333<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B1" s="\d+" t="str"><f>"a"&amp;A1<\/f><v>a&lt;b<\/v><\/c>/);
  });

  it("spell younger functions as Excel looks for them, but not names that only look like them", async () => {
    const formula = 'NUMBERVALUE(SUBSTITUTE(A2,"IFS(",""),".",",")+\'IFS(\'!A1+MYIFS(1)+SUMIFS(B:B,C:C,1)';
    expect(await sheetWritten(sheet(cellsOf([[{ formula, value: 1 }]])))).toContain(
      '<f>_xlfn.NUMBERVALUE(SUBSTITUTE(A2,"IFS(",""),".",",")+\'IFS(\'!A1+MYIFS(1)+SUMIFS(B:B,C:C,1)</f>',
    );
  });

  it("mark text that begins like a formula as text", async () => {
    const bytes = await written(planOf([sheet(cellsOf([["=1+1", "plain"]]))]));
    const [, risky, plain] =
      /<c r="A1" s="(\d+)" t="inlineStr"><is><t>=1\+1<.*<c r="B1" s="(\d+)"/.exec(textOf(bytes, part)) ?? [];
    const [, xfs = ""] = textOf(bytes, "xl/styles.xml").split("<cellXfs");
    const styles = xfs.match(/<xf [^>]*>/g) ?? [];
    expect(styles[Number(risky)]).toContain('quotePrefix="1"');
    expect(styles[Number(plain)]).not.toContain("quotePrefix");
  });

  it("count days from 1904 where the workbook does", async () => {
    const sheets = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>';
    const bytes = book("", { "xl/workbook.xml": workbookXml(`<workbookPr date1904="1"/>${sheets}`) });
    const date: CellPlan = { row: 0, column: 0, content: 45_747, role: "figure", format: "dd/mm/yyyy" };
    const plan = planOf([sheet([date, { ...date, column: 1, format: "0" }])]);
    const path = await file(bytes);
    const host = fileHost({ input: path });
    await host.write(plan);
    expect(textOf(new Uint8Array(await readFile(path)), part)).toMatch(/<v>44285<\/v>.*<v>45747<\/v>/);
    expect((await host.read()).sheets[1]?.rows[0]?.map((cell) => cell?.content)).toEqual([45_747, 45_747]);
  });
});

describe("styles", () => {
  const looks = (roles: readonly CellPlan["role"][]) =>
    roles.map((role, row): CellPlan => ({ row, column: 0, content: 1, role, format: "#,##0.0" }));

  it("are made once for each look and format, and found again on the next run", async () => {
    const plan = sheet([
      ...looks(["total", "total", "input"]),
      ...looks(["total"]).map((cell) => ({ ...cell, column: 1 })),
    ]);
    const bytes = await written(planOf([plan]));
    const once = textOf(bytes, "xl/styles.xml");
    expect(once.match(/<numFmt /g)).toHaveLength(1);
    // One style that every workbook begins with, and two of ours.
    expect(once.split("<cellXfs")[1]?.match(/<xf /g)).toHaveLength(3);
    const twice = await written(planOf([again(plan, { top: 0, left: 0, bottom: 5, right: 5 })]), bytes);
    expect(textOf(twice, "xl/styles.xml")).toBe(once);
  });

  it("are found again after Excel spelt them its own way", async () => {
    const plan = sheet(looks(["total"]));
    const bytes = await written(planOf([plan]));
    const respelt = textOf(bytes, "xl/styles.xml")
      .replace("<b/><sz", '<b val="1"/><sz')
      .replace(/ applyFill="1" applyBorder="1"/, ' applyProtection="1"');
    const parts = { ...partsOf(bytes), "xl/styles.xml": respelt.replace('<b val="1"/>', "<b/>") };
    const twice = await written(
      planOf([again(plan, { top: 0, left: 0, bottom: 5, right: 5 })]),
      zipOf(parts),
    );
    expect(textOf(twice, "xl/styles.xml")).toBe(parts["xl/styles.xml"]);
  });

  it("come with all that Excel counts on where the workbook has none", async () => {
    const styles = textOf(await written(planOf([sheet(looks(["heading"]))])), "xl/styles.xml");
    expect(styles).toMatch(
      /<fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/>/,
    );
    expect(styles).toMatch(/<cellStyleXfs count="1">.*<cellStyles count="1"><cellStyle name="Normal"/);
  });
});

describe("the sheet around the cells", () => {
  const table = { name: "HNB_lines", area: { top: 0, left: 0, bottom: 1, right: 1 } };
  const cells = cellsOf([
    ["Line\nor row", "R&D"],
    [1, 2],
  ]);

  it("holds its parts in the order that Excel demands", async () => {
    const xml = await sheetWritten(
      sheet([...cells, { row: 3, column: 0, content: "see", role: "link", linksTo: "'Sheet1'!A1" }], {
        tables: [table],
        validations: [
          { area: table.area, choices: "'Sheet1'!$A$1:$A$9", title: "Kind", message: "Choose one" },
        ],
      }),
    );
    const order = [
      ...xml.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|dataValidations|hyperlinks|pageMargins|pageSetup|headerFooter|drawing|tableParts)[ >/]/g,
      ),
    ];
    expect(order.map(([, name]) => name).join(" ")).toBe(
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData dataValidations hyperlinks pageMargins pageSetup headerFooter tableParts",
    );
    expect(xml).toContain("<formula1>'Sheet1'!$A$1:$A$9</formula1>");
    expect(xml).toContain('<hyperlink ref="A4" location="\'Sheet1\'!A1"/>');
  });

  it("is shown without gridlines, its headings frozen, and printed on A4", async () => {
    const xml = await sheetWritten(sheet(cells, { frozen: { rows: 4, columns: 2 } }));
    expect(xml).toContain(
      '<sheetView workbookViewId="0" showGridLines="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="2"/>',
    );
    expect(xml).toContain("<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>");
  });

  it("has its print area and its repeated rows as names of its own", async () => {
    const print = {
      area: { top: 0, left: 0, bottom: 40, right: 6 },
      landscape: false,
      pagesWide: 1,
      pagesTall: 1,
    };
    const plan = sheet(cells, { print: { ...print, headingRows: { first: 3, last: 4 } } });
    const bytes = await written(planOf([plan]));
    const names = (file: Uint8Array) =>
      textOf(file, "xl/workbook.xml").match(/<definedName name="_xlnm[^/]*/g);
    expect(names(bytes)).toEqual([
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'HNB Baseline\'!$A$1:$G$41<',
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'HNB Baseline\'!$4:$5<',
    ]);
    const later = await written(planOf([again(sheet(cells, { print }), table.area)]), bytes);
    expect(names(later)).toHaveLength(1);
  });

  it("names a table's columns just as its heading cells do", async () => {
    const bytes = await written(planOf([sheet(cells, { tables: [table] })]));
    expect(textOf(bytes, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="1" name="Line_x000a_or row"/><tableColumn id="2" name="R&amp;D"/>',
    );
    expect(textOf(bytes, "xl/tables/table1.xml")).not.toContain("autoFilter");
  });
});

describe("the workbook around the sheets", () => {
  it("is worked out afresh when Excel opens it", async () => {
    expect(textOf(await written(planOf([sheet([])])), "xl/workbook.xml")).toContain(
      '<calcPr fullCalcOnLoad="1"/>',
    );
  });

  it.each([
    [
      "a Strict workbook",
      {
        "xl/workbook.xml": workbookXml('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>').replace(
          main,
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      },
      /Strict Open XML/,
    ],
    [
      "a workbook whose structure is protected",
      {
        "xl/workbook.xml": workbookXml(
          '<workbookProtection lockStructure="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
        ),
      },
      /structure is protected/,
    ],
  ])("is refused where it is %s", async (_, changes, found) => {
    await expect(written(planOf([sheet([])]), book("", changes))).rejects.toMatchObject({
      found: expect.stringMatching(found) as string,
    });
  });

  it("keeps no empty list of names, which Excel would take for damage", async () => {
    const bytes = await written(planOf([], { names: [{ name: "HNB.old", refersTo: "'Sheet1'!$A$1" }] }));
    expect(textOf(bytes, "xl/workbook.xml")).toContain("<definedNames>");
    const later = await written(planOf([], { dropNames: ["HNB.old"] }), bytes);
    expect(textOf(later, "xl/workbook.xml")).not.toContain("definedNames");
  });

  it("is not respelt where it is only looked at", async () => {
    const table = Buffer.from(
      `\ufeff<x:table xmlns:x="${main}" id="4" displayName="Theirs" ref="A1:B2"></x:table>`,
      "utf16le",
    );
    const parts = bookParts("", { "xl/tables/table9.xml": table });
    const types = String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/tables/table9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    );
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const plan = sheet(cellsOf([["a"], [1]]), { tables: [{ name: "HNB_t", area }] });
    const bytes = await written(planOf([plan]), zipOf({ ...parts, "[Content_Types].xml": types }));
    expect(Buffer.from(partsOf(bytes)["xl/tables/table9.xml"] ?? []).equals(table)).toBe(true);
    expect(textOf(bytes, "xl/tables/table1.xml")).toContain(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1"',
    );
    const clash = sheet(cellsOf([["a"], [1]]), { tables: [{ name: "THEIRS", area }] });
    await expect(
      written(planOf([clash]), zipOf({ ...parts, "[Content_Types].xml": types })),
    ).rejects.toMatchObject({ found: expect.stringContaining("a table called THEIRS") as string });
  });

  it("may be spelt with prefixes and lack its styles", async () => {
    const bytes = book("", {
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="One" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      "xl/styles.xml": undefined,
    });
    const path = await file(bytes);
    const host = fileHost({ input: path });
    await host.write(planOf([sheet(cellsOf([[1]]))]));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["One", "HNB Baseline"]);
    const xml = textOf(new Uint8Array(await readFile(path)), "xl/workbook.xml");
    expect(xml).toMatch(/<sheet name="HNB Baseline" sheetId="5" r:id="rId\d"/);
    expect(xml).toContain(`xmlns:r="${office}"`);
  });
});

describe("a new file", () => {
  it("holds the plan's sheets and nothing else", async () => {
    const path = `${await folder()}/new.xlsx`;
    await newFile(path, planOf([sheet(cellsOf([["a", 1]]))]));
    const grid = await fileHost({ input: path }).read();
    expect(grid.sheets.map(({ name }) => name)).toEqual(["HNB Baseline"]);
  });

  it("must be called .xlsx", async () => {
    await expect(newFile(`${await folder()}/new.xls`, planOf([sheet([])]))).rejects.toBeInstanceOf(HostError);
  });
});
