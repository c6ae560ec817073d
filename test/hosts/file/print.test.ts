import { readFile } from "node:fs/promises";
import { fileHost } from "../../../src/hosts/file";
import type { PrintPlan } from "../../../src/workbook/port/plan";
import { cellsOf, planOf, sheet } from "../plans";
import { book, file, textOf } from "./book";

const print: PrintPlan = {
  area: { top: 0, left: 0, bottom: 99, right: 3 },
  landscape: false,
  pagesWide: 1,
  pagesTall: 2,
};
const columnWidths = [20, 20, 20, 20];

/** The sheet's markup after each of the runs, the second on what the first wrote. */
async function written(...runs: readonly Partial<PrintPlan>[]): Promise<string> {
  const path = await file(book(""));
  let exists = false;
  for (const changes of runs) {
    const one = sheet(cellsOf([["Line"], [1]]), { print: { ...print, ...changes }, columnWidths });
    await fileHost({ input: path }).write(planOf([exists ? { ...one, exists, clears: print.area } : one]));
    exists = true;
  }
  return textOf(new Uint8Array(await readFile(path)), "xl/worksheets/sheet2.xml");
}

const scaleOf = (xml: string): number => Number(/<pageSetup [^>]*scale="(\d+)"/.exec(xml)?.[1]);

describe("a printed sheet", () => {
  it("is fitted to its pages where nothing says where they begin", async () => {
    const xml = await written({});
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('fitToWidth="1" fitToHeight="2"');
    expect(xml).not.toContain("rowBreaks");
  });

  it("begins a page where it is told to, at a scale, for Excel heeds no break where it fits pages", async () => {
    const xml = await written({ newPages: [60] });
    expect(xml).toContain('<pageSetUpPr fitToPage="0"/>');
    expect(xml).not.toContain("fitToHeight");
    expect(xml).toMatch(
      /<headerFooter>.*<\/headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="60" max="16383" man="1"\/><\/rowBreaks>/,
    );
  });

  it("is small enough for its longest part, with the headings that each further page repeats", async () => {
    // 60 rows of 15 points on a page 762.7 points high, less a little: 0.81.
    expect(scaleOf(await written({ newPages: [60] }))).toBe(81);
    expect(scaleOf(await written({ newPages: [50] }))).toBe(97);
    expect(scaleOf(await written({ newPages: [40] }))).toBe(81);
    const headingRows = { first: 0, last: 1 };
    expect(scaleOf(await written({ newPages: [40], headingRows }))).toBe(78);
  });

  it("is small enough for its width, and never enlarged", async () => {
    // Four columns of 20 characters take 435 points of the 537.7.
    expect(scaleOf(await written({ area: { ...print.area, bottom: 9 }, newPages: [5] }))).toBe(100);
    const wide = { top: 0, left: 0, bottom: 9, right: 9 };
    // And six of the usual width 288 more: 537.7 × 0.96 ÷ 723.
    expect(scaleOf(await written({ area: wide, newPages: [5] }))).toBe(71);
    expect(scaleOf(await written({ area: wide, newPages: [5], landscape: true }))).toBe(100);
  });

  it("forgets the breaks of an earlier run", async () => {
    expect(await written({ newPages: [60] }, {})).not.toContain("rowBreaks");
    expect((await written({ newPages: [60] }, { newPages: [40] })).match(/<brk /g)).toHaveLength(1);
  });
});
