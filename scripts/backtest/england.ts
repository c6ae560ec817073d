/** `npm run england -- [FILE]`: learns England's pattern from the release in `data/sen2` and stores it for the forecast. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitPattern } from "../../src/demand/fitPattern";
import { januariesOf } from "../../src/demand/history";
import type { PlanPattern } from "../../src/demand/pattern";
import { DataFault, refuse } from "./counts";
import { readRelease } from "./release";

/** As many years ahead as past forecasts are checked for. */
const YEARS = 2;

/** The pattern at the release's last January. */
function englandPattern(): PlanPattern {
  const histories = readRelease(join(__dirname, "../../data/sen2"), refuse).map(({ history }) => history);
  const january = Math.max(...histories.flatMap((history) => januariesOf(history)));
  const pattern = fitPattern(histories, january, YEARS);
  if (!pattern) throw new DataFault("The release holds fewer than two Januaries.");
  return pattern;
}

/** Five significant figures are far finer than the evidence, and keep the file small. */
function asStored(pattern: PlanPattern): string {
  const text = JSON.stringify(pattern, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(5)) : value,
  );
  return `${text}\n`;
}

writeFileSync(
  process.argv[2] ?? join(__dirname, "../../src/demand/england.json"),
  asStored(englandPattern()),
);
