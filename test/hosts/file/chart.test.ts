import { readFile } from "node:fs/promises";
import { fileHost } from "../../../src/hosts/file";
import type { ChartPlan, SeriesPlan } from "../../../src/workbook/port/plan";
import { cellsOf, planOf, sheet } from "../plans";
import { book, file, textOf } from "./book";

const series = (row: number, changes: Partial<SeriesPlan> = {}): SeriesPlan => ({
  name: `'HNB Baseline'!$A$${String(row)}`,
  categories: "'HNB Baseline'!$B$1:$C$1",
  values: `'HNB Baseline'!$B$${String(row)}:$C$${String(row)}`,
  colour: "2E86AB",
  ...changes,
});

const chart = (changes: Partial<ChartPlan> = {}): ChartPlan => ({
  kind: "stacked columns",
  title: "Spend & income",
  alternativeText: "Spend rises from 8 to 9 <million>",
  categoryTitle: "Financial year",
  valueTitle: "£ million",
  valueFormat: '#,##0.0,,"m"',
  series: [series(2), series(3)],
  row: 5,
  column: 1,
  width: 600,
  height: 300,
  ...changes,
});

const cells = cellsOf([
  ["Line", "2025-26", "2026-27"],
  ["R&D", 1.5, { formula: "B2*2", value: 3 }],
  ["Income", -1, -2],
]);

async function written(...charts: ChartPlan[]) {
  const path = await file(book(""));
  await fileHost({ input: path }).write(planOf([sheet(cells, { charts })]));
  const bytes = new Uint8Array(await readFile(path));
  return {
    chart: textOf(bytes, "xl/charts/chart1.xml"),
    drawing: textOf(bytes, "xl/drawings/drawing1.xml"),
    bytes,
  };
}

describe("a chart", () => {
  it("has a title, axis titles with the unit, the unit's format, and alternative text", async () => {
    const { chart: xml, drawing } = await written(chart());
    expect([...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)).toEqual([
      "Spend &amp; income",
      "Financial year",
      "£ million",
    ]);
    expect(xml).toContain('<c:numFmt formatCode="#,##0.0,,&quot;m&quot;" sourceLinked="0"/>');
    expect(drawing).toContain('name="HNB chart 1" descr="Spend rises from 8 to 9 &lt;million&gt;"');
  });

  it("leaves a series unfilled, and out of the legend, where the plan does", async () => {
    const { chart: xml } = await written(chart({ series: [series(2, { unfilled: true }), series(3)] }));
    const [floor = "", rise = ""] = xml.split("<c:ser>").slice(1);
    expect(floor).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    expect(rise).toContain('<a:srgbClr val="2E86AB"/>');
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry><c:overlay');
  });

  it("stands at its cell in its size", async () => {
    const { drawing } = await written(chart());
    expect(drawing).toContain("<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>");
    expect(drawing).toContain('<xdr:ext cx="5715000" cy="2857500"/>');
  });

  it("reads its series from the sheet, and holds their present values for readers that do not", async () => {
    const { chart: xml } = await written(chart());
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toContain(
      '<c:tx><c:strRef><c:f>\'HNB Baseline\'!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>R&amp;D</c:v>',
    );
    expect(xml).toContain(
      '<c:f>\'HNB Baseline\'!$B$2:$C$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="1"><c:v>3</c:v>',
    );
  });

  it("guesses no values for cells that the plan does not write", async () => {
    const { chart: xml } = await written(chart({ series: [series(2, { values: "'Sheet1'!$A$1:$B$1" })] }));
    expect(xml).toContain("<c:val><c:numRef><c:f>'Sheet1'!$A$1:$B$1</c:f></c:numRef></c:val>");
  });

  it("keeps years at its foot and colours below zero", async () => {
    const { chart: xml } = await written(chart());
    expect(xml).toMatch(/<c:catAx>.*<c:tickLblPos val="low"\/>.*<\/c:catAx>/);
    expect(xml.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
    expect(xml).toContain('<c:gapWidth val="60"/>');
  });

  it.each([
    ["stacked columns", "bar stacked 100"],
    ["columns", "bar clustered -"],
    ["lines", "line standard -"],
  ] as const)("of %s is one drawing", async (kind, expected) => {
    const { chart: xml } = await written(chart({ kind }));
    const drawn = [
      ...xml.matchAll(/<c:(bar|line)Chart>.*?<c:grouping val="(\w+)"\/>(?:.*?<c:overlap val="(\d+)"\/>)?/g),
    ];
    expect(
      drawn.map(([, shape, grouping, overlap = "-"]) => `${shape ?? ""} ${grouping ?? ""} ${overlap}`),
    ).toEqual([expected]);
  });

  it("of columns and lines draws each series as it is told, over the same axes", async () => {
    const { chart: xml } = await written(
      chart({
        kind: "columns and lines",
        series: [series(2), series(3, { asLine: true, colour: "C73E1D" })],
      }),
    );
    const [columns = "", lines = ""] = [/<c:barChart>.*<\/c:barChart>/, /<c:lineChart>.*<\/c:lineChart>/].map(
      (pattern) => pattern.exec(xml)?.[0] ?? "",
    );
    expect(columns).toContain("$A$2");
    expect(columns).not.toContain("$A$3");
    expect(lines).toContain("$A$3");
    expect(lines).toContain('<c:symbol val="square"/>');
    const axes = (text: string) => text.match(/<c:axId val="\d+"\/>/g);
    expect(axes(lines)).toEqual(axes(columns));
  });

  it("among several has a part, a name and a number of its own", async () => {
    const { drawing, bytes } = await written(chart(), chart({ title: "Second" }));
    expect(drawing.match(/<xdr:cNvPr id="\d+" name="[^"]*"/g)).toEqual([
      '<xdr:cNvPr id="2" name="HNB chart 1"',
      '<xdr:cNvPr id="3" name="HNB chart 2"',
    ]);
    expect(textOf(bytes, "xl/charts/chart2.xml")).toContain("Second");
  });
});
