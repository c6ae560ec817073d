import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readSample, samplePath, sheetOf, type SampleFile } from "./book";

/** The text of every part whose path matches. */
const parts = (file: SampleFile, path: RegExp): string[] =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(samplePath(file)))))
    .filter(([name]) => path.test(name))
    .map(([, bytes]) => strFromU8(bytes));

describe("what a run must leave as it is in the Barking and Dagenham sample", () => {
  it("a chart with its title, axis titles, series and alternative text", () => {
    const [chart = ""] = parts("barking-and-dagenham.xlsx", /^xl\/charts\/chart\d+\.xml$/);
    for (const words of ["EHC plans by placement, Barking and Dagenham", "January", "Plans"]) {
      expect(chart).toContain(`<a:t>${words}</a:t>`);
    }
    expect(chart.match(/<(?:c:)?ser>/g)).toHaveLength(8);
    expect(parts("barking-and-dagenham.xlsx", /^xl\/drawings\/drawing\d+\.xml$/).join()).toMatch(
      /descr="Stacked columns of EHC plans by placement [^"]*1,548 to 2,675 plans\."/,
    );
  });

  it("a comment by the clerk", () => {
    expect(parts("barking-and-dagenham.xlsx", /^xl\/comments\d+\.xml$/).join()).toContain("Clerk to the Forum");
  });

  it("three Excel tables", async () => {
    const { sheets } = await readSample("barking-and-dagenham.xlsx");
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "Funding",
      "Provision",
      "Scenarios",
    ]);
  });
});

describe("what makes the forum paper messy", () => {
  it("has three sheets in sight and last year's copy out of it", async () => {
    const { sheets } = await readSample("messy-forum-paper.xlsx");
    expect(sheets.map(({ visible }) => visible)).toEqual([true, true, true, false]);
    expect(sheets.every(({ tables }) => tables.length === 0)).toBe(true);
  });

  it("merges headings across columns and down two rows", async () => {
    const { merges } = sheetOf(await readSample("messy-forum-paper.xlsx"), "Item 7 HNB report");
    expect(merges.some(({ left, right }) => right - left === 3)).toBe(true);
    expect(merges.some(({ top, bottom }) => bottom - top === 1)).toBe(true);
  });

  it.each(["£0.6m", "£0.4m", "(460)", "1,450", "4.5%", "0.5%", "(36)", "23,500", "31/03/2025"])(
    "holds %s as text",
    async (text) => {
      const { sheets } = await readSample("messy-forum-paper.xlsx");
      const contents = sheets
        .filter(({ visible }) => visible)
        .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
        .map((cell) => cell?.content);
      expect(contents).toContain(text);
    },
  );

  it("has sub-totals inside and totals below, and a deduction in brackets", async () => {
    const { sheets } = await readSample("messy-forum-paper.xlsx");
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    const words = cells.map((cell) => cell?.content).filter((content) => typeof content === "string");
    expect(words.filter((text) => text.startsWith("Sub-total: ")).length).toBeGreaterThan(5);
    expect(words.filter((text) => text.startsWith("Total")).length).toBeGreaterThan(3);
    expect(cells.some((cell) => cell?.content === -5.002 && cell.format.includes("("))).toBe(true);
  });
});
