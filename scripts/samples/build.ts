/** Writes every sample workbook into `samples/`, the same bytes each time. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { carried } from "./carry";
import { samples } from "./samples";

const folder = join(__dirname, "../../samples");

async function build(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const workbook of samples()) {
    writeFileSync(join(folder, workbook.file), await carried(workbook));
    console.log(`samples/${workbook.file}`);
  }
}

void build();
