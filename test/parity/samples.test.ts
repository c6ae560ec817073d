import { parity } from "./compare";
import { allSamples, writeSample } from "./written";

describe("every formula that we write, recalculated by another engine, equals the model", () => {
  it.each(allSamples)("in %s", async (sample) => {
    const { grid, ours } = await writeSample(sample);
    const { written, recalculated, equal, differences } = parity(grid, ours);
    process.stdout.write(
      `parity ${sample}: ${String(written)} formulas written, ${String(recalculated)} recalculated, ${String(equal)} equal\n`,
    );
    expect(differences).toStrictEqual([]);
    expect(recalculated).toBe(written);
    expect(equal).toBe(written);
    expect(written).toBeGreaterThan(500);
  });
});
