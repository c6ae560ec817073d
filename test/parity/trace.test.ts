import { figuresPerSample, mostSteps, traced, type Traced } from "../../scripts/judges/trace";
import { inTemporaryFolder, samplePaths, written } from "../../scripts/judges/written";

const samples = ["barking-and-dagenham.xlsx", "inner-london-section-251.xlsx", "messy-forum-paper.xlsx"];

describe.each(samples)("figures of %s, followed back by the formulas of the written file", (sample) => {
  let found: Traced;
  beforeAll(async () => {
    found = await inTemporaryFolder(async (folder) => {
      const path = (await samplePaths()).find((one) => one.endsWith(sample));
      return traced(await written(path ?? sample, folder));
    });
  });

  it("end on the forum's cells, on assumptions or on HNB Sources, and nowhere else", () => {
    expect(found.traces).toHaveLength(figuresPerSample);
    expect(found.traces.flatMap(({ loose }) => loose)).toEqual([]);
    const rests = found.traces.filter(({ figure, ends }) => figure.value !== 0 && ends.forum === 0);
    expect(rests).toEqual([]);
    expect(found.traces.reduce((sum, { ends }) => sum + ends.forum, 0)).toBeGreaterThan(figuresPerSample);
  });

  it(`take at most ${String(mostSteps)} steps, whichever figure it is`, () => {
    const { from, steps, chain } = found.deepest;
    expect(steps).toBeGreaterThan(3);
    expect(steps > mostSteps ? [from, ...chain] : []).toEqual([]);
  });

  it("pass through formulas that keep the design's rules, every one", () => {
    const { formulas, formulaRows, formulaColumns, tables, breaches } = found.verdict;
    expect(breaches).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
    expect(Math.min(formulaRows, formulaColumns, tables)).toBeGreaterThan(15);
  });
});
