import { readFile, writeFile } from "node:fs/promises";
import { strFromU8 } from "fflate";
import { fileHost } from "../../../src/hosts/file";
import type { WorkbookPlan } from "../../../src/workbook/port/plan";
import { again, cellsOf, planOf, sheet } from "../plans";
import { file, partsOf } from "./book";
import { richWorkbook } from "./rich";

/** A plan with one of everything. */
const ours = sheet(
  cellsOf([
    ["Line", "2025-26", "2026-27"],
    ["Special", { formula: "Sheet1!$B$2*2", value: -8 }, -6.5],
    ["Reserve", 3, -2],
  ]),
  {
    tables: [{ name: "HNB_lines", area: { top: 0, left: 0, bottom: 2, right: 2 } }],
    validations: [
      {
        area: { top: 1, left: 0, bottom: 2, right: 0 },
        choices: ["Special"],
        title: "Line",
        message: "Choose",
      },
    ],
    charts: [
      {
        kind: "columns",
        title: "Ours",
        alternativeText: "Ours by year",
        categoryTitle: "Year",
        valueTitle: "£",
        valueFormat: "#,##0",
        series: [
          {
            name: "'HNB Baseline'!$A$2",
            categories: "'HNB Baseline'!$B$1:$C$1",
            values: "'HNB Baseline'!$B$2:$C$2",
            colour: "12355B",
          },
        ],
        row: 5,
        column: 0,
        width: 400,
        height: 300,
      },
    ],
  },
);
const first = planOf([ours]);
const second = planOf([again(ours, { top: 0, left: 0, bottom: 20, right: 5 })]);

/** Parts that list the others, or hold the styles of all: ours are added there. */
const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
/** What Excel keeps for itself about the order of calculation; it makes it anew. */
const dropped = ["xl/calcChain.xml"];

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Every tag and text of a part, in order. */
const tokens = (part: Uint8Array | undefined): string[] =>
  strFromU8(part ?? new Uint8Array()).match(/<[^>]+>|[^<]+/g) ?? [];

/** Tags of `before` that are not, in their order, in `after`; counts and the wish to recalculate aside. */
function lost(before: string[], after: string[]): string[] {
  const bare = (tag: string): string => tag.replace(/ (count|fullCalcOnLoad)="\w+"/g, "").replace("/>", ">");
  let at = 0;
  return before.filter((tag) => {
    const found = after.findIndex((each, index) => index >= at && bare(each) === bare(tag));
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

async function written(bytes: Uint8Array, name: string, ...plans: WorkbookPlan[]): Promise<Uint8Array> {
  const path = await file(bytes, name);
  for (const plan of plans) await fileHost({ input: path }).write(plan);
  return new Uint8Array(await readFile(path));
}

describe.each([
  ["a workbook", "forum.xlsx", false],
  ["a workbook with macros", "forum.xlsm", true],
])("%s of the forum's", (_, name, macros) => {
  const rich = richWorkbook({ macros });

  it("holds what must survive", () => {
    const names = Object.keys(partsOf(rich)).join(" ");
    for (const kind of [
      "charts/",
      "chartsheets/",
      "pivotTables/",
      "pivotCache/",
      "comments",
      "media/",
      "drawings/vml",
      "customXml/",
      "externalLinks/",
    ]) {
      expect(names).toContain(kind);
    }
    const sheet1 = strFromU8(partsOf(rich)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    for (const tag of [
      "conditionalFormatting",
      "x14:sparkline",
      "dataValidation",
      "mergeCell",
      "x14:cfRule",
      "hyperlink",
    ]) {
      expect(sheet1).toContain(`<${tag}`);
    }
  });

  it("keeps every part but the lists byte for byte, after one run and after two", async () => {
    const before = partsOf(rich);
    for (const plans of [[first], [first, second]]) {
      const after = partsOf(await written(rich, name, ...plans));
      const changed = Object.keys(before).filter((part) => !same(before[part], after[part]));
      expect(changed.sort()).toEqual([...dropped, ...lists].sort());
      expect(dropped.filter((part) => part in after)).toEqual([]);
    }
  });

  it("loses nothing from the lists", async () => {
    const before = partsOf(rich);
    const after = partsOf(await written(rich, name, first, second));
    for (const part of lists) {
      const gone = lost(tokens(before[part]), tokens(after[part]));
      expect(gone.filter((tag) => !tag.includes("calcChain"))).toEqual([]);
    }
  });

  it("gives its styles the same numbers as before", async () => {
    const styles = (bytes: Uint8Array | undefined) =>
      /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(strFromU8(bytes ?? new Uint8Array()))?.[1] ?? "";
    const before = styles(partsOf(rich)["xl/styles.xml"]);
    expect(before).not.toBe("");
    expect(styles(partsOf(await written(rich, name, first))["xl/styles.xml"]).startsWith(before)).toBe(true);
  });

  it("is the same after two runs and after three as after one: nothing grows, nothing is left over", async () => {
    const once = await written(rich, name, first);
    expect(Buffer.compare(await written(rich, name, first, second), once)).toBe(0);
    expect(Buffer.compare(await written(rich, name, first, second, second), once)).toBe(0);
  });

  it("has no part that nothing leads to, and no link that leads nowhere", async () => {
    const after = partsOf(await written(rich, name, first, second));
    const names = new Set(Object.keys(after));
    const reached = new Set(["[Content_Types].xml"]);
    for (const part of names) {
      if (!part.endsWith(".rels")) continue;
      reached.add(part);
      const from = part.replace("_rels/", "").replace(/\.rels$/, "");
      for (const [tag] of strFromU8(after[part] ?? new Uint8Array()).matchAll(/<Relationship [^>]*>/g)) {
        if (tag.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
        const to = new URL(target, `zip:/${from}`).pathname.slice(1);
        expect([tag, names.has(to)]).toEqual([tag, true]);
        reached.add(to);
      }
    }
    expect([...names].filter((part) => !reached.has(part))).toEqual([]);
  });
});

it("a workbook is not saved under an ending that belies it", async () => {
  const path = await file(richWorkbook({ macros: true }), "forum.xlsm");
  await writeFile(path.replace("forum.xlsm", "out.xlsx"), "before");
  const host = fileHost({ input: path, output: path.replace("forum.xlsm", "out.xlsx") });
  await expect(host.write(first)).rejects.toMatchObject({
    found: expect.stringContaining(".xlsm") as string,
  });
  expect(await readFile(path.replace("forum.xlsm", "out.xlsx"), "utf8")).toBe("before");
});
