import type { Lever } from "../../src/model/inputs";
import { leversOf, type Choice, type ScenarioRow } from "../../src/practices/leversOf";
import { practices } from "../../src/practices/library";
import { errorsOf, readForum, warningsOf } from "../workbook/problems";
import { percent, type Told } from "../workbook/sheets";
import { smallForum } from "../workbook/smallForum";
import { leversFor, plainSize, practiceOf } from "./practiceForum";

const head = ["Scenario", "Lever", "Applies to", "From", "To", "Value", "Unit", "Ramp (years)", "Note"];
const cells = ({ scenario, lever, appliesTo, from, to, value, unit, ramp, note }: ScenarioRow): Told[] => [
  scenario,
  lever,
  appliesTo ?? null,
  from,
  to ?? null,
  unit.startsWith("%") ? percent(value) : value,
  unit,
  ramp ?? null,
  note,
];

const rowsFor = (id: string, choice: Omit<Choice, "scenario">): readonly ScenarioRow[] => {
  const made = leversOf(practiceOf(id), { scenario: "S", ...choice });
  if ("fault" in made) throw new Error(made.fault.found);
  return made.rows;
};

const setting = (name: string, kind: string): Told[] => [
  name,
  kind,
  20,
  20,
  20,
  null,
  10_000,
  "No",
  10,
  8_000,
];
const forum = {
  Provision: [
    ...smallForum.Provision,
    setting("Schools", "Mainstream"),
    setting("PRU", "Alternative provision or PRU"),
    setting("College", "Further education"),
  ],
  Placements: [...smallForum.Placements, ["Special post-16 institution", "All", 10, 40_000]],
};

const said = ({ name, target, from, to, value, unit, ramp }: Lever): unknown => ({
  name,
  target,
  from: from.value,
  to: to.value,
  value: value.value,
  unit,
  ramp: ramp.value,
});

describe("rows for the Scenarios table", () => {
  it.each(practices.filter(({ effects }) => effects.length > 0).map((one) => [one.id, one] as const))(
    "of %s are read back as the levers that they stand for",
    (id, practice) => {
      const size = Object.fromEntries(practice.effects.map(({ key, unit }) => [key, plainSize[unit]]));
      const reading = readForum({
        ...forum,
        Scenarios: [head, ...rowsFor(id, { from: 2026, size }).map(cells)],
      });
      expect(errorsOf(reading)).toEqual([]);
      expect(warningsOf(reading).filter((text) => text.includes("Scenarios"))).toEqual([]);
      expect(reading.inputs?.levers.map(said)).toEqual(leversFor(practice, { from: 2026, size }).map(said));
    },
  );

  it("are read back at nought where the source gives no number", () => {
    const rows = rowsFor("Fig7", { from: 2026 });
    expect(rows.map(({ value }) => value)).toEqual([0, 0, 0]);
    const reading = readForum({ ...forum, Scenarios: [head, ...rows.map(cells)] });
    expect(errorsOf(reading)).toEqual([]);
    for (const { note } of rows) expect(note).toContain("No published effect: 0 until you enter one.");
  });

  it("say the published number, its place and its words", () => {
    expect(rowsFor("B5", { from: 2026 })).toEqual([
      {
        scenario: "S",
        lever: "Services",
        appliesTo: "new: High Needs Lead Practitioner",
        from: "2026-27",
        value: 46_000,
        unit: "£",
        note: "B5 High Needs Lead Practitioner. Size as published in Barking and Dagenham: around £46K. Enter your own. Effective Practice case study: Developing local schools for children in Barking and Dagenham, Has the work been sustained?: “The recruitment of the High Needs Lead Practitioner, on a part-time basis, has been an ongoing cost of around £46K per annum”",
      },
    ]);
  });

  it("move Barking and Dagenham's 33 pupils over its five years, out of one kind and into another", () => {
    expect(rowsFor("B2", { from: 2026 })).toMatchObject([
      { lever: "Placement pupils", appliesTo: "Independent special", value: -33, ramp: 5 },
      { lever: "Pupils with top-up", appliesTo: "Resourced provision or SEN unit", value: 33, ramp: 5 },
    ]);
  });

  it("give a bound as nought, and say that it is a bound", () => {
    const [row] = rowsFor("Fig38", { from: 2026 });
    expect(row?.value).toBe(0);
    expect(row?.note).toContain("Published only as a bound (over £300k): 0 until you enter a number.");
  });

  it("hold a saving of one year for one year, and places by the academic year", () => {
    expect(rowsFor("Fig35", { from: 2027, ramp: 3, size: 0.02 })).toMatchObject([
      { from: "2027-28", to: "2027-28", value: -0.02 },
    ]);
    expect(rowsFor("Fig35", { from: 2027, ramp: 3, size: 0.02 })[0]).not.toHaveProperty("ramp");
    expect(rowsFor("B9", { from: 2027, to: 2030, size: 40 })[0]).toMatchObject({
      from: "2027/28",
      to: "2030/31",
      value: 40,
    });
  });

  it("never begin with a sign that a sheet would take for a formula", () => {
    for (const practice of practices)
      for (const { note } of rowsFor(practice.id, { from: 2026 })) expect(note).toMatch(/^[A-Z]/);
  });

  it("say what is wrong with a choice", () => {
    const fault = (size: Choice["size"]): unknown =>
      leversOf(practiceOf("Fig7"), { scenario: "S", from: 2026, ...(size === undefined ? {} : { size }) });
    expect(fault({ savings: 4 })).toEqual({
      fault: {
        found: "Fig7 has no effect called “savings”.",
        wanted: "one of: moves, cost",
        remedy: "Choose the effect from the practice.",
      },
    });
    expect(fault(NaN)).toMatchObject({ fault: { wanted: "a number" } });
    expect(fault(-3)).toMatchObject({ fault: { wanted: expect.stringContaining("0 or more") } });
  });
});
