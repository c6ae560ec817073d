import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import {
  byAge,
  fiveJanuaries,
  flowsSheet,
  january,
  plansSheet,
  type FlowTold,
  type PlanTold,
} from "../planSheets";
import { dated, type Told } from "../sheets";

const reading = (plans: readonly PlanTold[], flows: readonly FlowTold[] = []) =>
  readForum({}, [plansSheet(plans), ...(flows.length > 0 ? [flowsSheet(flows)] : [])]);

const historyOf = (plans: readonly PlanTold[], flows: readonly FlowTold[] = []) =>
  reading(plans, flows).plans?.history;

const complete = january(2026, 840, 480, 130, 240, 90);

describe("plans in force", () => {
  it("are counted by January and kind, and all plans are their sum", () => {
    expect(historyOf(complete)?.plans).toEqual({
      2026: {
        mainstream: 840,
        special: 480,
        independent: 130,
        furtherEducation: 240,
        other: 90,
        total: 1780,
      },
    });
  });
  it("of several kinds of provision add up to their placement", () => {
    const rows: readonly PlanTold[] = [
      [2026, "Mainstream schools", 800],
      [2026, "Resourced provision", 40],
      [2026, "All", 900],
    ];
    const read = reading(rows).plans;
    expect(read?.history.plans).toEqual({ 2026: { mainstream: 840, total: 900 } });
    expect(read?.byKind).toEqual({ 2026: { mainstream: 800, resourced: 40 } });
  });
  it.each(["All", "Total", "All placements", "Total plans", "TOTAL EHC PLANS"])(
    "a row “%s” of a January is that January's total, and no total of the rows above",
    (words) => {
      const read = reading([[2025, words, 1700], ...complete]);
      expect(read.plans?.history.plans[2025]).toEqual({ total: 1700 });
      expect(read.found.find(({ table }) => table === "EHC plans")?.totalsRows).toEqual([]);
    },
  );
  it("a total of the rows above is still none of them", () => {
    const read = reading([...complete, ["Total", null, 1780]]);
    expect(Object.keys(read.plans?.history.plans ?? {})).toEqual(["2026"]);
    expect(read.found.find(({ table }) => table === "EHC plans")?.totalsRows).toEqual([8]);
  });
  it.each<[string, Told]>([
    ["a number", 2026],
    ["words", "January 2026"],
    ["short words", "Jan-26"],
    ["text", "2026"],
    ["a day in January", dated(2026, 1, 15)],
  ])("January is %s", (_, told) => {
    expect(historyOf([[told, "All", 1780]])?.plans).toEqual({ 2026: { total: 1780 } });
  });
  it("by age with all ages beside them", () => {
    const history = historyOf([...complete, ...byAge(2026, 840, 480, 130, 240, 90)]);
    expect(history?.plans[2026]?.total).toBe(1780);
    expect(history?.plansByAge?.[2026]?.[5]).toMatchObject({ mainstream: 84, special: 48, independent: 13 });
    expect(history?.plansByAge?.[2026]?.[20]).toMatchObject({ furtherEducation: 24, total: 24 });
  });
  it("by age alone give all ages", () => {
    expect(historyOf(byAge(2026, 840, 480, 130, 240, 90))?.plans[2026]).toMatchObject({
      special: 480,
      total: 1780,
    });
  });
  it("by primary need are kept beside the counts", () => {
    const read = reading([
      ...complete,
      [2026, "Special", 300, null, "ASD"],
      [2026, "Special", "c", null, "HI"],
    ]);
    expect(read.plans?.needs).toEqual([
      {
        january: 2026,
        need: "Autistic Spectrum Disorder",
        placement: { of: "placement", placement: "special" },
        plans: 300,
      },
      { january: 2026, need: "Hearing Impairment", placement: { of: "placement", placement: "special" } },
    ]);
    expect(read.plans?.history.plans[2026]?.special).toBe(480);
  });
});

describe("counts that are not there are never 0", () => {
  it.each<[string, Told]>([
    ["suppressed", "c"],
    ["not available", "x"],
    ["low", "low"],
    ["blank", null],
    ["a dash", "-"],
    ["fewer than 6", "<6"],
  ])("%s", (_, told) => {
    const [first, ...rest] = complete;
    const read = reading([[2026, "Mainstream", told], ...rest, [2026, "All", 1780]]);
    expect(first).toBeDefined();
    expect(errorsOf(read)).toEqual([]);
    expect(read.plans?.history.plans[2026]).toEqual({
      total: 1780,
      special: 480,
      independent: 130,
      furtherEducation: 240,
      other: 90,
    });
  });
  it("without a total a January with a suppressed kind has none", () => {
    const [, ...rest] = complete;
    expect(historyOf([[2026, "Mainstream", "c"], ...rest])?.plans[2026]?.total).toBeUndefined();
  });
  it("z says that there is nothing of the sort: the other rows are the whole of the kind", () => {
    const rows: readonly PlanTold[] = [
      [2026, "FE colleges and sixth forms", 200],
      [2026, "UKRLP providers", "z"],
    ];
    expect(historyOf(rows)?.plans[2026]).toEqual({ furtherEducation: 200 });
    expect(historyOf([rows[0] ?? [2026, "All", 1], [2026, "UKRLP providers", "x"]])?.plans[2026]).toEqual({});
  });
  it("suppressed ages share what all ages have beyond the others: 480 less 470 over two", () => {
    const ages = Array.from({ length: 10 }, (_, age): PlanTold => [2026, "Special", 47, age + 5]);
    const rows: readonly PlanTold[] = [
      ...complete,
      ...ages,
      [2026, "Special", "c", 15],
      [2026, "Special", "c", 16],
    ];
    const history = historyOf(rows);
    expect(history?.plansByAge?.[2026]?.[15]?.special).toBe(5);
    expect(history?.plansByAge?.[2026]?.[16]?.special).toBe(5);
  });
});

