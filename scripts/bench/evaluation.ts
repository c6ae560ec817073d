/** How fast the model evaluates, beside another engine recalculating the sheets that it writes. */
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { evaluateModel, forumModel, prepareModel, rescore } from "../../src/model/forumModel";
import type { Values } from "../../src/model/evaluate";
import type { Inputs } from "../../src/model/inputs";
import { inDraw } from "../../src/model/number";
import { namedLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { modelGrid } from "../../src/tasks/model";
import { isCellError, type WorkbookGrid } from "../../src/workbook/port/grid";
import type { WorkbookPlan } from "../../src/workbook/port/plan";
import { readWorkbook } from "../../src/workbook/read";
import { bigForum, type Size } from "./bigForum";
import { exponent, fastestInTurn, median, milliseconds, report, timed } from "./timing";

const large: Size = { settings: 200, years: 10, scenarios: 5 };

function inputsOf(grid: WorkbookGrid): Inputs {
  const { inputs, problems } = readWorkbook(grid);
  if (!inputs)
    throw new Error(`The bench's own workbook has errors: ${JSON.stringify(problems.slice(0, 3))}`);
  return inputs;
}

/** The forum's sheets and ours, in the other engine. */
function inEngine(grid: WorkbookGrid, plan: WorkbookPlan): { model: Model; formulas: number } {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("bench", "en-GB", "UTC", "en");
  model.pauseEvaluation();
  const names = [...grid.sheets.map(({ name }) => name), ...plan.sheets.map(({ name }) => name)];
  names.forEach((name, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  const type = (sheet: string, row: number, column: number, text: string): void => {
    model.setUserInput(names.indexOf(sheet), row + 1, column + 1, text);
  };
  for (const sheet of grid.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell && !isCellError(cell.content)) type(sheet.name, row, column, String(cell.content));
      });
    });
  }
  let formulas = 0;
  for (const sheet of plan.sheets) {
    for (const { row, column, content } of sheet.cells) {
      if (typeof content === "object") {
        formulas++;
        type(sheet.name, row, column, `=${content.formula}`);
      } else type(sheet.name, row, column, typeof content === "number" ? String(content) : `'${content}`);
    }
  }
  model.resumeEvaluation();
  return { model, formulas };
}

function besideTheEngine(): void {
  const grid = bigForum(large);
  const inputs = inputsOf(grid);
  const forum = forumModel(inputs, publishedFacts);
  const { plan } = modelGrid(grid, { version: "bench", at: "now", write: false });
  if (!plan) throw new Error("The bench's own workbook was not planned");
  const { model, formulas } = inEngine(grid, plan);
  const prepared = prepareModel(forum);
  timed(40, () => prepared.run());
  // In turn, so that a busy moment of the machine falls on both.
  const times = fastestInTurn(12, [
    () => {
      model.evaluate();
    },
    ...Array.from({ length: 4 }, () => () => prepared.run()),
  ]);
  const [theirs, ours] = [times[0], Math.min(...times.slice(1))];
  const ratio = (theirs ?? NaN) / ours;
  report(
    "200 settings, all kinds, 10 years, 5 scenarios",
    `evaluated in ${milliseconds(ours)}, @ironcalc/wasm recalculates the ${String(formulas)} formulas in ${milliseconds(theirs ?? NaN)}: ${ratio.toFixed(0)} times faster (target 50)`,
    ratio >= 50,
  );
}

function oneLever(): void {
  const inputs = inputsOf(bigForum(large));
  const earlier = evaluateModel(forumModel(inputs, publishedFacts));
  let step = 0;
  const times = timed(60, () => {
    step++;
    const levers = inputs.levers.map((lever, i) =>
      i === 0 ? { ...lever, value: { ...lever.value, value: lever.value.value + step } } : lever,
    );
    rescore(earlier, inputs.scenarios[0] ?? "", levers);
  });
  report(
    "One lever changed, one scenario evaluated again",
    `median ${milliseconds(median(times))} (target under 4 ms)`,
    median(times) < 4,
  );
}

function growth(): void {
  const sizes = [1, 2, 4];
  const grown = (name: string, of: (times: number) => Inputs): void => {
    const prepared = sizes.map((times) => prepareModel(forumModel(of(times), publishedFacts)));
    const best = fastestInTurn(
      60,
      prepared.map((one) => () => one.run()),
    );
    const points = sizes.map((times, i) => [times, best[i] ?? NaN] as const);
    const power = exponent(points);
    const told = points.map(([times, cost]) => `${String(times)}× ${milliseconds(cost)}`).join(", ");
    report(`Cost by ${name}`, `${told}: exponent ${power.toFixed(2)} (target at most 1.15)`, power <= 1.15);
  };
  const sized = (size: Partial<Size>): Inputs => inputsOf(bigForum({ ...large, ...size }));
  grown("settings", (times) => sized({ settings: 200 * times }));
  // A workbook has 5 to 15 years; the model itself takes any number.
  grown("years", (times) => {
    const inputs = sized({ years: 12 });
    return { ...inputs, years: inputs.years.slice(0, 3 * times) };
  });
  grown("scenarios", (times) => sized({ scenarios: 5 * times }));
}

function draws(): void {
  const forum = forumModel(inputsOf(bigForum(large)), publishedFacts);
  const { placements } = forum.workings;
  // A fixed sequence: the same draws in every run of the bench.
  const costs = Float64Array.from({ length: 1000 }, (_, i) => 40_000 + ((i * 7919) % 1000) * 20);
  const prepared = prepareModel(forum);
  const drawn = (values: Float64Array): Values =>
    prepared.run([{ line: placements.averageCost, record: 5, year: 0, values }]);
  const sameBits = (a: Values, b: Values, draw: number): boolean =>
    forum.scenarios
      .flatMap(namedLines)
      .every((line) =>
        Array.from({ length: a.years }, (_, year) => year).every((year) =>
          Object.is(inDraw(a.number(line, year), draw), inDraw(b.number(line, year), 0)),
        ),
      );
  drawn(costs);
  let start = performance.now();
  const together = drawn(costs);
  const inOne = performance.now() - start;
  let equal = 0;
  let oneByOne = 0;
  costs.forEach((cost, draw) => {
    start = performance.now();
    const alone = drawn(Float64Array.of(cost));
    oneByOne += performance.now() - start;
    if (sameBits(together, alone, draw)) equal++;
  });
  report(
    "1,000 draws in one call",
    `${milliseconds(inOne)} against ${milliseconds(oneByOne)} for 1,000 single runs: ${(inOne / oneByOne).toFixed(4)} of their time (target under 0.1); ${String(equal)} of 1,000 equal to the last bit`,
    inOne < oneByOne / 10 && equal === 1000,
  );
}

besideTheEngine();
oneLever();
growth();
draws();
