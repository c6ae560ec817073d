import { evaluateModel, forumModel } from "../../src/model/forumModel";
import type { Lever } from "../../src/model/inputs";
import { claimsBeyondPrecedent } from "../../src/practices/claims";
import type { BeyondPrecedent } from "../../src/practices/precedent";
import { publishedFacts } from "../../src/reference/facts";
import { leversFor, practiceForum, practiceOf } from "./practiceForum";

function claims(levers: readonly Lever[]): readonly BeyondPrecedent[] {
  const run = evaluateModel(forumModel(practiceForum(levers), publishedFacts));
  const scenario = run.model.scenarios.at(-1);
  if (!scenario) throw new Error("no scenario");
  return claimsBeyondPrecedent(scenario, run.values);
}

const moved = (size: number): readonly Lever[] => leversFor(practiceOf("B2"), { from: 2026, ramp: 3, size });

describe("what a scenario claims", () => {
  it("is not flagged where growth goes on as assumed, or a few pupils fewer are placed", () => {
    expect(claims([])).toEqual([]);
    expect(claims(moved(10))).toEqual([]);
  });

  it("is flagged where more leave independent schools than anywhere published", () => {
    // 67 pupils growing by 8, 6 and 5 % (independent) to 2028, less 45: a fall beyond a quarter in three years.
    const [flagged] = claims(moved(45));
    expect(flagged?.limit).toMatchObject({
      authority: "Portsmouth",
      measured: "independentPupils",
      change: -25,
    });
    expect(flagged?.claimed).toBeLessThan(-40);
  });

  it("counts the pupils where they are paid for instead", () => {
    // Out of one specialist kind and into another: the number in specialist provision is as it was.
    expect(claims(moved(45)).map(({ limit }) => limit.measured)).not.toContain("specialistPupils");
  });
});
