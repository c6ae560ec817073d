import { carryOut } from "../../../src/hosts/file/write/book";
import { readWhole } from "../../../src/hosts/file/whole/read";
import { readWorkbook } from "../../../src/hosts/file/read/workbook";
import { HostError } from "../../../src/workbook/port/host";
import type { EntryPlan, TableExtent, WorkbookPlan } from "../../../src/workbook/port/plan";
import { partsOf, textOf } from "./book";
import { richWorkbook } from "./rich";

const bytes = richWorkbook();

const entry = (changes: Partial<EntryPlan>): EntryPlan => ({
  sheet: "Sheet1",
  row: 3,
  column: 1,
  content: 3,
  held: 2,
  ...changes,
});
const planOf = (entries: readonly EntryPlan[], extents: readonly TableExtent[] = []): WorkbookPlan => ({
  sheets: [],
  names: [],
  dropNames: [],
  entries,
  extents,
});
const extent = (bottom: number, changes: Partial<TableExtent> = {}): TableExtent => ({
  sheet: "Sheet1",
  name: "Funding",
  area: { top: 0, left: 0, bottom, right: 3 },
  ...changes,
});
const refusal = (plan: WorkbookPlan): HostError => {
  try {
    carryOut(bytes, plan);
  } catch (cause) {
    if (cause instanceof HostError) return cause;
    throw cause;
  }
  throw new Error("nothing was refused");
};

describe("what a person entered through the pane", () => {
  it("is written into the cell, which keeps its look, and nothing else changes", () => {
    const after = carryOut(bytes, planOf([entry({})]));
    const [a, b] = [partsOf(bytes), partsOf(after)];
    const changed = Object.keys(a).filter(
      (name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(textOf(after, "xl/worksheets/sheet1.xml")).toContain('<c r="B4" s="1"><v>3</v></c>');
    const same = textOf(after, "xl/worksheets/sheet1.xml").replace('<c r="B4" s="1"><v>3</v></c>', "");
    for (const kept of [
      "<mergeCell ",
      "<conditionalFormatting",
      "<dataValidation ",
      "<hyperlink ",
      "x14:cfRule",
    ]) {
      expect(same).toContain(kept);
    }
  });

  it("takes a number format with it", () => {
    const after = carryOut(bytes, planOf([entry({ content: 0.05, format: "0.0%" })]));
    expect(readWorkbook(after).sheets[0]?.rows[3]?.[1]).toEqual({ content: 0.05, format: "0.0%" });
    const [before, style] = [readWhole(bytes), readWhole(after)].map(
      (whole) => whole.sheets[0]?.rows[3]?.[1]?.style,
    );
    expect({ ...style, basis: 0, format: "" }).toEqual({ ...before, basis: 0, format: "" });
  });

  it("is text where it looks like a formula, and empties a cell where it is nothing", () => {
    const plan = planOf([entry({ content: "=1+1" }), entry({ row: 4, held: 5, content: "" })]);
    const after = carryOut(bytes, plan);
    const [sheet] = readWorkbook(after).sheets;
    expect(sheet?.rows[3]?.[1]?.content).toBe("=1+1");
    expect(sheet?.rows[3]?.[1]?.formula).toBeUndefined();
    expect(sheet?.rows[4]?.[1]).toBeUndefined();
    expect(readWhole(after).sheets[0]?.rows[3]?.[1]?.style?.literal).toBe(true);
  });

  it("is refused where the cell holds something else by now", () => {
    expect(refusal(planOf([entry({ row: 1, held: -4, content: 1 }), entry({ held: 7 })]))).toMatchObject({
      found: "B4 of “Sheet1” now holds 2; it held 7 when it was read.",
    });
    expect(refusal(planOf([entry({ held: undefined })])).found).toBe(
      "B4 of “Sheet1” now holds 2; it held nothing when it was read.",
    );
    expect(refusal(planOf([entry({ held: "2" })])).found).toContain("it held “2”");
  });

  it("is refused where there is a formula, no such sheet, or two entries for one cell", () => {
    expect(refusal(planOf([entry({ column: 3, held: 20_000 })])).found).toContain(
      "D4 of “Sheet1” holds a formula",
    );
    expect(refusal(planOf([entry({ sheet: "Gone" })])).found).toContain(
      "“Gone” is no longer in the workbook",
    );
    expect(refusal(planOf([entry({}), entry({ content: 4 })])).found).toContain("entered twice");
    expect(refusal(planOf([entry({ content: Number.NaN })])).found).toContain("no number");
  });
});

describe("a table of the forum's", () => {
  it("takes in more rows, its filter with it", () => {
    const plan = planOf([entry({ row: 6, column: 0, held: undefined, content: "2031-32" })], [extent(6)]);
    const after = carryOut(bytes, plan);
    expect(textOf(after, "xl/tables/table1.xml")).toContain('ref="A1:D7"><autoFilter ref="A1:D7">');
    expect(readWorkbook(after).sheets[0]?.tables).toEqual([
      { name: "Funding", area: { top: 0, left: 0, bottom: 6, right: 3 }, totalsRow: false },
    ]);
    expect(readWorkbook(after).sheets[0]?.rows[6]?.[0]?.content).toBe("2031-32");
  });

  it("gives rows up", () => {
    expect(textOf(carryOut(bytes, planOf([], [extent(4)])), "xl/tables/table1.xml")).toContain('ref="A1:D5"');
  });

  it("stays where it is at its heading row", () => {
    const moved = { area: { top: 1, left: 0, bottom: 6, right: 3 } };
    expect(refusal(planOf([], [extent(6, moved)])).found).toContain("away from its heading row");
    expect(refusal(planOf([], [extent(0)])).found).toContain("away from its heading row");
  });

  it("takes in a column beside it whose heading is entered with it, and gives it up again", () => {
    const wider = (right: number): TableExtent => extent(5, { area: { top: 0, left: 0, bottom: 5, right } });
    const heading = entry({ row: 0, column: 4, held: undefined, content: "On" });
    const after = carryOut(
      bytes,
      planOf([heading, entry({ row: 2, column: 4, held: undefined, content: "No" })], [wider(4)]),
    );
    const table = textOf(after, "xl/tables/table1.xml");
    expect(table).toContain('ref="A1:E6"');
    expect(table).toMatch(/<tableColumns count="5">.*name="On"/s);
    expect(readWorkbook(after).sheets[0]?.tables[0]?.area.right).toBe(4);
    const back = carryOut(
      after,
      planOf(
        [{ ...heading, content: "", held: "On" }, entry({ row: 2, column: 4, held: "No", content: "" })],
        [wider(3)],
      ),
    );
    expect(textOf(back, "xl/tables/table1.xml")).toBe(textOf(bytes, "xl/tables/table1.xml"));
    expect(refusal(planOf([], [wider(4)])).found).toContain("away from its heading row");
    expect(refusal(planOf([{ ...heading, content: "" }], [wider(4)])).found).toContain(
      "away from its heading row",
    );
    expect(refusal(planOf([], [wider(2)])).found).toContain("away from its heading row");
  });

  it("never grows over cells that nobody entered just now", () => {
    const theirs = carryOut(bytes, planOf([entry({ row: 8, column: 2, held: undefined, content: "note" })]));
    expect(() => carryOut(theirs, planOf([], [extent(8)]))).toThrow(/C9 of “Sheet1” holds “note”/);
  });

  it("is refused where it is gone", () => {
    expect(refusal(planOf([], [extent(6, { name: "Provision" })])).found).toBe(
      "The table Provision is no longer on “Sheet1”.",
    );
  });
});
