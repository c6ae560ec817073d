import { undoPlan } from "../../src/tasks/undo";
import type { EntryPlan, WorkbookPlan } from "../../src/workbook/port/plan";
import { sheet as planned } from "../hosts/plans";
import { broken, percent, sheet, workbook } from "../workbook/sheets";

const before = workbook(
  [
    sheet(
      "Options",
      [
        ["Scenario", "Value", "Note"],
        ["More units", 12, { content: 24, format: "General", formula: "B2*2" }],
        ["Growth", percent(0.05), true],
        ["Fault", broken("#N/A")],
      ],
      { tables: [["Scenarios", "A1:C4"]] },
    ),
  ],
  [{ name: "HNB.map.Services", refersTo: "Paper!$A$1:$C$1" }],
);

const entry = (row: number, column: number, changes: Partial<EntryPlan>): EntryPlan => ({
  sheet: "Options",
  row,
  column,
  content: 0,
  held: before.sheets[0]?.rows[row]?.[column]?.content,
  ...changes,
});
const plan = (changes: Partial<WorkbookPlan>): WorkbookPlan => ({
  sheets: [],
  names: [],
  dropNames: [],
  ...changes,
});

describe("the plan that takes a plan back", () => {
  it("puts a value back, with its format where the plan changed that", () => {
    const back = undoPlan(before, plan({ entries: [entry(2, 1, { content: 0.06, format: "0.00%" })] }));
    expect(back?.entries).toEqual([
      { sheet: "Options", row: 2, column: 1, content: 0.05, held: 0.06, format: "0.0%" },
    ]);
  });

  it("empties a cell that was empty, and knows an emptied one again", () => {
    const back = undoPlan(
      before,
      plan({ entries: [entry(4, 0, { content: "New" }), entry(1, 0, { content: "" })] }),
    );
    expect(back?.entries).toEqual([
      { sheet: "Options", row: 1, column: 0, content: "More units", held: undefined },
      { sheet: "Options", row: 4, column: 0, content: "", held: "New" },
    ]);
  });

  it("gives a table the rows that it had", () => {
    const grown = { sheet: "Options", name: "scenarios", area: { top: 0, left: 0, bottom: 6, right: 2 } };
    expect(undoPlan(before, plan({ extents: [grown] }))?.extents).toEqual([
      { sheet: "Options", name: "Scenarios", area: { top: 0, left: 0, bottom: 3, right: 2 } },
    ]);
  });

  it("puts changed and dropped names back, and drops new ones", () => {
    const back = undoPlan(
      before,
      plan({
        names: [{ name: "HNB.map.Bands", refersTo: "Paper!$A$9:$C$9" }],
        dropNames: ["hnb.MAP.services"],
      }),
    );
    expect(back).toMatchObject({
      names: [{ name: "HNB.map.Services", refersTo: "Paper!$A$1:$C$1" }],
      dropNames: ["HNB.map.Bands"],
    });
  });

  it.each<[string, WorkbookPlan]>([
    ["a formula was overwritten", plan({ entries: [entry(1, 2, { held: 24 })] })],
    ["a TRUE was", plan({ entries: [entry(2, 2, { held: true })] })],
    ["an error was", plan({ entries: [entry(3, 1, { held: { error: "#N/A" } })] })],
    ["whole sheets were written", plan({ sheets: [planned([])] })],
    [
      "the table is not there",
      plan({ extents: [{ sheet: "Options", name: "Gone", area: { top: 0, left: 0, bottom: 1, right: 1 } }] }),
    ],
  ])("is not given where %s", (_, done) => {
    expect(undoPlan(before, done)).toBeUndefined();
  });
});
