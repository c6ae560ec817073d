/** Draws the sample workbooks' sheets as LibreOffice prints them, and keeps a few of the pages in docs/pictures. */
import { execFile } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { converted, NotInstalled } from "./judges/soffice";
import { inTemporaryFolder, written } from "./judges/written";

const samples = join(__dirname, "../samples");
const pictures = join(__dirname, "../docs/pictures");
const scenario = "HNB More resourced provision";
const dotsPerInch = "110";
const mostBytes = 400_000;
const mostScenarioPages = 2;

/** Which page of which sheet each picture shows, by sample. */
const chosen: Readonly<Record<string, Readonly<Record<string, readonly [sheet: string, page: number]>>>> = {
  "barking-and-dagenham": {
    "scenario-1": [scenario, 1],
    "scenario-2": [scenario, 2],
    compare: ["HNB Compare", 1],
    workings: ["HNB Workings", 1],
    checks: ["HNB Checks", 1],
    sources: ["HNB Sources", 1],
  },
  "barking-and-dagenham-years-ahead": {
    demand: ["HNB Demand", 1],
    "demand-2": ["HNB Demand", 2],
    "demand-3": ["HNB Demand", 3],
    "plan-tables": ["HNB Plan Tables", 1],
    places: ["HNB Places", 1],
    "places-3": ["HNB Places", 3],
    settings: ["HNB Settings", 1],
    ledger: ["HNB Ledger", 1],
    bridge: ["HNB Bridge", 1],
    ranges: ["HNB Ranges", 1],
    "ranges-2": ["HNB Ranges", 2],
    "ranges-4": ["HNB Ranges", 4],
  },
  "barking-and-dagenham-replay": {
    "replay-compare": ["HNB Compare", 1],
    "replay-ledger": ["HNB Ledger", 1],
  },
};

const execute = promisify(execFile);

/** Poppler's programs, which read what LibreOffice has printed. */
async function poppler(program: "pdftotext" | "pdftoppm", words: readonly string[]): Promise<string> {
  try {
    return (await execute(program, [...words], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new NotInstalled(`${program} was not found: install poppler-utils.`);
    throw error;
  }
}

interface Page {
  /** Of the whole print, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The pages that each sheet takes, by the sheet's name in the foot of each page. */
async function pagesBySheet(
  pdf: string,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly Page[]>> {
  const texts = (await poppler("pdftotext", ["-layout", pdf, "-"])).split("\f");
  const pages = new Map<string, Page[]>(sheets.map((sheet) => [sheet, []]));
  texts.forEach((text, i) => {
    const foot = text
      .split("\n")
      .map((line) => line.trim().split(/\s{2,}/)[0] ?? "")
      .findLast((start) => pages.has(start));
    if (foot !== undefined) pages.get(foot)?.push({ number: i + 1, text });
  });
  return pages;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Every chart begins with its title and ends with its years: a page with more of one than the other cuts a chart. */
const cutsChart = ({ text }: Page): boolean =>
  count(text, /: (?:spend by kind|in-year balance|cost per pupil)/g) !== count(text, /Financial year/g);

async function draw(pdf: string, page: number, name: string): Promise<string> {
  const path = join(pictures, name);
  const at = String(page);
  const look = ["-png", "-singlefile", "-r", dotsPerInch];
  await poppler("pdftoppm", [...look, "-f", at, "-l", at, pdf, path]);
  return `${path}.png`;
}

async function drawSample(sample: string, folder: string): Promise<readonly string[]> {
  const { path, result, ours } = await written(join(samples, `${sample}.xlsx`), folder);
  const [pdf = ""] = await converted([path], "pdf", join(folder, "printed"));
  const pages = await pagesBySheet(
    pdf,
    ours.map(({ name }) => name),
  );
  const faults: string[] = [];
  for (const { sheet } of result.scenarios) {
    const own = pages.get(sheet) ?? [];
    process.stdout.write(`${sheet}: ${String(own.length)} pages\n`);
    if (own.length < 1 || own.length > mostScenarioPages)
      faults.push(`${sheet} takes ${String(own.length)} pages`);
    if (own.some(cutsChart)) faults.push(`${sheet} has a chart that a page break cuts through`);
  }
  await mkdir(pictures, { recursive: true });
  for (const [name, [sheet, which]] of Object.entries(chosen[sample] ?? {})) {
    const page = pages.get(sheet)?.[which - 1]?.number;
    if (page === undefined) {
      faults.push(`${sheet} has no page ${String(which)} to draw`);
      continue;
    }
    const file = await draw(pdf, page, name);
    const { size } = await stat(file);
    process.stdout.write(`${file}: ${String(Math.round(size / 1000))} kB\n`);
    if (size > mostBytes) faults.push(`${file} is over ${String(mostBytes / 1000)} kB`);
  }
  return faults;
}

async function main(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const sample of Object.keys(chosen)) faults.push(...(await drawSample(sample, folder)));
  return faults;
}

inTemporaryFolder(main).then(
  (faults) => {
    for (const fault of faults) process.stdout.write(`WRONG ${fault}\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  },
  (error: unknown) => {
    if (!(error instanceof NotInstalled)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
