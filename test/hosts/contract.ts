import type { WorkbookHost } from "../../src/workbook/port/host";
import { HostError } from "../../src/workbook/port/host";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/port/plan";
import { again, cellsOf, planOf, sheet, shown } from "./plans";

const block = { top: 0, left: 0, bottom: 9, right: 3 };

/** What every host must do alike. `make` gives a host over a workbook of one empty sheet called `Sheet1`. */
export function hostContract(name: string, make: () => Promise<WorkbookHost>): void {
  const after = async (...plans: WorkbookPlan[]) => {
    const host = await make();
    for (const plan of plans) {
      await host.read();
      await host.write(plan);
    }
    return host.read();
  };
  const baseline = async (...plans: WorkbookPlan[]) => shown(await after(...plans), "HNB Baseline");

  describe(`${name}: what is written can be read`, () => {
    it("numbers to the last digit", async () => {
      const numbers = [0, -0.1, 1 / 3, 0.1 + 0.2, 1e15 + 0.3, -1.5e-7, 123_456_789.123_456_78];
      expect(Object.values(await baseline(planOf([sheet(cellsOf([numbers]))])))).toEqual(numbers);
    });

    it("text as text, whatever it begins with", async () => {
      const texts = ["=1+1", "+44 20", "-", "@name", "'quoted", "1,200", "TRUE", "#REF!"];
      expect(Object.values(await baseline(planOf([sheet(cellsOf([texts]))])))).toEqual(texts);
    });

    it("text with marks, breaks, spaces and pictures", async () => {
      const texts = ["R&D <b> \"q\" 'a'", "two\nlines", "  kept  ", "😀 £", "_x0041_", "]]>"];
      expect(Object.values(await baseline(planOf([sheet(cellsOf([texts]))])))).toEqual(texts);
    });

    it("formulas with the result that the model computed", async () => {
      const cells = cellsOf([
        [2, { formula: "A1*1.05", value: 2.1 }],
        [
          { formula: '"a"&"<b>"', value: "a<b>" },
          { formula: 'NUMBERVALUE("1.5",".",",")', value: 1.5 },
        ],
      ]);
      expect(await baseline(planOf([sheet(cells)]))).toEqual({
        A1: 2,
        B1: ["=A1*1.05", 2.1],
        A2: ['="a"&"<b>"', "a<b>"],
        B2: ['=NUMBERVALUE("1.5",".",",")', 1.5],
      });
    });

    it("number formats", async () => {
      const formats = ["#,##0;-#,##0", "0.0%", "dd/mm/yyyy", '"£"#,##0.00', "General"];
      const cells = formats.map((format, row): CellPlan => ({
        row,
        column: 0,
        content: 0.5,
        role: "figure",
        format,
      }));
      const grid = await after(planOf([sheet(cells)]));
      expect(grid.sheets[1]?.rows.map((row) => row?.[0]?.format)).toEqual(formats);
    });

    it("an empty text as an empty cell", async () => {
      expect(await baseline(planOf([sheet(cellsOf([["", 1]]))]))).toEqual({ B1: 1 });
    });

    it("tables, names and sheets in order, after what was there", async () => {
      const cells = cellsOf(
        [
          ["Line", "2025-26"],
          ["Places", 1],
        ],
        { role: "heading" },
      );
      const area = { top: 0, left: 0, bottom: 1, right: 1 };
      const second = sheet(cellsOf([["x"]]), { name: "It's £m", mark: "HNB.mark.second" });
      const grid = await after(planOf([sheet(cells, { tables: [{ name: "HNB_lines", area }] }), second]));
      expect(grid.sheets.map((each) => each.name)).toEqual(["Sheet1", "HNB Baseline", "It's £m"]);
      expect(grid.sheets[1]?.tables).toEqual([{ name: "HNB_lines", area, totalsRow: false }]);
      expect(grid.names).toEqual([
        { name: "HNB.mark.baseline", refersTo: "'HNB Baseline'!$A$1" },
        { name: "HNB.mark.second", refersTo: "'It's £m'!$A$1" },
      ]);
    });
  });

  describe(`${name}: a second run`, () => {
    const cells = cellsOf([
      ["Line", "2025-26"],
      ["Places", { formula: "1+1", value: 2 }],
      ["Top-ups", 3],
    ]);
    const first = sheet(cells, {
      tables: [{ name: "HNB_lines", area: { top: 0, left: 0, bottom: 2, right: 1 } }],
    });

    it("of the same plan leaves the same workbook", async () => {
      const once = await after(planOf([first]));
      expect(await after(planOf([first]), planOf([again(first, block)]))).toEqual(once);
    });

    it("clears what the earlier run wrote, and nothing beside it", async () => {
      const theirs: CellPlan = { row: 1, column: 4, content: "my note", role: "label" };
      const withNote = sheet([...cells, theirs]);
      expect(await baseline(planOf([withNote]), planOf([again(sheet(cellsOf([["New"]])), block)]))).toEqual({
        A1: "New",
        E2: "my note",
      });
    });

    it("carries a person's cells to new places, also where they change places", async () => {
      const theirs = cellsOf([
        [undefined, undefined, undefined, undefined, "first"],
        [undefined, undefined, undefined, undefined, { formula: "B2*2", value: 4 }],
        [undefined, undefined, undefined, undefined, "third"],
      ]);
      const moves = [
        { from: { row: 0, column: 4 }, to: { row: 2, column: 4 } },
        { from: { row: 1, column: 4 }, to: { row: 0, column: 4 }, formula: "B1*2" },
        { from: { row: 2, column: 4 }, to: { row: 9, column: 1 } },
        { from: { row: 5, column: 5 }, to: { row: 6, column: 6 } },
      ];
      const plan = again(sheet(cellsOf([["New", 2]])), block, { moves });
      expect(await baseline(planOf([sheet(theirs)]), planOf([plan]))).toEqual({
        A1: "New",
        B1: 2,
        E1: ["=B1*2", 4],
        E3: "first",
        B10: "third",
      });
    });

    it("replaces our names and drops those that are no more", async () => {
      const plan = planOf([first]);
      const names = [...plan.names, { name: "HNB.map.Funding", refersTo: "'Sheet1'!$A$1:$C$1" }];
      const later = [...plan.names, { name: "HNB.map.Funding", refersTo: "'Sheet1'!$A$5:$C$5" }];
      const grid = await after(
        { ...plan, names: [...names, { name: "HNB.old", refersTo: "'Sheet1'!$A$1" }] },
        { ...planOf([again(first, block)]), names: later, dropNames: ["HNB.old", "HNB.never"] },
      );
      expect(grid.names).toEqual(later);
    });
  });

  describe(`${name}: a plan that cannot be carried out changes nothing`, () => {
    const ours = sheet(cellsOf([["ours"]]));
    const second = (changes: Parameters<typeof sheet>[1]) =>
      sheet(cellsOf([["more"]]), { name: "HNB More", mark: "HNB.mark.more", ...changes });
    const refused: [string, WorkbookPlan][] = [
      ["a sheet of that name is there", planOf([second({}), second({ name: "sheet1", mark: "HNB.mark.x" })])],
      [
        "our sheet is not there",
        planOf([second({}), second({ name: "Gone", mark: "HNB.mark.gone", exists: true })]),
      ],
      ["a person's cell is in the way", planOf([second({}), sheet(cellsOf([["over"]]), { exists: true })])],
      ["a number is none", planOf([second({ cells: cellsOf([[Number.NaN]]) })])],
      ["a text is too long", planOf([second({ cells: cellsOf([["x".repeat(32_768)]]) })])],
      [
        "a formula is too long",
        planOf([second({ cells: cellsOf([[{ formula: "1+".repeat(4200), value: 1 }]]) })]),
      ],
      [
        "a table's headings repeat",
        planOf([
          second({
            cells: cellsOf([
              ["a", "A"],
              [1, 2],
            ]),
            tables: [{ name: "HNB_t", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
          }),
        ]),
      ],
    ];
    it.each(refused)("%s", async (_, plan) => {
      const host = await make();
      await host.write(planOf([ours]));
      const before = await host.read();
      await expect(host.write(plan)).rejects.toBeInstanceOf(HostError);
      expect(await host.read()).toEqual(before);
    });
  });
}
