import { modelGrid } from "../../src/tasks/model";
import { outlookResult } from "../../src/tasks/outlookResult";
import { numberIn, sheetIn } from "./outlookSheets";
import { sampleGrid } from "./sampleModel";

describe("what a run says of the years ahead", () => {
  it("the same on the sheets as for other programs", async () => {
    const grid = await sampleGrid("barking-and-dagenham-years-ahead");
    const ran = modelGrid(grid, { version: "test", at: "in a test", write: false });
    const { scenarios: outlook, modelled, plan } = ran;
    if (!outlook || !modelled || !plan) throw new Error("The sample has an outlook");
    const { years, scenarios } = modelled.model.workings.inputs;
    const all = ["Baseline", ...scenarios];
    const { bridge, ranges } = outlookResult(outlook, years, all);
    const [bridgeSheet, rangesSheet] = [sheetIn(plan, "HNB Bridge"), sheetIn(plan, "HNB Ranges")];
    for (const { changes, start, end, overlap } of bridge) {
      for (const { label, own, ofOverlap, share } of changes)
        expect(numberIn(bridgeSheet, label)).toContainEqual([own, ofOverlap, share]);
      expect(numberIn(bridgeSheet, "Baseline").flat()).toContain(start);
      expect(
        bridgeSheet.cells.map(({ content }) => (typeof content === "object" ? content.value : content)),
      ).toEqual(expect.arrayContaining(changes.length > 1 ? [end, overlap] : [end]));
    }
    for (const { scenario, chance } of ranges.draws?.beats.filter(({ than }) => than === "Baseline") ?? []) {
      const odds = `${scenario} leaves more in the reserve of 2029-30 than the Baseline in ${String(Math.round(100 * chance.value))} of 100 draws`;
      expect(bridgeSheet.cells.filter(({ content }) => String(content).includes(odds))).toHaveLength(1);
    }
    expect(ranges.draws?.beats).toHaveLength(3);
    expect(ranges.cases.map(({ scenario }) => scenario)).toEqual(all);
    for (const { scenario, closing } of ranges.cases) {
      const drawn = ranges.draws?.scenarios.find((one) => one.scenario === scenario)?.closing.at(-1);
      const row = [closing.best, closing.central, closing.worst].map((each) => each.at(-1));
      expect(numberIn(rangesSheet, scenario)).toContainEqual(row);
      expect(rangesSheet.cells.map(({ content }) => content)).toEqual(
        expect.arrayContaining([drawn?.p10.value, drawn?.p50.value, drawn?.p90.value]),
      );
    }
  });

  it("no sheet where nothing changes and nobody entered a range; none where it is not wanted", async () => {
    const grid = await sampleGrid("barking-and-dagenham");
    const options = { version: "test", at: "in a test", write: false } as const;
    const names = (ran: ReturnType<typeof modelGrid>): readonly string[] =>
      ran.plan?.sheets.map(({ name }) => name) ?? [];
    expect(names(modelGrid(grid, options))).toEqual(expect.arrayContaining(["HNB Ranges", "HNB Bridge"]));
    for (const other of [
      { ...options, scenarios: false },
      { ...options, only: ["Baseline"] },
    ] as const)
      expect(names(modelGrid(grid, other)).filter((name) => /Ranges|Bridge/.test(name))).toEqual([]);
  });
});
