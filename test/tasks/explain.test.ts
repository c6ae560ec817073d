import { namedLines } from "../../src/model/scenarioLines";
import { explain, type Explanation } from "../../src/tasks/explain";
import { workbook } from "../workbook/sheets";
import { forumSheets } from "../workbook/smallForum";
import { modelled, sample, samples, type Sample } from "./sampleModel";

const small = (): Sample => modelled(workbook(forumSheets()));

function told(of: Sample, scenario: string, line: string, year: number): Explanation {
  const found = explain(of.modelled, of.planned, { scenario, line, year });
  if (!found) throw new Error("nothing is told");
  return found;
}

describe("where a figure comes from", () => {
  it("is told in words, by formula and cell, with its inputs and published facts", () => {
    const of = small();
    const { inputs } = of.modelled.model.workings;
    const baseline = told(of, "Baseline", "places.maintainedSpecial", 0);
    const places = inputs.settings.filter(({ kind }) => kind.value === "maintainedSpecial");
    expect(baseline).toMatchObject({
      label: "Place funding: Maintained special",
      year: "2025-26",
      scenario: "Baseline",
    });
    expect(baseline.words).toMatch(/= £[\d,]+$/);
    expect(baseline.formula).toMatch(/^=/);
    expect(baseline.at.sheet).toBe("HNB Baseline");
    const cells = baseline.inputs.map(({ at }) => `${at.sheet}!${at.cell}`);
    for (const { at } of places.flatMap(({ places: held }) => held.map((one) => one.held)).slice(0, 2))
      expect(cells).toContain(`${at?.sheet ?? ""}!${at?.cell ?? ""}`);
    // Other kinds of settings have no part in it.
    expect(baseline.inputs.some(({ label }) => label.startsWith("Ash unit"))).toBe(false);
    expect(baseline.facts.map(({ label, value, evidence }) => [label, value, evidence])).toEqual(
      expect.arrayContaining([["Special school place", "£10,000", "reported"]]),
    );
  });

  it("leads on from a total to the lines that it is made of", () => {
    const of = small();
    const balance = told(of, "More units", "balance.inYear", 1);
    expect(balance.parts.map(({ figure }) => figure?.line)).toEqual(["funding.available", "spend.total"]);
    const spend = told(of, "More units", "spend.total", 1);
    expect(spend.parts.every(({ figure }) => figure !== undefined)).toBe(true);
    // The lever's own cells are among what the scenario rests on, and not among what the Baseline does.
    const { levers } = of.modelled.model.workings.inputs;
    const [lever] = levers;
    const has = ({ inputs }: Explanation): boolean =>
      inputs.some(({ at }) => at.cell === lever?.value.at.cell && at.sheet === lever.value.at.sheet);
    expect(has(spend)).toBe(true);
    expect(has(told(of, "Baseline", "spend.total", 1))).toBe(false);
  });

  it("says of a reserve what it opens with, back to the balance that was entered", () => {
    const of = small();
    const closing = told(of, "Baseline", "reserve.closing", 2);
    const { at } = of.modelled.model.workings.inputs.reserve.balance;
    expect(closing.inputs.map((input) => input.at)).toContainEqual(at);
  });

  it("is not told of what is not there", () => {
    const of = small();
    expect(
      explain(of.modelled, of.planned, { scenario: "Nobody", line: "spend.total", year: 0 }),
    ).toBeUndefined();
    expect(
      explain(of.modelled, of.planned, { scenario: "Baseline", line: "spend", year: 0 }),
    ).toBeUndefined();
  });
});

describe.each(samples)("every figure of %s", (name) => {
  it("can be explained, and rests on cells that hold something, or on a blank that is said to be one", async () => {
    const of = await sample(name);
    const { model, values } = of.modelled;
    const sheets = new Map(of.grid.sheets.map((one) => [one.name, one]));
    for (const scenario of model.scenarios)
      for (const line of namedLines(scenario)) {
        const found = told(of, scenario.name, line.id, 1);
        expect(found.value).toBe(values.number(line, 1));
        for (const { at } of found.inputs) expect(sheets.has(at.sheet)).toBe(true);
        if (found.value !== 0) expect(found.inputs.length).toBeGreaterThan(0);
      }
  });
});
