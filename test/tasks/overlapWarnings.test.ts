import { practices } from "../../src/practices/library";
import { modelGrid } from "../../src/tasks/model";
import type { Problem } from "../../src/workbook/problem";
import { workbook, type Told } from "../workbook/sheets";
import { forumSheets } from "../workbook/smallForum";

/** How a practice's rows begin their note, as they are entered from the pane. */
const note = (id: string): string => {
  const practice = practices.find((one) => one.id === id);
  if (!practice) throw new Error(`no practice ${id}`);
  return `${practice.id} ${practice.name}. Size entered here, not published.`;
};

type Row = readonly [scenario: string, pupils: number, note: string];

function warned(...rows: readonly Row[]): readonly Problem[] {
  const table: Told[][] = [
    ["Scenario", "Lever", "Applies to", "From", "Value", "Unit", "Note"],
    ...rows.map(([scenario, pupils, said]): Told[] => [
      scenario,
      "Placement pupils",
      "Independent special",
      "2026-27",
      pupils,
      "pupils",
      said,
    ]),
  ];
  const grid = workbook(forumSheets({ Scenarios: table }));
  const { problems, plan } = modelGrid(grid, { version: "test", at: "in a test", write: false });
  expect(plan).toBeDefined();
  return problems.filter(({ found }) => found.includes("counted twice"));
}

describe("two practices in one scenario", () => {
  it("that move the same pupils are warned of at the later one's row, and modelled all the same", () => {
    expect(warned(["Both", -3, note("B2")], ["Both", -2, note("Fig22")])).toEqual([
      {
        severity: "warning",
        sheet: "Our Scenarios",
        cell: "A5",
        found: expect.stringMatching(
          /^Scenario “Both”: B2 .* and Fig22 .* both move placements \(Independent special\) from 2026-27/,
        ) as string,
        wanted: expect.stringContaining("different things") as string,
        remedy: expect.stringContaining("nothing was corrected") as string,
      },
    ]);
  });

  it("are no matter in scenarios of their own, at nought, or beside a row of the forum's own", () => {
    expect(warned(["One", -3, note("B2")], ["Other", -2, note("Fig22")])).toEqual([]);
    expect(warned(["Both", -3, note("B2")], ["Both", 0, note("Fig22")])).toEqual([]);
    expect(warned(["Both", -3, note("B2")], ["Both", -2, "our own idea"])).toEqual([]);
  });
});
