import { modelGrid, type Ran } from "../../../src/tasks/model";
import { demandResult } from "../../../src/tasks/demandResult";
import type { SheetPlan } from "../../../src/workbook/port/plan";
import { wholeParts } from "../../../src/workbook/sheets/planFigures";
import { planTabs } from "../../../src/workbook/sheets/planTabs";
import * as fc from "fast-check";
import { byAge, fiveJanuaries, january, plansSheet, withoutGrowth, type PlanTold } from "../planSheets";
import { percent, sheet, workbook } from "../sheets";
import { forumSheets, type Tables } from "../smallForum";

const run = (plans: readonly PlanTold[], tables: Tables = withoutGrowth): Ran =>
  modelGrid(workbook([...forumSheets(tables), plansSheet(plans)]), {
    version: "test",
    at: "now",
    write: false,
  });

function sheetOf(ran: Ran, name: string): SheetPlan {
  const found = ran.plan?.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No ${name}: ${JSON.stringify(ran.problems)}`);
  return found;
}

/** The texts and figures of each row, from left to right. */
function rowsOf({ cells }: SheetPlan): ReadonlyMap<number, readonly (string | number)[]> {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, column, content } of cells) {
    const cellsOfRow = rows.get(row) ?? [];
    cellsOfRow[column] = typeof content === "object" ? content.value : content;
    rows.set(row, cellsOfRow);
  }
  return rows;
}

const rowWith = (plan: SheetPlan, text: string, after = -1): readonly (string | number)[] =>
  [...rowsOf(plan)].find(([row, [first]]) => row > after && first === text)?.[1] ?? [];

const ages = byAge(2026, 840, 480, 130, 240, 90);

describe("HNB Demand", () => {
  const ran = run([...fiveJanuaries, ...ages]);
  const demand = sheetOf(ran, "HNB Demand");

  it("is not written without EHC plans", () => {
    const none = modelGrid(workbook(forumSheets()), { version: "test", at: "now", write: false });
    expect(
      none.plan?.sheets.map(({ name }) => name).filter((name) => /Demand|Plan Tables/.test(name)),
    ).toEqual([]);
  });
  it("says how it was forecast, with the fingerprint that --json has", () => {
    const words = demand.cells.map(({ content }) => content).filter((content) => typeof content === "string");
    expect(words).toContain("How it was forecast: Plans by placement over years, ages as in England.");
    const { modelled, reading } = ran;
    const result = modelled && demandResult(modelled, reading.demand);
    expect(words.join("\n")).toContain(
      `Fingerprint of the counts and the method: ${result?.fingerprint ?? "none"}.`,
    );
  });
  it("shows each January that was counted", () => {
    const rows = [...rowsOf(demand).values()];
    expect(rows).toContainEqual(["January 2022", 1350, 600, 400, 90, 200, 60]);
    expect(rows).toContainEqual(["January 2026", 1780, 1780, 1780, 1780]);
  });
  it("has two charts, each in words in a cell", () => {
    expect(demand.charts).toHaveLength(2);
    for (const { alternativeText } of demand.charts)
      expect(
        demand.cells.some(({ content }) => typeof content === "string" && content.includes(alternativeText)),
      ).toBe(true);
    expect(demand.charts[0]?.alternativeText).toMatch(
      /^All EHC plans each January: 1,350 counted in January 2022, 1,780 in January 2026; [\d,]+ forecast for January 2030, four times in five between [\d,]+ and [\d,]+\.$/,
    );
  });
  it("says that Pupil growth is entered where it is", () => {
    const shown = sheetOf(run(fiveJanuaries, {}), "HNB Demand");
    expect(
      rowWith(shown, "Growth on the year before: shown only, because Pupil growth is entered in Assumptions"),
    ).not.toEqual([]);
  });
  it("goes stale when a count changes: the checks hold the sum of all numbers of the table", () => {
    const checks = [...rowsOf(sheetOf(ran, "HNB Checks")).values()];
    const watched = checks.find(([table]) => table === "EHC plans") ?? [];
    // Five Januaries of five placements, then five placements at ten ages: 75 rows.
    const sum = [...fiveJanuaries, ...ages].reduce(
      (all, [year, , plans, age]) => all + Number(year) + Number(plans) + Number(age ?? 0),
      0,
    );
    expect(watched.slice(2)).toEqual(["up to date", 75, 75, sum, sum]);
  });
});

describe("HNB Plan Tables", () => {
  const tables = sheetOf(run([...fiveJanuaries, ...ages]), "HNB Plan Tables");
  const rows = rowsOf(tables);
  const startOf = (tab: number): number =>
    [...rows].find(([, [first]]) => first === `${String(tab)}. ${planTabs[tab - 1]?.title ?? ""}`)?.[0] ??
    NaN;

  it("has the seven tabs and their age groups in the template's own words", () => {
    expect(planTabs.map(({ title }) => title)).toEqual([
      "Mainstream schools or academies placements",
      "Resourced provision or SEN Units placements",
      "Maintained special schools or special academies placements",
      "Non-maintained special schools or independent (NMSS or independent) placements",
      "Hospital schools or alternative provision (AP) placements",
      "Post 16 and further education (FE) placements",
      "Other placements or direct payments",
    ]);
    const start = startOf(3);
    const labels = Array.from({ length: 7 }, (_, i) => rows.get(start + 1 + i)?.[0]);
    expect(labels).toEqual([
      "Number of EHCPs by age group: unmitigated forecast",
      "Under 5",
      "Age 5 to 10",
      "Age 11 to 15",
      "Age 16 to 19",
      "Age 20 to 25",
      "Total number by Age Group",
    ]);
    expect(rows.get(startOf(6) + 2)?.[0]).toBe("Age 16 to 19");
    expect(rows.get(startOf(6) + 3)?.[0]).toBe("Age 20 to 25");
  });
  it("groups the counted ages: of 480 plans at 5 to 14, six ages are 5 to 10 and four 11 to 14", () => {
    const start = startOf(3);
    const counted = Array.from({ length: 6 }, (_, i) => rows.get(start + 2 + i)?.[1]);
    expect(counted).toEqual([0, 288, 192, 0, 0, 480]);
  });
  it("takes ages under 16 into the first group of further education: 16 to 19 are four of ten ages", () => {
    expect(rows.get(startOf(6) + 2)?.[1]).toBe(96);
    expect(rows.get(startOf(6) + 4)?.[1]).toBe(240);
  });
  it("changes the independent tab by the pupils that a scenario takes away: 6 from 2027-28", () => {
    const start = startOf(4);
    const total = (heading: string): readonly (string | number)[] => {
      const at = [...rows].find(([row, [first]]) => row > start && first === heading)?.[0] ?? NaN;
      return rowWith(tables, "Total number by Age Group", at);
    };
    const plain = total("Number of EHCPs by age group: unmitigated forecast");
    const mitigated = total("Number of EHCPs by age group: mitigated, More units");
    // Columns: January 2026 counted, then 2027 to 2030; January 2028 lies in 2027-28.
    expect(mitigated.slice(1, 3)).toEqual(plain.slice(1, 3));
    expect(Number(plain[3]) - Number(mitigated[3])).toBeCloseTo(6, -0.5);
  });
  it("says where needs are not entered, and has them in the template's words where they are", () => {
    expect([...rows.values()].flat()).toContain(
      "By primary need: not entered for these placements in the EHC plans table.",
    );
    const needs: readonly PlanTold[] = [
      [2026, "Special", 300, null, "ASD"],
      [2026, "Special", 180, null, "SLD"],
    ];
    const needed = sheetOf(run([...fiveJanuaries, ...ages, ...needs]), "HNB Plan Tables");
    // 300 and 180 of 480.
    expect(rowWith(needed, "Autistic Spectrum Disorder")[1]).toBe(300);
    expect(rowWith(needed, "Severe Learning Difficulty")[1]).toBe(180);
    expect(rowWith(needed, "Total number of EHCPs by primary need")[1]).toBe(480);
  });
});

describe("no count of 1 to 5 is on either sheet", () => {
  const small: readonly (readonly number[])[] = [
    [600, 400, 3, 200, 60],
    [600, 4, 30, 2, 60],
    [90, 40, 8, 20, 5],
    [12, 8, 1, 2, 1],
    [5, 5, 5, 5, 5],
  ];
  it.each(small)("with plans of %d, %d, %d, %d and %d", (...counts) => {
    const last = counts.map((count) => count * 10);
    const plans = [2022, 2023, 2024, 2025, 2026].flatMap((year) => january(year, ...counts));
    const perAge = byAge(2026, ...last).map(([y, p, n, a]): PlanTold => [
      y,
      p,
      Math.round(Number(n) / 10),
      a,
    ]);
    const ran = run([...plans, ...perAge]);
    for (const name of ["HNB Demand", "HNB Plan Tables"]) {
      const plan = sheetOf(ran, name);
      const isError = new Set(
        plan.cells.filter(({ content }) => content === "Moved by another draw").map(({ row }) => row),
      );
      const shown = plan.cells.flatMap(({ row, content, format = "" }) => {
        const value = typeof content === "object" ? content.value : content;
        return typeof value !== "number" || format.includes("%") || isError.has(row) ? [] : [value];
      });
      // Where every kind is counted together, every tab of the plan is hidden.
      expect(shown.length > 0 || name === "HNB Plan Tables").toBe(true);
      expect(shown.filter((value) => Math.round(value) >= 1 && Math.round(value) <= 5)).toEqual([]);
    }
  });
});

describe("what one column hides, no other gives away", () => {
  it("a need of 5 plans in 480 stays hidden when more plans would make it 6: all Januaries have the same shares", () => {
    const growing = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
      january(year, 840, 480 - 60 * (2026 - year), 130, 240, 90),
    );
    const needs: readonly PlanTold[] = [
      [2026, "Special", 445, null, "ASD"],
      [2026, "Special", 5, null, "SLD"],
      [2026, "Special", 30, null, "MSI"],
    ];
    const ran = run([...growing, ...ages, ...needs]);
    const tables = sheetOf(ran, "HNB Plan Tables");
    const total = rowWith(tables, "Total number of EHCPs by primary need").slice(1).map(Number);
    // Five in 480 would show as 6 in the last January.
    expect(Math.round((Math.max(...total) * 5) / 480)).toBeGreaterThan(5);
    for (const need of ["Severe Learning Difficulty", "Multi- Sensory Impairment"])
      expect(new Set(rowWith(tables, need).slice(1))).toEqual(new Set(["c"]));
    expect(rowWith(tables, "Autistic Spectrum Disorder")[1]).toBe(445);
  });
  it("a need of a handful in the January that it was entered for is hidden, though that January has no column", () => {
    const growing = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
      january(year, 840, 480 - 60 * (2026 - year), 130, 240, 90),
    );
    const needs: readonly PlanTold[] = [
      [2026, "Special", 445, null, "ASD"],
      [2026, "Special", 5, null, "SLD"],
      [2026, "Special", 30, null, "MSI"],
    ];
    const tables = sheetOf(run([...growing, ...needs]), "HNB Plan Tables");
    expect(new Set(rowWith(tables, "Severe Learning Difficulty").slice(1))).toEqual(new Set(["c"]));
  });
  it("a count of 5 that does not add to its total is hidden as it was entered", () => {
    // 1,510 in the kinds and 1,800 in all: in proportion the 5 would be 6, and the sheet shows the 5.
    const plans = [2022, 2023, 2024, 2025, 2026].flatMap((year) => [
      ...january(year, 840, 480, 130, 55, 5),
      [year, "All", 1800] as const,
    ]);
    expect(run(plans).reading.inputs?.demand?.together).toContain("other");
    const isOfOther = sheetOf(run(plans), "HNB Demand").cells.some(({ content }) => content === 5);
    expect(isOfOther).toBe(false);
  });
  it("a handful of plans in all in an early January shows nothing at all", () => {
    const plans = [
      january(2022, 2, 1, 0, 1, 0),
      ...[2023, 2024, 2025, 2026].map((year) => january(year, 60, 40, 12, 20, 9)),
    ];
    expect(run(plans.flat()).reading.inputs?.demand).toBeUndefined();
  });
});

it("a January that is counted by age for one placement alone has no column: what is missing is never 0", () => {
  const special = ages.filter(([, placement]) => placement === "Special");
  const tables = sheetOf(run([...fiveJanuaries, ...special]), "HNB Plan Tables");
  const texts = tables.cells.flatMap(({ content }) => (typeof content === "string" ? [content] : []));
  expect(texts).not.toContain("January 2026 counted");
  expect(texts).toContain(
    "Not every placement is counted by age in January 2026: what was counted then has no column.",
  );
});

it("whole parts add to the whole number nearest their sum, each within one of itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 13 }),
      (parts) => {
        const whole = wholeParts(parts);
        expect(whole.reduce((sum, part) => sum + part, 0)).toBe(
          Math.round(parts.reduce((sum, part) => sum + part, 0)),
        );
        whole.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? NaN))).toBeLessThanOrEqual(1);
        });
      },
    ),
  );
});

it("a sheet of the forum's own that is called HNB Demand stops the run", () => {
  const ran = modelGrid(
    workbook([
      ...forumSheets(withoutGrowth),
      plansSheet(fiveJanuaries),
      sheet("HNB Demand", [["Ours", percent(0.1)]]),
    ]),
    { version: "test", at: "now", write: false },
  );
  expect(ran.plan).toBeUndefined();
  expect(ran.problems.map(({ found }) => found).join()).toContain("already has a sheet called “HNB Demand”");
});
