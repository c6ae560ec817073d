import { forecast } from "../../src/demand/forecast";
import { england } from "../../src/demand/england";
import { readForum as readWithDemand, type ForumReading } from "../../src/tasks/demand";
import {
  byAge,
  fiveJanuaries,
  flowsSheet,
  january,
  plansSheet,
  withoutGrowth,
  type FlowTold,
  type PlanTold,
} from "../workbook/planSheets";
import { errorsOf, notesOf, warningsOf } from "../workbook/problems";
import { percent, sheet, workbook } from "../workbook/sheets";
import { forumSheets, smallForum, type Tables } from "../workbook/smallForum";

const read = (
  plans: readonly PlanTold[],
  { flows = [], tables = withoutGrowth }: { flows?: readonly FlowTold[]; tables?: Tables } = {},
): ForumReading =>
  readWithDemand(
    workbook([...forumSheets(tables), plansSheet(plans), ...(flows.length > 0 ? [flowsSheet(flows)] : [])]),
  );

const last = january(2026, 840, 480, 130, 240, 90);
const ages = byAge(2026, 840, 480, 130, 240, 90);
const flows: readonly FlowTold[] = [
  [2025, "New", null, 300],
  [2025, "Ceased", null, 180],
];

describe("the method follows from what the workbook has, and its note names it", () => {
  it.each<[string, readonly PlanTold[], readonly FlowTold[], string]>([
    ["placementOverYears", fiveJanuaries, [], "Plans by placement over years, ages as in England."],
    [
      "ageAtOneJanuary",
      [...last, ...ages],
      [],
      "Plans by age and placement at one January, growth and flows as in England.",
    ],
    [
      "ageWithFlows",
      [...fiveJanuaries, ...ages],
      flows,
      "Plans by age and placement over years, with the authority's own new and ceased plans.",
    ],
  ])("%s", (method, plans, made, words) => {
    const reading = read(plans, { flows: made });
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.demand?.forecast.method).toBe(method);
    expect(reading.inputs?.demand?.words).toContain(words);
    expect(notesOf(reading).join("\n")).toContain(
      `Our EHC plans!E4 No Pupil growth is entered: pupils follow the forecast of EHC plans. ${words}`,
    );
  });
});

describe("the plans of each year of the model", () => {
  // The small forum's years are 2025-26 to 2029-30: Januaries 2026 to 2030.
  it("are the count in the base year, then the forecast from the last January", () => {
    const { inputs, demand } = read(fiveJanuaries);
    expect(inputs?.years).toEqual([2025, 2026, 2027, 2028, 2029]);
    const expected = forecast(demand?.plans.history ?? { authority: "", plans: {} }, {
      pattern: england,
      years: 4,
    });
    const special = expected.figures.filter(({ kind }) => kind === "special");
    expect(inputs?.demand?.plans.special).toEqual([480, ...special.map(({ central }) => central)]);
    expect(inputs?.demand?.range.special.low).toEqual([480, ...special.map(({ low80 }) => low80)]);
    expect(inputs?.demand?.range.special.drawError[0]).toBe(0);
    expect(inputs?.demand?.leaving.special.slice(1)).toEqual(
      expected.ages.map(({ leaving }) => leaving.special),
    );
    expect(inputs?.demand?.together).toEqual([]);
  });
  it("are the counts themselves as far as they go beyond the base year", () => {
    const { inputs } = read([...fiveJanuaries, ...january(2027, 900, 500, 140, 250, 100)]);
    expect(inputs?.demand?.plans.mainstream.slice(0, 2)).toEqual([840, 900]);
    expect(inputs?.demand?.range.total.high.slice(0, 2)).toEqual([1780, 1890]);
    expect(inputs?.demand?.range.total.high[2]).toBeGreaterThan(
      inputs?.demand?.plans.mainstream[2] ?? Infinity,
    );
  });
  it("are forecast for the base year too where the last January lies before it, and the warning says how far", () => {
    const reading = read(fiveJanuaries.filter(([year]) => year !== 2026));
    expect(reading.inputs?.demand?.drivesGrowth).toBe(true);
    expect(reading.inputs?.demand?.range.total.high[0]).toBeGreaterThan(
      reading.inputs?.demand?.range.total.low[0] ?? Infinity,
    );
    expect(warningsOf(reading)).toContain("Our EHC plans!E4 EHC plans: the forecast goes 5 years ahead.");
  });
  it("where a kind is suppressed, it has what the total has beyond the others: 1,780 less 940", () => {
    const [, ...rest] = last;
    const { inputs } = read([[2026, "Mainstream", "c"], ...rest, [2026, "All", 1780]]);
    expect(inputs?.demand?.plans.mainstream[0]).toBe(840);
  });
});

describe("Pupil growth", () => {
  it("that is entered for all is kept, and the forecast is shown and not used", () => {
    const reading = read(fiveJanuaries, { tables: {} });
    expect(reading.inputs?.demand?.drivesGrowth).toBe(false);
    expect(notesOf(reading)).toContain(
      "Our Assumptions!A4 Pupil growth is entered, so the forecast of EHC plans is shown on HNB Demand and not used.",
    );
  });
  it("that is entered for one kind leaves the others to the forecast", () => {
    const [heading = []] = smallForum.Assumptions;
    const tables = { Assumptions: [heading, ["Pupil growth", "Independent special", 0, 0]] };
    const reading = read(fiveJanuaries, { tables });
    expect(reading.inputs?.demand?.drivesGrowth).toBe(true);
    expect(notesOf(reading).join("\n")).toContain(
      "Pupil growth is entered for Independent special alone: pupils of all other kinds follow the forecast of EHC plans.",
    );
  });
});

