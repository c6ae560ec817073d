import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inDraw } from "../../src/model/number";
import type { Line } from "../../src/model/line";
import { sample } from "../tasks/sampleModel";

const page = readFileSync(join(__dirname, "../../docs/barking-and-dagenham-replay.md"), "utf8");

/** Sentences, and rows of tables: what must say of its figures where they come from. */
const statements = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => !/^(?:#|!\[|\| -|\s*$)/.test(line))
    .flatMap((line) => (line.startsWith("|") ? [line] : line.split(/(?<=[.:]\*{0,2}) (?=[A-Z*“£])/)));

/** A figure is a number that is no year, no line, table or place in a source, and no name of a release. */
const figures = (statement: string): readonly string[] =>
  statement
    .replace(/`[^`]*`/g, "")
    .replace(/\b(?:RR1238|SEN2)\b/g, "")
    .replace(/\b(?:line|lines|Table) \d+(?: and \d+)*/g, "")
    .replace(/\b20\d\d(?:[-/]\d\d)?\b/g, "")
    .match(/\d[\d,.]*/g) ?? [];

const source = /\blines? \d+|\bSEN2\b|\bTable \d+|\bassumed\b/;

const unsourced = (text: string): readonly string[] =>
  statements(text).filter((one) => figures(one).length > 0 && !source.test(one));

describe("the page of the replay", () => {
  it("says of every figure where it comes from, or that it is assumed", () => {
    expect(statements(page).filter((one) => figures(one).length > 0).length).toBeGreaterThan(20);
    expect(unsourced(page)).toEqual([]);
  });

  it("would be seen to hold a figure without either", () => {
    expect(unsourced("The fee is £50,000. It is 2014.")).toEqual(["The fee is £50,000."]);
    expect(unsourced("| Places | 450 |")).toHaveLength(1);
    expect(unsourced("The fee is £50,000 (assumed). From 73 to 40 (line 69).")).toEqual([]);
  });

  it("has at most two pages of words", () => {
    expect(page.split(/\s+/).length).toBeLessThan(1000);
  });
});

describe("the replay", () => {
  const run = async () => {
    const { modelled } = await sample("barking-and-dagenham-replay");
    const { model, values } = modelled;
    const { years } = model.workings.inputs;
    const scenarioOf = (name: string) => {
      const found = model.scenarios.find((one) => one.name === name);
      if (!found) throw new Error(`There is no scenario ${name}`);
      return found;
    };
    const along = (line: Line): readonly number[] => years.map((_, year) => inDraw(values.number(line, year), 0));
    const toDate = (amounts: readonly number[], last: number): number =>
      amounts.slice(0, years.indexOf(last) + 1).reduce((sum, amount) => sum + amount, 0);
    return { scenarioOf, along, toDate, years };
  };

  it("begins in balance, and without action its deficits add up to about £12 million by 2019-20", async () => {
    const { scenarioOf, along, toDate } = await run();
    const inYear = along(scenarioOf("Baseline").inYear);
    expect(inYear[0]).toBeCloseTo(0, 6);
    expect(toDate(inYear, 2019)).toBeLessThan(-11_500_000);
    expect(toDate(inYear, 2019)).toBeGreaterThan(-12_500_000);
  });

  it("has the figures that the page shows", async () => {
    const { scenarioOf, along, toDate, years } = await run();
    const millions = (amount: number): string => {
      const text = (Math.abs(amount) / 1e6).toFixed(2);
      return amount < 0 && text !== "0.00" ? `−${text}` : text;
    };
    for (const [name, label] of [
      ["Baseline", "Without action"],
      ["The path taken", "Path taken"],
    ] as const) {
      const inYear = along(scenarioOf(name).inYear);
      const cells = (of: (year: number) => number): readonly string[] => [2014, 2019, 2022].map((year) => millions(of(year)));
      const row = (what: string): readonly string[] => {
        const found = page.split("\n").find((line) => line.startsWith(`| ${label}: ${what}`));
        return (found ?? "").split("|").slice(2, 5).map((cell) => cell.trim());
      };
      expect(row("in-year balance")).toEqual(cells((year) => inYear[years.indexOf(year)] ?? NaN));
      expect(row("deficits to date")).toEqual(cells((year) => toDate(inYear, year)));
    }
  });

  it("has so many pupils in independent schools on the path taken as the page says", async () => {
    const { scenarioOf, along, years } = await run();
    const { headCounts } = scenarioOf("The path taken").spend.newProvision;
    const counted = headCounts.find(({ people }) => people.kind === "independent");
    if (!counted) throw new Error("There is no head count of independent pupils");
    const september = Math.round(along(counted.after)[years.indexOf(2018)] ?? NaN);
    expect(page).toContain(`independent placements stand at ${String(september)} in September 2018`);
  });

  it("keeps of what it saves what the page says, once the investment is paid", async () => {
    const { scenarioOf, along, toDate, years } = await run();
    const [doNothing, taken] = ["Baseline", "The path taken"].map(scenarioOf);
    if (!doNothing || !taken) throw new Error("A path is missing");
    const better = (last: number): string =>
      `£${((toDate(along(taken.inYear), last) - toDate(along(doNothing.inYear), last)) / 1e6).toFixed(1)} million`;
    expect(page).toContain(`${better(2019)} better by 2019-20`);
    expect(page).toContain(`${better(2022)} by 2022-23`);
    const left = (along(taken.closing).at(-1) ?? NaN) - (along(doNothing.closing).at(-1) ?? NaN);
    expect(page).toContain(`leaves £${(left / 1e6).toFixed(1)} million in the reserve`);
    expect(years.at(-1)).toBe(2022);
  });

  it("reads £12 million as one year's deficit in 2019-20 where it is told to", async () => {
    const { scenarioOf, along, years } = await run();
    const inYear = along(scenarioOf("Were £12m one year's").inYear)[years.indexOf(2019)] ?? NaN;
    expect(inYear).toBeLessThan(-11_500_000);
    expect(inYear).toBeGreaterThan(-12_500_000);
  });
});
