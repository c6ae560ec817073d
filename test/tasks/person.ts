import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TypedCells } from "../../scripts/fixtures/typeInto";

const program = join(__dirname, "../../scripts/fixtures/typeInto.ts");

/** Has another program type into cells of a file and save it as another; gives the new file's path. */
export function typedInto(from: string, to: string, cells: TypedCells): string {
  // In a process of its own: the program's loader does not run inside the test runner.
  execFileSync(process.execPath, [require.resolve("tsx/cli"), program, from, to, JSON.stringify(cells)]);
  return to;
}