describe("plans made and ceased", () => {
  const flows: readonly FlowTold[] = [
    [2025, "New", null, 300],
    [2025, "New", "Special", 60],
    [2025, "Ceased", null, 180],
    [2025, "Ceased", null, 90, "20 and over"],
    [2025, "Ceased", null, 20, 16],
    [2025, "Requested", null, 500],
  ];
  it("are read by calendar year", () => {
    const history = historyOf(complete, flows);
    expect(history?.newPlans).toEqual({ 2025: { total: 300, special: 60 } });
    expect(history?.ceased).toEqual({ 2025: 180 });
    expect(history?.ceasedByAge).toEqual({ 2025: { 16: 20, 20: 90 } });
    expect(history?.requests).toEqual({ 2025: 500 });
  });
});

describe("what is wrong is told by its cell", () => {
  const wrong = (rows: readonly PlanTold[], flows: readonly FlowTold[] = []): string[] =>
    errorsOf(reading([...complete, ...rows], flows));
  it.each<[string, PlanTold, string]>([
    ["a negative count", [2025, "All", -3], "Our EHC plans!E9 EHC plans: Plans holds -3, which is negative."],
    [
      "half a plan",
      [2025, "All", 3.5],
      "Our EHC plans!E9 EHC plans: Plans holds 3.5, which is no whole number of plans.",
    ],
    [
      "an age beyond 25",
      [2025, "All", 3, 26],
      "Our EHC plans!C9 EHC plans: Age holds 26, which is no age that a plan can have.",
    ],
    [
      "half an age",
      [2025, "All", 3, 5.5],
      "Our EHC plans!C9 EHC plans: Age holds 5.5, which is no age that a plan can have.",
    ],
    [
      "a band of ages",
      [2025, "All", 3, "16 to 19"],
      "Our EHC plans!C9 EHC plans: Age holds “16 to 19”, which is no age that a plan can have.",
    ],
    [
      "an academic year",
      ["2024/25", "All", 3],
      "Our EHC plans!A9 EHC plans: January holds “2024/25”, which is no year of such a count.",
    ],
    [
      "a day in March",
      [dated(2025, 3, 31), "All", 3],
      "Our EHC plans!A9 EHC plans: January holds 31 March 2025, which is no year of such a count.",
    ],
    [
      "a January of the last century",
      [1999, "All", 3],
      "Our EHC plans!A9 EHC plans: January holds 1999, which is no year of such a count.",
    ],
    [
      "an unknown placement",
      [2025, "Moon base", 3],
      "Our EHC plans!B9 EHC plans: Placement holds “Moon base”, which is no placement known here.",
    ],
    [
      "an unknown need",
      [2025, "All", 3, null, "Tall"],
      "Our EHC plans!D9 EHC plans: Primary need holds “Tall”, which is no primary need known here.",
    ],
    [
      "a repeated row",
      [2026, "special", 480],
      "Our EHC plans!E9 EHC plans: “special” of January 2026 stands here a second time; the first count is in E5.",
    ],
    [
      "a part beside its whole",
      [2026, "Maintained special", 400],
      "Our EHC plans!E9 EHC plans: Maintained special of January 2026 is a part of State-funded special, whose whole count is in E5: it would be counted twice.",
    ],
    [
      "an age and a need",
      [2025, "All", 3, 5, "ASD"],
      "Our EHC plans!E9 EHC plans: this row has both an age and a primary need.",
    ],
  ])("%s", (_, row, told) => {
    expect(wrong([row])).toEqual([told]);
  });
  it("an unknown event", () => {
    expect(wrong([], [[2025, "Moved", null, 3]])).toEqual([
      "Our plans made and ceased!B4 Plans made and ceased: New or ceased holds “Moved”.",
    ]);
  });
  it("ages that do not add to the row of all ages, with the difference; nothing is mended", () => {
    const rows = [
      ...complete,
      ...byAge(2026, 840, 480, 130, 240, 90).map(([y, p, n, a]): PlanTold => [
        y,
        p,
        p === "Special" && a === 5 ? 40 : n,
        a,
      ]),
    ];
    const read = reading(rows);
    expect(errorsOf(read)).toEqual([]);
    expect(warningsOf(read)).toContain(
      "Our EHC plans!E5 EHC plans: “special” of January 2026 is 480 for all ages, but its ages (E19 to E28) come to 472: 8 fewer.",
    );
    expect(read.plans?.history.plans[2026]?.special).toBe(480);
  });
});

it("nothing is said of Pupil growth by the reader where plans are there", () => {
  const rows = { Assumptions: [["Assumption", "Kind", "2026-27"]] };
  expect(notesOf(readForum(rows)).join()).toContain("No row for Pupil growth, ");
  expect(notesOf(readForum(rows, [plansSheet(fiveJanuaries)])).join()).not.toContain("Pupil growth");
});
