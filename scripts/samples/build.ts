/** Writes every sample workbook, the same bytes each time, into `samples/` or the folder named on the command line. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { carried } from "./carry";
import { samples } from "./samples";

const folder = resolve(process.argv[2] ?? join(__dirname, "../../samples"));

async function build(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const workbook of samples()) {
    const path = join(folder, workbook.file);
    writeFileSync(path, await carried(workbook));
    process.stdout.write(`${path}\n`);
  }
}

void build();
