import { beyondPrecedent, precedents } from "../../src/practices/precedent";

describe("a claim and what was published", () => {
  it("is within it as far as Portsmouth's −25.0 % in three years", () => {
    expect(beyondPrecedent("independentPupils", [100, 95, 90, 75])).toBeUndefined();
    expect(beyondPrecedent("independentPupils", [100, 139.2])).toBeUndefined();
  });

  it("is flagged beyond that, with the nearest precedent and England", () => {
    const flagged = beyondPrecedent("independentPupils", [100, 90, 80, 70]);
    expect(flagged).toMatchObject({ years: 3, limit: { authority: "Portsmouth", change: -25 } });
    expect(flagged?.claimed).toBeCloseTo(-30, 10);
    expect(flagged?.message).toBe(
      "−30.0 % in 3 years for pupils in independent and non-maintained special schools goes beyond the published range: the largest fall was Portsmouth's −25.0 % in 3 years (Table 7); over more years: Barking and Dagenham's −45.2 % in 5 years (73 to 40 in the five years after 2013/14, worked out from the counts); England: +39.2 %.",
    );
  });

  it("is flagged where any three years of a longer path fall too far, or one year alone", () => {
    expect(beyondPrecedent("independentPupils", [100, 100, 100, 90, 80, 70])?.years).toBe(3);
    expect(beyondPrecedent("independentPupils", [100, 60, 80, 90])?.years).toBe(1);
  });

  it("names Barking and Dagenham where the fall has that precedent, over more years", () => {
    // 73 to 40 at an even pace is a fall of 30 % in three of the five years: further than any authority of RR1238.
    const steady = Array.from({ length: 6 }, (_, i) => 73 * (40 / 73) ** (i / 5));
    const flagged = beyondPrecedent("independentPupils", steady);
    expect(flagged?.limit.authority).toBe("Portsmouth");
    expect(flagged?.message).toContain("over more years: Barking and Dagenham's −45.2 % in 5 years");
    expect(beyondPrecedent("independentPupils", [100, 40])?.message).not.toContain("over more years");
    expect(beyondPrecedent("independentPupils", [100, 90, 80, 76, 68, 60])).toBeUndefined();
  });

  it("says so where no place published fell, and holds a fall against the whole of the years published", () => {
    // Table 6: specialist pupils rose everywhere in three years, in Nottingham least (+7.9 %).
    expect(beyondPrecedent("specialistPupils", [100, 99, 103, 108])).toBeUndefined();
    expect(beyondPrecedent("specialistPupils", [100, 99, 99, 99])?.message).toMatch(
      /^−1\.0 % in 3 years for pupils in specialist provision .*: none fell; the smallest rise was Nottingham's \+7\.9 % in 3 years/,
    );
  });

  it("is flagged where it rises further than any", () => {
    expect(beyondPrecedent("independentPupils", [10, 20, 30])?.limit.authority).toBe("Wakefield");
    expect(beyondPrecedent("plans", [100, 145])?.limit).toMatchObject({
      authority: "Wakefield",
      change: 40.61,
    });
  });

  it("is set beside the measure's own precedents", () => {
    expect(beyondPrecedent("newPlans", [100, 81])).toBeUndefined();
    expect(beyondPrecedent("newPlans", [100, 80])?.limit.authority).toBe("Telford & Wrekin");
    expect(beyondPrecedent("independentSpend", [100, 62])?.message).toContain("its years as 2019-2021");
    expect(beyondPrecedent("exclusions", [96, 60, 39])).toBeUndefined();
    expect(beyondPrecedent("exclusions", [96, 60, 30])?.message).toContain("The years span the lockdowns");
  });

  it("works out from counts what the source does not print, and says so", () => {
    const workedOut = precedents.filter((one) => one.workedOut);
    expect(workedOut.map(({ authority, change }) => [authority, change.toFixed(1)])).toEqual([
      ["Barking and Dagenham", "-45.2"],
      ["Wakefield", "-59.4"],
    ]);
  });

  it("needs two years, and no growth is made of a start at nought", () => {
    expect(beyondPrecedent("independentPupils", [100])).toBeUndefined();
    expect(beyondPrecedent("independentPupils", [0, 0, 5, 4])).toBeUndefined();
  });

  it("has England and the sample's average for comparison, never as a limit", () => {
    expect(precedents.filter(({ authority }) => authority === "England average")).toHaveLength(5);
    expect(beyondPrecedent("independentPupils", [100, 60])?.nearest.authority).toBe("Barking and Dagenham");
  });
});
