import { formOf, type LeverForm } from "../../src/tasks/levers/leverForm";
import { addLever, editLever } from "../../src/tasks/levers/leverPlans";
import { duplicateScenario, switchLever } from "../../src/tasks/levers/rowPlans";
import type { ScenarioBook } from "../../src/tasks/levers/scenarioTable";
import { smallForum, forumSheets, type Tables } from "../workbook/smallForum";
import { percent, sheet, workbook, type Told } from "../workbook/sheets";
import { after, bookOf, entriesOf, extentsOf, made, refusedFor, rowNo, said } from "./leverBook";

const small = (changed: Tables = {}): ScenarioBook => bookOf(workbook(forumSheets(changed)));

const form: LeverForm = {
  scenario: "More units",
  lever: "placementPupils",
  appliesTo: "Independent special",
  from: "2026-27",
  to: "",
  value: "-4",
  unit: "pupils",
  ramp: "",
  low: "",
  high: "",
  note: "",
};

describe("adding a lever", () => {
  it("fills in the first free row under the table, in the order of the forum's own columns", () => {
    const { plan } = made(addLever(small(), form));
    expect(entriesOf(plan)).toEqual({
      A6: "More units",
      B6: "Placement pupils",
      C6: "Independent special",
      D6: "2026-27",
      F6: -4,
      G6: "pupils",
    });
    expect(plan.entries?.every(({ held }) => held === undefined)).toBe(true);
  });

  it("takes an Excel table along, or uses a blank row that is in it already", () => {
    const rows: Told[][] = [...smallForum.Scenarios];
    const book = (area: string): ScenarioBook =>
      bookOf(
        workbook([
          ...forumSheets({ Scenarios: null }),
          sheet("Plans", rows, { tables: [["Scenarios", area]] }),
        ]),
      );
    expect(extentsOf(made(addLever(book("A1:I3"), form)).plan)).toEqual(["Scenarios A1:I4"]);
    expect(extentsOf(made(addLever(book("A1:I9"), form)).plan)).toEqual([]);
    expect(Object.keys(entriesOf(made(addLever(book("A1:I9"), form)).plan))).toContain("A4");
  });

  it.each<[string, Partial<LeverForm>, Record<string, string | number>, string | undefined]>([
    [
      "a percentage as a share",
      { lever: "averageCost", value: "-5", unit: "percent" },
      { F6: -0.05 },
      "0.0%",
    ],
    [
      "with its sign or without",
      { lever: "averageCost", value: "-5%", unit: "percent" },
      { F6: -0.05 },
      "0.0%",
    ],
    ["finely", { lever: "averageCost", value: "0.25", unit: "percent" }, { F6: 0.0025 }, "0.00%"],
    [
      "points",
      { lever: "pupilGrowth", appliesTo: "all", value: "-1.5", unit: "percentagePoints" },
      { F6: -0.015 },
      "0.0%",
    ],
    [
      "pounds in words",
      { lever: "services", appliesTo: "Therapies", value: "£1.2m", unit: "gbp" },
      { F6: 1_200_000 },
      "#,##0",
    ],
    ["a ramp as a number", { ramp: "3" }, { F6: -4, H6: 3 }, undefined],
  ])("enters %s", (_, changed, cells, format) => {
    const { plan } = made(addLever(small(), { ...form, ...changed }));
    expect(entriesOf(plan)).toMatchObject(cells);
    const value = plan.entries?.find(({ column }) => column === 5);
    if (format !== undefined) expect(value?.format).toBe(format);
  });

  it.each<[string, Partial<LeverForm>, string, RegExp]>([
    ["a value", { value: "" }, "value", /blank/],
    ["words for a number", { value: "some" }, "value", /text/],
    [
      "too many places taken away",
      { lever: "places", appliesTo: "Oak School", from: "2026/27", value: "-900", unit: "places" },
      "value",
      /take/,
    ],
    ["a target that is not there", { appliesTo: "Atlantis" }, "appliesTo", /not there/],
    ["a target at all", { appliesTo: "" }, "appliesTo", /blank/],
    ["the other calendar", { from: "AY 2026/27" }, "from", /academic/],
    ["To before From", { from: "2027-28", to: "2026-27" }, "to", /before/],
    ["another unit", { unit: "places" }, "unit", /unit/],
    ["a ramp of halves", { ramp: "1.5" }, "ramp", /1\.5/],
    ["a scenario's name", { scenario: "" }, "scenario", /blank/],
    ["a name that a sheet can have", { scenario: "A/B" }, "scenario", /character/],
  ])("tells of %s by its field, in the reader's own words", (_, changed, field, words) => {
    const tried = addLever(small(), { ...form, ...changed });
    expect(tried.change).toBeUndefined();
    expect(Object.keys(tried.byField)).toEqual([field]);
    expect(tried.byField[field as "value"]?.map(({ found }) => found).join()).toMatch(words);
  });

  it("lets a warning pass, and shows it", () => {
    const tried = addLever(small(), {
      ...form,
      lever: "places",
      from: "2026/27",
      value: "4",
      unit: "places",
    });
    expect(tried.byField.appliesTo?.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(tried.change).toBeDefined();
  });

  it("is refused in words where something stands under the table", () => {
    const rows: Told[][] = [...smallForum.Scenarios, ["Source: the January forum"]];
    const tried = addLever(small({ Scenarios: rows }), form);
    expect(refusedFor(tried)).toBe("A6 holds “Source: the January forum”.");
    expect(tried.refused?.remedy).toBe("Insert a row above row 6 on Our Scenarios, then try again.");
  });

  it("is refused where the Excel table ends with its totals", () => {
    const rows: Told[][] = [...smallForum.Scenarios, ["Total", null, null, null, null, 6]];
    const grid = workbook([
      ...forumSheets({ Scenarios: null }),
      sheet("Plans", rows, { tables: [["Scenarios", "A1:I4"]], totalsRows: true }),
    ]);
    expect(refusedFor(addLever(bookOf(grid), form))).toMatch(/ends with its totals in row 4/);
  });

  it("makes HNB Scenarios with the lever in it where the forum has no such table", () => {
    const book = small({ Scenarios: null });
    const change = made(addLever(book, form));
    expect(change.plan.sheets.map(({ name }) => name)).toEqual(["HNB Scenarios"]);
    expect(change.plan.names).toEqual([{ name: "HNB.mark.scenarios", refersTo: "'HNB Scenarios'!$A$1" }]);
    expect(change.trial.inputs?.levers).toHaveLength(1);
    const next = bookOf(change.trial.grid);
    expect(said(after(addLever(next, { ...form, value: "7" })))).toHaveLength(2);
    expect(said(after(switchLever(next, rowNo(next, 0), false)))).toHaveLength(1);
  });

  it("adds a heading where one is wanted that the forum's table lacks", () => {
    const bare: Told[][] = [
      ["Scenario", "Lever", "Applies to", "From", "Value", "Unit"],
      ["More units", "Places", "Ash unit", "2026/27", 12, "places"],
    ];
    const tried = addLever(small({ Scenarios: bare }), { ...form, to: "2028-29" });
    expect(entriesOf(made(tried).plan)).toMatchObject({ G3: "To", G5: "2028-29" });
    expect(tried.lever?.to.value).toBe(2028);
  });
});

describe("editing a lever", () => {
  it("enters the fields that changed and no others, knowing what they held", () => {
    const book = small();
    const row = rowNo(book, 0);
    const { plan } = made(editLever(book, row, { ...formOf(row.lever), value: "15" }));
    expect(plan.entries).toEqual([{ sheet: "Our Scenarios", row: 3, column: 5, content: 15, held: 12 }]);
  });

  it("turns a share's format with its unit", () => {
    const rows: Told[][] = [
      smallForum.Scenarios[0] ?? [],
      ["A", "Block transfer", "Schools block to High needs block", "2026-27", null, percent(0.005), "%"],
    ];
    const book = small({ Scenarios: rows });
    const row = rowNo(book, 0);
    const tried = editLever(book, row, { ...formOf(row.lever), value: "1,200,000", unit: "gbp" });
    expect(made(tried).plan.entries?.map(({ content, format }) => [content, format])).toEqual([
      [1_200_000, "#,##0"],
      ["£", undefined],
    ]);
    expect(formOf(row.lever).value).toBe("0.5");
  });

  it("is refused where the cell holds a formula", () => {
    const rows: Told[][] = [
      smallForum.Scenarios[0] ?? [],
      [
        "A",
        "Places",
        "Ash unit",
        "2026/27",
        null,
        { content: 12, format: "General", formula: "6*2" },
        "places",
      ],
    ];
    const book = small({ Scenarios: rows });
    const row = rowNo(book, 0);
    expect(refusedFor(editLever(book, row, { ...formOf(row.lever), value: "13" }))).toMatch(
      /F4 .*formula =6\*2/,
    );
    expect(made(editLever(book, row, { ...formOf(row.lever), note: "kept" })).plan.entries).toHaveLength(1);
  });
});

describe("how far a lever may turn out otherwise", () => {
  it("is entered in columns of its own, which are added where the table has none", () => {
    const book = small();
    const tried = addLever(book, { ...form, low: "-6", high: "-1" });
    const cells = entriesOf(made(tried).plan);
    expect(Object.values(cells)).toEqual(expect.arrayContaining(["Low", "High", -6, -1]));
    const lever = after(tried).inputs.levers.at(-1);
    expect([lever?.low?.value, lever?.value.value, lever?.high?.value]).toEqual([-6, -4, -1]);
  });

  it("is refused where Low lies above Value, at its field", () => {
    const tried = addLever(small(), { ...form, low: "-1", high: "" });
    expect(tried.change).toBeUndefined();
    expect(tried.byField.low?.[0]?.found).toContain("Low is -1, which is above Value (-4).");
  });

  it("goes along when a scenario is copied, and stays when another field is changed", () => {
    const book = after(addLever(small(), { ...form, low: "-6", high: "-1" }));
    const copied = after(duplicateScenario(book, "More units", "Units again"));
    const twin = copied.inputs.levers.find(
      ({ scenario, low }) => scenario === "Units again" && low?.value !== undefined,
    );
    expect([twin?.low?.value, twin?.high?.value]).toEqual([-6, -1]);
    const row = rowNo(book, 2);
    const edited = after(editLever(book, row, { ...formOf(row.lever), ramp: "2" }));
    expect(edited.inputs.levers.at(-1)).toMatchObject({ low: { value: -6 }, high: { value: -1 } });
  });
});
