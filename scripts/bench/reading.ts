/** A list of 50,000 band pupils: reading and checking it, beside the file reader alone. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newFile } from "../../src/hosts/file";
import type { CellPlan, SheetPlan } from "../../src/workbook/port/plan";
import { bigForum } from "./bigForum";
import { asPlanned, plainSheet } from "./plainSheet";
import { report } from "./timing";

const rows = 50_000;
const settings = 200;
const bands = 25;

const grid = (name: string, content: readonly (readonly (string | number)[])[]): SheetPlan =>
  plainSheet(
    name,
    content.flatMap((row, at) =>
      row.map((cell, column): CellPlan => ({ row: at, column, content: cell, role: "figure" })),
    ),
  );

async function build(path: string): Promise<void> {
  const forum = bigForum({ settings, years: 5, scenarios: 1 }).sheets.filter(({ name }) =>
    ["Funding", "Provision", "Services", "Reserve"].includes(name),
  );
  const bandRows = Array.from({ length: bands }, (_, i) => [`Band ${String(i + 1)}`, 1_000 + 500 * i]);
  const pupils = Array.from({ length: rows }, (_, i) => [
    `Setting ${String((i % settings) + 1)}`,
    `Band ${String((Math.floor(i / settings) % bands) + 1)}`,
    1 + (i % 3),
  ]);
  await newFile(path, {
    sheets: [
      ...forum.map(asPlanned),
      grid("Bands", [["Band", "Annual top-up"], ...bandRows]),
      grid("Band pupils", [["Setting", "Band", "Pupils"], ...pupils]),
    ],
    names: [],
    dropNames: [],
  });
}

interface Measured {
  readonly reader: number;
  readonly both: number;
  readonly rows: number;
}

/** Measures in a process of its own, whose peak memory is told by the operating system. */
function measure(path: string): { measured: Measured; peak: number } {
  const node = [process.execPath, "-r", "tsx/cjs", "scripts/bench/readingChild.ts", path] as const;
  const timer = "/usr/bin/time";
  const [command, ...words] = existsSync(timer) ? [timer, "-f", "%M", "-o", `${path}.peak`, ...node] : node;
  const out = execFileSync(command, words, { encoding: "utf8" });
  const told = JSON.parse(out) as Measured & { peak: number };
  const peak = existsSync(timer)
    ? Number(execFileSync("cat", [`${path}.peak`], { encoding: "utf8" }))
    : told.peak;
  return { measured: told, peak };
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "forum-model-bench-"));
  try {
    const path = join(folder, "bands.xlsx");
    await build(path);
    const { measured, peak } = measure(path);
    const ratio = measured.both / measured.reader;
    report(
      "A 50,000-row band-pupils list, read and validated",
      `${measured.both.toFixed(0)} ms against ${measured.reader.toFixed(0)} ms for the file reader alone: ${ratio.toFixed(2)} times (target at most 3); ${String(measured.rows)} rows read; peak resident memory ${(peak / 1024).toFixed(0)} MB (target under 600)`,
      ratio <= 3 && peak / 1024 < 600 && measured.rows === rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Done once the list is read and reported. */
export const reading = run();
