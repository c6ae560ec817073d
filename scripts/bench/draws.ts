/** Draws of a ten-year model beside the same in NumPy, both in processes of their own, in turn, on the same forum. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../pack/root";
import { typescript } from "../pack/scripts";
import { asNumbers } from "./drawnForum";
import type { Measured, Timed } from "./drawsChild";
import { built } from "./firstLoad";
import { exponent, milliseconds, report } from "./timing";

const draws = 10_000;
const counts = [draws, 2 * draws, 4 * draws];
const repeats = 3;
/** Each side is measured so many times, in turn, and its fastest counts: a busy moment falls on both. */
const rounds = 3;
const mostMegabytes = 500;

interface Theirs extends Measured {
  readonly numpy: string;
  readonly way: string;
}

/** A Python that has NumPy: Debian's own first. Undefined where none has. */
function pythonWithNumpy(): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => {
    try {
      execFileSync(python, ["-c", "import numpy"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

const folderOfChild = at("out/bench/draws");

/** Our side as the pane's worker has it: built for use, in one file. */
const buildChild = () =>
  built({
    name: "draws",
    mode: "production",
    context: at("."),
    target: ["node", "es2022"],
    entry: { draws: at("scripts/bench/drawsChild.ts") },
    output: { path: folderOfChild, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript({ target: "es2022", maps: false })] },
    performance: false,
  });

const run = (command: string, words: readonly string[]): string =>
  execFileSync(command, words, { encoding: "utf8", maxBuffer: 1 << 26 });

function fastest(sides: readonly Measured[]): readonly Timed[] {
  return counts.flatMap((count) => {
    const all = sides.flatMap(({ times }) => times.filter((one) => one.draws === count));
    const [first, ...rest] = all;
    return first
      ? [rest.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best), first)]
      : [];
  });
}

/** The furthest that two lists of figures lie apart, as a share of the figure. */
function furthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length || a.length === 0) return Infinity;
  return a.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? NaN)) / Math.max(1, Math.abs(value))),
    0,
  );
}

/**
 * The furthest that two runs' ends lie apart, as a share of the distance between one in ten and nine in ten. Two runs of
 * 40,000 draws differ by chance by about a hundredth of it.
 */
function furthestEnds(a: Timed["ends"], b: Timed["ends"]): number {
  if (a.length !== b.length || a.length === 0) return Infinity;
  return a.reduce((most, ends, i) => {
    const width = (ends[2] ?? NaN) - (ends[0] ?? NaN);
    const others = b[i] ?? [];
    // What is certain, as in the base year, has no width: there they must be the same.
    const apart = ends.map((end, j) => Math.abs(end - (others[j] ?? NaN)) / Math.max(width, 1));
    return Math.max(most, ...apart);
  }, 0);
}

const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(0)} MB`;

function compare(python: string, folder: string): void {
  const path = join(folder, "forum.json");
  writeFileSync(path, JSON.stringify(asNumbers));
  const words = [counts.join(","), String(repeats)];
  const ours: Measured[] = [];
  const theirs: Theirs[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(JSON.parse(run(process.execPath, [join(folderOfChild, "draws.js"), ...words])) as Measured);
    theirs.push(JSON.parse(run(python, ["scripts/bench/draws.py", path, ...words])) as Theirs);
  }
  const [mine, other] = [fastest(ours), fastest(theirs)];
  const [first, peer] = [ours[0], theirs[0]];
  const ratio = (mine[0]?.milliseconds ?? NaN) / (other[0]?.milliseconds ?? NaN);
  const memory = Math.max(...ours.map(({ peak }) => peak));
  const fixed = Math.max(
    furthest(first?.fixed.balances ?? [], peer?.fixed.balances ?? []),
    furthest(first?.fixed.flows ?? [], peer?.fixed.flows ?? []),
  );
  const ends = furthestEnds(mine.at(-1)?.ends ?? [], other.at(-1)?.ends ?? []);
  report(
    `${draws.toLocaleString("en-GB")} draws of ten years ahead, 26 ages, 11 kinds, 8 levers`,
    `${milliseconds(mine[0]?.milliseconds ?? NaN)} against ${milliseconds(other[0]?.milliseconds ?? NaN)} with NumPy ${peer?.numpy ?? ""} ` +
      `(${peer?.way ?? ""}): ${ratio.toFixed(2)} of its time (target at most 1)`,
    ratio <= 1,
  );
  report(
    "The same figures",
    `one draw without chance differs by ${fixed.toExponential(1)} of a figure at most (target under 1e-9); ` +
      `ends of ${String(counts.at(-1))} draws by ${(100 * ends).toFixed(1)}% of the range at most (target under 5%)`,
    fixed < 1e-9 && ends < 0.05,
  );
  const told = (times: readonly Timed[]): string =>
    times.map((one) => `${String(one.draws / draws)}× ${milliseconds(one.milliseconds)}`).join(", ");
  const power = exponent(mine.map((one) => [one.draws, one.milliseconds] as const));
  report(
    "Cost by draws",
    `${told(mine)}: exponent ${power.toFixed(2)} (target at most 1.15); NumPy ${told(other)}`,
    power <= 1.15,
  );
  report(
    `Peak memory of ${String(counts.at(-1))} draws`,
    `${megabytes(memory)} (target under ${String(mostMegabytes)} MB); NumPy ${megabytes(Math.max(...theirs.map(({ peak }) => peak)))}`,
    memory / 1024 < mostMegabytes,
  );
}

/** Prints the comparison, or what to install for it. */
export async function drawsBesideNumpy(): Promise<void> {
  const python = pythonWithNumpy();
  if (python === undefined) {
    report(
      "Draws beside NumPy",
      "not measured: there is no Python with NumPy. On Debian: apt-get install python3-numpy",
      false,
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "forum-model-bench-"));
  try {
    await buildChild();
    compare(python, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