describe("a range of Pupil growth", () => {
  const withRange = (kind: string | null, growth: Tables): ForumReading =>
    readWithDemand(
      workbook([
        ...forumSheets(growth),
        plansSheet(fiveJanuaries),
        sheet("Our Ranges", [
          ["Ranges"],
          [],
          ["Assumption", "Kind", "Low", "High"],
          ["Pupil growth", kind, percent(-0.01), percent(0.02)],
        ]),
      ]),
    );
  const ofRange = (reading: ForumReading): readonly string[] =>
    notesOf(reading).filter((note) => note.startsWith("Our Ranges!"));
  const [heading = []] = smallForum.Assumptions;
  const forOne = { Assumptions: [heading, ["Pupil growth", "Independent special", 0, 0]] };

  it("is not used where plans drive all growth, and says so at its cell", () => {
    const reading = withRange(null, withoutGrowth);
    expect(reading.inputs?.demand?.drivesGrowth).toBe(true);
    expect(ofRange(reading)).toEqual([
      "Our Ranges!A4 Ranges: this range of Pupil growth is not used: pupils follow the forecast of EHC plans, which has a range of its own.",
    ]);
    expect(ofRange(withRange("Independent special", withoutGrowth))).toEqual([
      "Our Ranges!A4 Ranges: this range of Pupil growth is not used: pupils of Independent special follow the forecast of EHC plans, which has a range of its own.",
    ]);
  });
  it("holds for the kinds alone that have growth entered", () => {
    expect(ofRange(withRange(null, forOne))).toEqual([
      "Our Ranges!A4 Ranges: this range of Pupil growth holds for Independent special alone: all other pupils follow the forecast of EHC plans, which has a range of its own.",
    ]);
  });
  it("is used, and nothing is said, where growth is entered for its kind or for all", () => {
    expect(ofRange(withRange("Independent special", forOne))).toEqual([]);
    expect(ofRange(withRange(null, {}))).toEqual([]);
  });
});

describe("what the counts cannot carry is said, by cell", () => {
  it("fewer than three Januaries", () => {
    expect(warningsOf(read(last))).toContain("Our EHC plans!E4 EHC plans: 1 of three Januaries.");
  });
  it("more in the kinds than in all", () => {
    const reading = read([...last, [2026, "All", 1000]]);
    expect(errorsOf(reading)).toEqual([
      "Our EHC plans!E9 EHC plans, January 2026: the kinds add to 1780, more than all plans (1000).",
    ]);
    expect(reading.inputs).toBeUndefined();
  });
  it("no January with all plans", () => {
    const reading = read([[2026, "Special", 480]]);
    expect(errorsOf(reading)).toEqual(["Our EHC plans!E4 EHC plans: no January with a count of all plans."]);
  });
  it("more plans ceasing than there were", () => {
    const told = read(fiveJanuaries, { flows: [[2025, "Ceased", null, 99_999]] });
    expect(errorsOf(told)).toEqual([
      "Our plans made and ceased!E4 EHC plans, 2025: 99999 plans ceased, of 1670 in January and 0 new.",
    ]);
  });
  it("the base year's January, where counts begin after it", () => {
    const reading = read(january(2028, 900, 500, 140, 250, 100));
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.demand).toBeUndefined();
    expect(warningsOf(reading).join("\n")).toContain(
      "Our EHC plans!E4 EHC plans: all plans of January 2026, 2027 are not known, so the plans cannot be followed from 2025-26 on",
    );
  });
  it("everything at once: counts are checked where another table has an error", () => {
    const reading = read([...last, [2026, "All", 1000]], { tables: { Reserve: null } });
    expect(reading.inputs).toBeUndefined();
    expect(errorsOf(reading).join("\n")).toContain("more than all plans (1000)");
  });
});

describe("few plans", () => {
  it("of a kind are counted together with the next smallest, over every year that is shown", () => {
    const few = [2022, 2023, 2024, 2025, 2026].flatMap((year) => january(year, 840, 480, 4, 240, 90));
    expect(read(few).inputs?.demand?.together).toContain("independent");
    expect(read(few).inputs?.demand?.together.length).toBeGreaterThan(1);
  });
  it("leave in one share with those they are counted with: what a handful does alone is told nowhere", () => {
    const few = [2022, 2023, 2024, 2025, 2026].flatMap((year) => january(year, 840, 480, 1, 240, 90));
    const path = read(few).inputs?.demand;
    expect(path?.together).toEqual(["independent", "other"]);
    expect(path?.leaving.independent).toEqual(path?.leaving.other);
    const [share = NaN] = path?.leaving.other ?? [];
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.4);
  });
  it("in all are shown nowhere, and pupils do not follow them", () => {
    const reading = read(january(2026, 2, 1, 0, 1, 0));
    expect(reading.inputs?.demand).toBeUndefined();
    expect(warningsOf(reading).join("\n")).toContain("so few plans that a count could point at a child");
  });
});
