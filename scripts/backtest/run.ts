/** `npm run backtest -- [--data FOLDER] --origin YEAR --horizon N [--json FILE]` */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { backtest } from "./backtest";
import { DataFault } from "./counts";
import { readRelease } from "./release";
import { backtestTable } from "./table";

const usage = "npm run backtest -- [--data FOLDER] --origin YEAR --horizon N [--json FILE]";

function wholeNumber(text: string | undefined, name: string, low: number, high: number): number {
  const number = Number(text);
  if (text !== undefined && Number.isInteger(number) && number >= low && number <= high) return number;
  throw new DataFault(
    `--${name} is ${text === undefined ? "missing" : `"${text}"`}; a whole number from ${String(low)} to ` +
      `${String(high)} was wanted.\n${usage}`,
  );
}

function optionsGiven(): { data: string; origin: number; horizon: number; json: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: "string", default: join(__dirname, "../../data/sen2") },
        origin: { type: "string" },
        horizon: { type: "string" },
        json: { type: "string" },
      },
    });
    const origin = wholeNumber(values.origin, "origin", 2000, 2100);
    return {
      data: values.data,
      origin,
      horizon: wholeNumber(values.horizon, "horizon", 1, 20),
      json: values.json,
    };
  } catch (fault) {
    if (fault instanceof DataFault) throw fault;
    throw new DataFault(`${fault instanceof Error ? fault.message : String(fault)}\n${usage}`);
  }
}

function run(): void {
  const { data, origin, horizon, json } = optionsGiven();
  const release = readRelease(data, (words) => process.stderr.write(`Warning: ${words}\n`));
  const rows = backtest(release, origin, horizon);
  process.stdout.write(`${backtestTable(rows, origin)}\n`);
  if (json === undefined) return;
  const list = rows.map(({ la, kind, year, central, low80, high80, actual }) => ({
    la,
    kind,
    year,
    central,
    low80,
    high80,
    actual,
  }));
  try {
    writeFileSync(json, `${JSON.stringify(list, null, 1)}\n`);
  } catch (error) {
    throw new DataFault(
      `${json} could not be written (${error instanceof Error ? error.message : String(error)}). Name a file in a folder that is there.`,
    );
  }
}

try {
  run();
} catch (fault) {
  if (!(fault instanceof DataFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
