import * as fc from "fast-check";
import { evaluateModel, forumModel, type Modelled } from "../../src/model/forumModel";
import type { DemandPath, Inputs } from "../../src/model/inputs";
import type { Line } from "../../src/model/line";
import { inDraw } from "../../src/model/number";
import { namedLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { anyLevers } from "./arbitraries";
import { assumption, forum, fullForum, lever, placement, years } from "./forum";

const flat = (value: number): readonly number[] => years.map(() => value);
const range = { low: flat(90), high: flat(110), drawError: flat(1) };

/** Plans of 2025-26 to 2029-30: mainstream grows by a tenth a year, special by 5, the others stand still. */
const path = (more: Partial<DemandPath> = {}): DemandPath => ({
  words: "Method.",
  fingerprint: "0",
  plans: {
    mainstream: [1000, 1100, 1210, 1331, 1464.1],
    special: [100, 105, 110, 115, 120],
    independent: flat(50),
    furtherEducation: flat(0),
    other: flat(20),
  },
  leaving: {
    mainstream: flat(0.1),
    special: flat(0.08),
    independent: flat(0.12),
    furtherEducation: flat(0.4),
    other: flat(0.2),
  },
  range: {
    total: range,
    mainstream: range,
    special: range,
    independent: range,
    furtherEducation: range,
    other: range,
  },
  together: [],
  drivesGrowth: true,
  ...more,
});

const modelled = (inputs: Inputs): Modelled => evaluateModel(forumModel(inputs, publishedFacts));
const along = ({ values }: Modelled, line: Line | undefined): readonly number[] =>
  line ? years.map((_, year) => inDraw(values.number(line, year), 0)) : [];
const spendLine = (run: Modelled, id: string, scenario = 0): Line | undefined => {
  const lines = run.model.scenarios[scenario];
  return lines && [...namedLines(lines), ...lines.spend.pupils].find((line) => line.id === id);
};

/** 40 pupils at £10,000 in mainstream, 10 at £50,000 in independent special schools. */
const placed = {
  placements: [placement("mainstream", "", 40, 10_000), placement("independent", "", 10, 50_000)],
};

describe("growth of plans", () => {
  const run = modelled(forum({ ...placed, demand: path() }));
  const { demand } = run.model.workings;
  it("is 0 in the base year, then each year on the one before", () => {
    // 1,100 of 1,000; 105 of 100, then 110 of 105.
    const mainstream = along(run, demand?.growth.mainstream);
    [0, 0.1, 0.1, 0.1, 0.1].forEach((growth, year) => {
      expect(mainstream[year]).toBeCloseTo(growth, 12);
    });
    expect(along(run, demand?.growth.special)[2]).toBeCloseTo(5 / 105, 12);
  });
  it("is 0 where there were no plans", () => {
    expect(along(run, demand?.growth.furtherEducation)).toEqual(flat(0));
  });
  it("comes with all plans", () => {
    expect(along(run, demand?.total)).toEqual([1170, 1275, 1390, 1516, 1654.1]);
  });
  it("moves the pupils of its kinds: 40 become 44, 48.4, 53.24", () => {
    const pupils = along(run, spendLine(run, "pupils.mainstream"));
    [40, 44, 48.4, 53.24, 58.564].forEach((count, year) => {
      expect(pupils[year]).toBeCloseTo(count, 9);
    });
    expect(along(run, spendLine(run, "placements.mainstream"))[1]).toBeCloseTo(440_000, 6);
    expect(along(run, spendLine(run, "pupils.independent"))).toEqual(flat(10));
  });
});

describe("Pupil growth that is entered", () => {
  it("for a kind holds there, and the plans drive the others", () => {
    const assumptions = [assumption("pupilGrowth", [0.5, 0, 0, 0], "independent")];
    const run = modelled(forum({ ...placed, demand: path(), assumptions }));
    expect(along(run, spendLine(run, "pupils.independent"))).toEqual([10, 15, 15, 15, 15]);
    expect(along(run, spendLine(run, "pupils.mainstream"))[1]).toBeCloseTo(44, 9);
  });
  it("for all kinds holds for all, whatever the plans do", () => {
    const assumptions = [assumption("pupilGrowth", [0.5, 0, 0, 0])];
    const run = modelled(forum({ ...placed, demand: path(), assumptions }));
    expect(along(run, spendLine(run, "pupils.mainstream"))).toEqual([40, 60, 60, 60, 60]);
  });
  it("a lever adds to growth that follows the plans: a tenth and 2 points", () => {
    const levers = [lever("More", "pupilGrowth", { to: "all" }, 0.02, "percentagePoints", 2026)];
    const run = modelled(forum({ ...placed, demand: path(), levers }));
    expect(along(run, spendLine(run, "pupils.mainstream", 1))[1]).toBeCloseTo(44.8, 9);
    expect(along(run, spendLine(run, "pupils.mainstream", 0))[1]).toBeCloseTo(44, 9);
  });
});

it("kinds counted together grow together: 50 and 20 are one row of 70", () => {
  const plans = { ...path().plans, other: [20, 27, 27, 27, 27] };
  const run = modelled(forum({ ...placed, demand: path({ plans, together: ["independent", "other"] }) }));
  const { demand } = run.model.workings;
  expect(demand?.plans.map(({ id }) => id)).toEqual([
    "demand.plans.mainstream",
    "demand.plans.special",
    "demand.plans.furtherEducation",
    "demand.plans.together",
  ]);
  expect(along(run, demand?.growth.independent)[1]).toBeCloseTo(0.1, 12);
  expect(demand?.growth.other).toBe(demand?.growth.independent);
  expect(along(run, demand?.total)[1]).toBe(1282);
});

describe("laws", () => {
  const figures = (run: Modelled): readonly (readonly number[])[] =>
    run.model.scenarios.flatMap((scenario) => namedLines(scenario).map((line) => along(run, line)));

  it("plans that drive nothing change nothing, to the last bit", () => {
    fc.assert(
      fc.property(anyLevers("Some"), (levers) => {
        const inputs = fullForum(levers);
        const shown = { ...inputs, demand: path({ drivesGrowth: false }) };
        expect(figures(modelled(shown))).toEqual(figures(modelled(inputs)));
      }),
      { numRuns: 40 },
    );
  });
  it("the base year is what it is without plans, whatever they do", () => {
    const base = (inputs: Inputs): readonly number[] =>
      figures(modelled(inputs)).map(([first = NaN]) => first);
    const inputs = { ...fullForum(), assumptions: [] };
    expect(base({ ...inputs, demand: path() })).toEqual(base(inputs));
  });
  it("plans that double in every kind double the pupils of every kind", () => {
    const doubling = [100, 200, 400, 800, 1600];
    const plans = {
      mainstream: doubling,
      special: doubling,
      independent: doubling,
      furtherEducation: doubling,
      other: doubling,
    };
    const run = modelled({ ...fullForum(), assumptions: [], demand: path({ plans }) });
    const pupils = run.model.scenarios[0]?.spend.pupils ?? [];
    expect(pupils.length).toBeGreaterThan(0);
    for (const line of pupils) {
      const counts = along(run, line);
      expect(counts[3]).toBeCloseTo(8 * (counts[0] ?? NaN), 6);
    }
  });
});
