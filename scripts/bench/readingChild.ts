/** Reads one workbook, by the file reader alone and with its tables found and checked; prints medians as JSON. */
import { fileHost } from "../../src/hosts/file";
import { readWorkbook } from "../../src/workbook/read";
import { median } from "./timing";

async function run(path: string): Promise<void> {
  const reader: number[] = [];
  const both: number[] = [];
  let rows = 0;
  for (let i = 0; i < 6; i++) {
    const start = performance.now();
    const grid = await fileHost({ input: path }).read();
    const read = performance.now();
    const { inputs, problems } = readWorkbook(grid);
    const end = performance.now();
    if (!inputs)
      throw new Error(`The bench's own workbook has errors: ${JSON.stringify(problems.slice(0, 3))}`);
    rows = inputs.bandPupils.length;
    // The first round warms up.
    if (i === 0) continue;
    reader.push(read - start);
    both.push(end - start);
  }
  const peak = process.resourceUsage().maxRSS;
  process.stdout.write(JSON.stringify({ reader: median(reader), both: median(both), rows, peak }));
}

void run(process.argv[2] ?? "");
