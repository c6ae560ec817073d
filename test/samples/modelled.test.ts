import { evaluateModel, forumModel } from "../../src/model/forumModel";
import { inDraw } from "../../src/model/number";
import { namedLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { readWorkbook, type Reading } from "../../src/workbook/read";
import { dataRows, readSample, sampleFiles, type SampleFile } from "./book";

const reading = async (file: SampleFile): Promise<Reading> => readWorkbook(await readSample(file));

type Figures = Readonly<Record<string, readonly number[]>>;

/** Every named line of every scenario, by `scenario line`. */
async function modelled(file: SampleFile): Promise<Figures> {
  const { inputs, problems } = await reading(file);
  if (!inputs) throw new Error(`${file} was not read: ${JSON.stringify(problems)}`);
  const { model, values } = evaluateModel(forumModel(inputs, publishedFacts));
  return Object.fromEntries(
    model.scenarios.flatMap((scenario) =>
      namedLines(scenario).map((line) => [
        `${scenario.name} ${line.id}`,
        inputs.years.map((_, year) => inDraw(values.number(line, year), 0)),
      ]),
    ),
  );
}

describe("what the model's reader makes of the samples", () => {
  it.each(sampleFiles)("%s is read without an error or a warning", async (file) => {
    const { problems } = await reading(file);
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("the careful workbook needs not even a note", async () => {
    expect((await reading("barking-and-dagenham.xlsx")).problems).toEqual([]);
  });

  it("the messy paper's hidden sheet is no candidate", async () => {
    const { found } = await reading("messy-forum-paper.xlsx");
    expect(new Set(found.map(({ sheet }) => sheet))).toEqual(
      new Set(["Item 7 HNB report", "App A Provision", "App B Options"]),
    );
    expect(found).toHaveLength(11);
  });
});

describe("what the model makes of them", () => {
  it("the messy paper gives the careful workbook's figures, to the last bit", async () => {
    const careful = await modelled("barking-and-dagenham.xlsx");
    const messy = await modelled("messy-forum-paper.xlsx");
    expect(Object.keys(careful).length).toBeGreaterThan(100);
    expect(messy).toEqual(careful);
  });

  it("has three scenarios, of which only the last moves money between blocks after 2025-26", async () => {
    const figures = await modelled("barking-and-dagenham.xlsx");
    const transfersOf = (scenario: string): number[] => [...(figures[`${scenario} transfers.in`] ?? [])].slice(1);
    expect(transfersOf("Baseline").every((amount) => amount === 0)).toBe(true);
    expect(transfersOf("More resourced provision").every((amount) => amount === 0)).toBe(true);
    expect(transfersOf("0.5% transfer").every((amount) => amount > 0)).toBe(true);
  });

  it("in the careful workbook the deficit grows and the reserve crosses zero", async () => {
    const figures = await modelled("barking-and-dagenham.xlsx");
    const inYear = figures["Baseline balance.inYear"] ?? [];
    expect(inYear.every((balance, year) => balance < (year === 0 ? 0 : (inYear[year - 1] ?? NaN)))).toBe(true);
    expect(figures["Baseline reserve.opening"]?.[0]).toBeGreaterThan(0);
    expect(figures["Baseline reserve.closing"]?.at(-1)).toBeLessThan(0);
  });

  it("in the Camden sample spending of the base year is the planned total that the data give", async () => {
    const figures = await modelled("inner-london-section-251.xlsx");
    const [data] = dataRows("fbit/LocalAuthorityFinancial.csv");
    expect(figures["Baseline spend.total"]?.[0]).toBeCloseTo(Number(data?.get("BudgetTotalHighNeeds")), 4);
  });
});
