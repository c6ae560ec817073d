import { scenarioBook } from "../../../src/tasks/levers/scenarioTable";
import { formOf } from "../../../src/tasks/levers/leverForm";
import { addLever, editLever } from "../../../src/tasks/levers/leverPlans";
import { after, bookOf, entriesOf, made, rowNo } from "../../tasks/leverBook";
import { modelled } from "../../tasks/sampleModel";
import { errorsOf, notesOf, readForum } from "../problems";
import { forumSheets } from "../smallForum";
import { percent, workbook, type Told } from "../sheets";

/** Scenarios of the small forum under a heading of Value, with these values and units. */
const table = (heading: string, rows: readonly (readonly [string, Told, string])[]): Told[][] => [
  ["Scenario", "Lever", "Applies to", "From", heading, "Unit"],
  ...rows.map(([lever, value, unit]): Told[] => {
    const on = { Services: "Therapies", Places: "Ash unit", "Average cost": "Independent special" }[lever];
    return ["A", lever, on ?? null, lever === "Places" ? "2026/27" : "2026-27", value, unit];
  }),
];

const read = (heading: string, rows: readonly (readonly [string, Told, string])[]) =>
  readForum({ Scenarios: table(heading, rows) });

const values = (heading: string, rows: readonly (readonly [string, Told, string])[]): unknown =>
  read(heading, rows).inputs?.levers.map(({ value }) => value.value);

describe("a unit of money in the heading Value", () => {
  // £000: 50 is £50,000. Places and percentages are no money: 12 places stay 12, -5% stays -5%.
  it("counts for the rows in £ and for no others", () => {
    const rows = [
      ["Services", 50, "£"],
      ["Places", 12, "places"],
      ["Average cost", percent(-0.05), "%"],
    ] as const;
    expect(values("Value (£000)", rows)).toEqual([50_000, 12, -0.05]);
    expect(values("Value (£m)", rows)).toEqual([50_000_000, 12, -0.05]);
    expect(values("Value (£)", rows)).toEqual([50, 12, -0.05]);
    expect(values("Value", rows)).toEqual([50, 12, -0.05]);
  });

  it("is told of at the cell", () => {
    const reading = read("Value (£000)", [
      ["Services", 50, "£"],
      ["Places", 12, "places"],
    ]);
    expect(errorsOf(reading)).toEqual([]);
    expect(notesOf(reading).filter((note) => note.startsWith("Our Scenarios!"))).toEqual([
      "Our Scenarios!E4 Scenarios: Value holds 50 and its heading says £000: read as £50,000.",
    ]);
  });

  it("may be said under Unit too, and counts once; two that differ are an error at the cell", () => {
    expect(values("Value (£000)", [["Services", 50, "£k"]])).toEqual([50_000]);
    expect(errorsOf(read("Value (£000)", [["Services", 50, "£m"]]))).toEqual([
      "Our Scenarios!E4 Scenarios: Value has £000 in its heading, but £m under Unit.",
    ]);
    expect(errorsOf(read("Value (£000)", [["Services", "£50k", "£"]]))).toEqual([
      expect.stringMatching(/^Our Scenarios!E4 .*its own k or m in a column that has a unit/),
    ]);
  });

  it("of the title alone is not the lever's: Unit stands beside the value", () => {
    const [title = [], ...rest] = table("Value", [["Services", 50_000, "£"]]);
    const sheets = forumSheets({ Scenarios: [["All figures in £000"], [], title, ...rest] });
    expect(scenarioBook(workbook(sheets))?.inputs.levers[0]?.value.value).toBe(50_000);
  });
});

describe("the sheets", () => {
  it("work the thousands out in the open, so that a value typed later follows", () => {
    const grid = workbook(forumSheets({ Scenarios: table("Value (£000)", [["Services", 50, "£"]]) }));
    const { planned } = modelled(grid);
    const formulas = planned.plan.sheets
      .flatMap(({ cells }) => cells)
      .flatMap(({ content }) => (typeof content === "object" ? [content] : []))
      .filter(({ formula }) => formula.includes("'Our Scenarios'!E4"));
    expect(formulas).toContainEqual({ formula: "'Our Scenarios'!E4*1000", value: 50_000 });
  });
});

describe("the pane's form on a table in £000", () => {
  const book = () =>
    bookOf(
      workbook(
        forumSheets({
          Scenarios: table("Value (£000)", [
            ["Services", 50, "£"],
            ["Places", 12, "places"],
          ]),
        }),
      ),
    );

  it("says pounds and enters thousands", () => {
    const [services, places] = [rowNo(book(), 0), rowNo(book(), 1)];
    expect(formOf(services.lever).value).toBe("50000");
    const edited = editLever(book(), services, { ...formOf(services.lever), value: "£60,500" });
    expect(entriesOf(made(edited).plan)).toEqual({ E4: 60.5 });
    expect(after(edited).rows[0]?.lever.value.value).toBe(60_500);
    const added = addLever(book(), { ...formOf(services.lever), scenario: "B", value: "1200" });
    expect(entriesOf(made(added).plan)).toMatchObject({ E6: 1.2 });
    expect(added.lever?.value.value).toBe(1200);
    const moved = editLever(book(), places, { ...formOf(places.lever), value: "15" });
    expect(entriesOf(made(moved).plan)).toEqual({ E5: 15 });
  });
});
