import { evaluateModel, forumModel } from "../../src/model/forumModel";
import { baselineName, namedLines } from "../../src/model/scenarioLines";
import { words } from "../../src/model/words";
import { publishedFacts } from "../../src/reference/facts";
import { moneyExamples } from "../examples/money";
import { placeExamples } from "../examples/places";
import { fullForum } from "./forum";

describe("whole lines, worked out by hand", () => {
  it.each([...placeExamples, ...moneyExamples])(
    "$name: $working",
    ({ inputs, scenario = baselineName, line: id, expect: wanted }) => {
      const run = evaluateModel(forumModel(inputs(), publishedFacts));
      const own = run.model.scenarios.find(({ name }) => name === scenario);
      const line = own && namedLines(own).find((one) => one.id === id);
      expect(line).toBeDefined();
      if (!line) return;
      const figures = wanted.map((_, year) => Number(run.values.number(line, year)));
      figures.forEach((figure, year) => {
        expect(figure).toBeCloseTo(wanted[year] ?? NaN, 4);
      });
    },
  );
});

describe("words", () => {
  const run = evaluateModel(forumModel(fullForum(), publishedFacts));
  const say = (id: string, year: number): string => {
    const line = run.model.scenarios.flatMap(namedLines).find((one) => one.id === id);
    return line ? words(line, year, run.values) : "";
  };

  it("says a product with its figures and ends in the result", () => {
    expect(say("placements.nonMaintained", 1)).toBe(
      "£150,000 (All £150,000) × 1.05 (pupil growth index) × 1.05 (fee inflation index) = £165,375",
    );
  });

  it("names how many parts a sum has and the three largest", () => {
    expect(say("spend.total", 0)).toMatch(
      /^£19,065,500 \(13 lines, the largest: Placements: Mainstream £5,850,000, Placements: Independent special £3,680,000, Top-ups: Special academy or free school £2,767,500\) = £19,065,500$/,
    );
  });

  it("says nothing of something in the unit that it would have", () => {
    expect(say("transfers.out", 0)).toBe(
      "£0 (no transfers) + £60,000,000 (high needs block before deductions) × 0% (no transfers) = £0",
    );
    expect(say("topUps.alternative", 0)).toMatch(
      /^\(£0 \(no band rows\) \+ £450,000 \(Fir PRU £450,000\)\) ×/,
    );
  });

  it("says which branch an if took", () => {
    expect(say("funding.highNeedsBlock", 2)).toBe(
      "£62,000,000 (high needs block before deductions, the year before) × (1 + 3% (block growth)) = £63,860,000",
    );
  });
});
