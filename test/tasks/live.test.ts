import { evaluateModel, forumModel } from "../../src/model/forumModel";
import type { Lever } from "../../src/model/inputs";
import { publishedFacts } from "../../src/reference/facts";
import { allFigures, driversOfYear, driversTo, figuresOf } from "../../src/tasks/figures";
import { figuresWith, liveLever, moveLever } from "../../src/tasks/live";
import { forum, fullForum, fundingYear, lever } from "../model/forum";
import { sample, samples } from "./sampleModel";

const evaluated = (levers: readonly Lever[]) => evaluateModel(forumModel(fullForum(levers), publishedFacts));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const transfer = lever(
  "Option A",
  "blockTransfer",
  { to: "transfer", from: "schools", into: "highNeeds" },
  0.005,
  "percent",
  2026,
);
const places = lever("Option A", "places", { to: "setting", setting: "Cedar Unit" }, 6, "places", 2026);

describe.each(samples)("%s", (name) => {
  it("has parts that add up to the in-year balance, in every scenario and year", async () => {
    const { modelled } = await sample(name);
    for (const figures of allFigures(modelled))
      figures.inYear.forEach((balance, year) => {
        expect(sum(figures.parts.map(({ values }) => values[year] ?? NaN))).toBeCloseTo(balance, 2);
        expect((figures.opening[year] ?? NaN) + balance + (figures.oneOff[year] ?? NaN)).toBeCloseTo(
          figures.closing[year] ?? NaN,
          2,
        );
      });
  });

  it("has drivers that add up to the move from year to year, and to each scenario", async () => {
    const all = allFigures((await sample(name)).modelled);
    const [baseline] = all;
    if (!baseline) throw new Error("no baseline");
    for (const figures of all)
      for (const by of ["kind", "line"] as const)
        for (let year = 1; year < figures.inYear.length; year++) {
          const now = figures.inYear[year] ?? NaN;
          expect(sum(driversOfYear(figures, year, by).map(({ moves }) => moves))).toBeCloseTo(
            now - (figures.inYear[year - 1] ?? NaN),
            1,
          );
          expect(sum(driversTo(baseline, figures, year, by).map(({ moves }) => moves))).toBeCloseTo(
            now - (baseline.inYear[year] ?? NaN),
            1,
          );
        }
  });

  it("gives a scenario its own figures again when it is worked out anew with its own levers", async () => {
    const { modelled } = await sample(name);
    const { levers } = modelled.model.workings.inputs;
    for (const figures of allFigures(modelled))
      expect(
        figuresWith(
          modelled,
          figures.name,
          levers.filter((one) => one.scenario === figures.name),
        ),
      ).toEqual(figures);
  });
});

describe("a lever under the hand", () => {
  it("gives what the whole model gives with the lever in its table", () => {
    const base = evaluated([]);
    const { after } = moveLever(base, "Option A", transfer, 0.004);
    const whole = evaluated([{ ...transfer, value: { ...transfer.value, value: 0.004 } }]);
    const [, option] = whole.model.scenarios;
    if (!option) throw new Error("no scenario");
    expect(after.closing).toEqual(figuresOf(option, whole.values).closing);
    // 0.4 % of a schools block of £100m, in 2026-27 alone.
    expect(
      after.inYear.map((value, year) => Math.round(value - (allFigures(base)[0]?.inYear[year] ?? NaN))),
    ).toEqual([0, 400_000, 0, 0, 0]);
  });

  it("leaves the scenario's other levers where they are", () => {
    const both = evaluated([transfer, places]);
    const live = liveLever(both, "Option A", transfer);
    const placesOnly = evaluated([places]);
    expect(live.before.inYear).toEqual(allFigures(placesOnly)[1]?.inYear);
    expect(live.move(0.005).after.inYear).toEqual(allFigures(both)[1]?.inYear);
    expect(live.move(0).after.inYear).toEqual(live.before.inYear);
    expect(live.baseline).toEqual(allFigures(both)[0]);
  });

  it("finds its own row again after the workbook was read anew", () => {
    const both = evaluated([transfer, places]);
    const again: Lever = { ...transfer, value: { ...transfer.value } };
    expect(liveLever(both, "Option A", again).before.inYear).toEqual(
      liveLever(both, "Option A", transfer).before.inYear,
    );
  });

  it("can be tried on the Baseline, which stays as it is", () => {
    const base = evaluated([]);
    const tried = moveLever(base, "Baseline", transfer, 0.005);
    expect(tried.before.inYear).toEqual(tried.baseline.inYear);
    expect(tried.after.inYear).not.toEqual(tried.baseline.inYear);
    expect(allFigures(base)[0]).toEqual(tried.baseline);
  });

  it("adds directly funded places to the deductions, and says so as a driver", () => {
    const base = evaluated([]);
    const academy = lever("A", "places", { to: "setting", setting: "Beech Academy" }, 12, "places", 2026);
    const { drivers, after, before } = moveLever(base, "A", academy, 12);
    // Place rate change of 1 % in 2027-28: 12 places × £10,000 × 1.01.
    expect(drivers(2).map(({ label, moves }) => [label, Math.round(moves)])).toEqual([["Funding", -121_200]]);
    expect(after.spend).toEqual(before.spend);
  });
});

describe("drivers", () => {
  it("come largest first, gains and losses alike, and leave out what does not move", () => {
    const model = evaluateModel(
      forumModel(
        forum({ funding: [fundingYear(2025, 1_000_000), fundingYear(2026, 1_200_000, 50_000)] }),
        publishedFacts,
      ),
    );
    const [baseline] = allFigures(model);
    if (!baseline) throw new Error("no baseline");
    expect(driversOfYear(baseline, 0)).toEqual([]);
    expect(driversOfYear(baseline, 1)).toEqual([{ label: "Funding", moves: 150_000 }]);
    expect(driversOfYear(baseline, 1, "line").map(({ moves }) => moves)).toEqual([200_000, -50_000]);
    expect(driversOfYear(baseline, 3)).toEqual([]);
  });
});
