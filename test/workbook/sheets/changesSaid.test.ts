import { modelGrid } from "../../../src/tasks/model";
import type { SheetPlan } from "../../../src/workbook/port/plan";
import { provisionSheet, type ProvisionTold } from "../newProvisionSheet";
import { percent, workbook } from "../sheets";
import { forumSheets } from "../smallForum";

/** The texts of a sheet's first column, where the forum opens what is told. */
function textsOf(name: string, ...rows: readonly ProvisionTold[]): readonly string[] {
  const grid = workbook([...forumSheets(), provisionSheet(...rows)]);
  const { plan, problems } = modelGrid(grid, { version: "test", at: "now", write: false, scenarios: false });
  const found: SheetPlan | undefined = plan?.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No ${name}: ${JSON.stringify(problems)}`);
  return found.cells.flatMap(({ column, content }) =>
    column === 0 && typeof content === "string" ? [content] : [],
  );
}

describe("what each scenario changes", () => {
  it("has a sentence for each row of New provision", () => {
    const said = textsOf(
      "HNB Compare",
      { "Years to open all": 2 },
      {
        "New provision": "College",
        Kind: "Maintained special",
        "Places when full": 1,
        Opens: "2027/28",
        "Instead of": "Non-maintained special",
        "Would otherwise be there (%)": percent(1),
        "Moves existing pupils (Yes/No)": "Yes",
      },
      { "New provision": "Nursery", "Would otherwise be there (%)": 0 },
    );
    expect(said.filter((text) => text.includes("New provision, "))).toEqual([
      "Nearer home: New provision, Autism base: 20 places, Resourced provision or SEN unit, from 2026/27, over 2 academic years; 50% of their pupils would otherwise be at Independent special.",
      "Nearer home: New provision, College: 1 place, Maintained special, from 2027/28; 100% of their pupils would otherwise be at Non-maintained special, and pupils already placed there move.",
      "Nearer home: New provision, Nursery: 20 places, Resourced provision or SEN unit, from 2026/27; none of their pupils is counted as leaving another kind.",
    ]);
  });
  it("has a scenario's levers and new provision together", () => {
    const said = textsOf("HNB Compare", { Scenario: "More units" });
    const own = said.flatMap((text, index) => (text.startsWith("More units: ") ? [index] : []));
    expect(own.length).toBeGreaterThan(1);
    expect(said[own.at(-1) ?? 0]).toContain("New provision, Autism base");
  });
});

describe("a scenario's purpose", () => {
  it("counts new provision alone", () => {
    expect(textsOf("HNB Nearer home", {})).toContain(
      "The baseline with 1 change: 1 new provision, entered in the New provision table. HNB Ledger has what it costs and saves.",
    );
  });
  it("counts levers and new provision together", () => {
    const levers = textsOf("HNB More units", {}).find((text) => text.startsWith("The baseline with"));
    const [, before = ""] = /with (\d+) change/.exec(levers ?? "") ?? [];
    const both = textsOf(
      "HNB More units",
      { Scenario: "More units" },
      { "New provision": "B", Scenario: "More units" },
    );
    expect(both.find((text) => text.startsWith("The baseline with"))).toContain(
      `The baseline with ${String(Number(before) + 2)} changes: ${before} in the Scenarios table`,
    );
  });
});
