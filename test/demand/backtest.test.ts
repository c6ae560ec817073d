import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BacktestRow } from "../../scripts/backtest/backtest";
import { scoresOf } from "../../scripts/backtest/score";
import { backtestTable } from "../../scripts/backtest/table";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "backtest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const script = (name: string): readonly string[] => ["--import", "tsx", join(root, "scripts/backtest", name)];

interface Told {
  readonly printed: string;
  readonly list: readonly Readonly<Record<string, unknown>>[];
}

/** The command as a person runs it: what it prints, and its JSON. */
function backtest(origin: number, horizon: number): Told {
  const json = join(folder, `${String(origin)}.json`);
  const words = ["--origin", String(origin), "--horizon", String(horizon), "--json", json];
  const printed = execFileSync(process.execPath, [...script("run.ts"), ...words], {
    cwd: root,
    encoding: "utf8",
  });
  const list: unknown = JSON.parse(readFileSync(json, "utf8"));
  if (!Array.isArray(list)) throw new Error("The JSON is no list.");
  return { printed, list };
}

const from2022 = backtest(2022, 2);
const from2023 = backtest(2023, 1);

/** The cells of a kind's line in the printed table of a year. */
function line({ printed }: Told, year: number, kind: string): readonly string[] {
  const table = printed.split("\n\n").find((each) => each.startsWith(`January ${String(year)}`)) ?? "";
  const found = table.split("\n").find((each) => each.startsWith(kind));
  if (!found) throw new Error(`no line for ${kind} in ${String(year)}`);
  return found.slice(kind.length).trim().split(/ {2,}/);
}

const targets: readonly (readonly [string, number])[] = [
  ["Total", 0.85],
  ["Further education", 0.85],
  ["Mainstream", 0.95],
  ["Special", 0.95],
  ["Independent", 0.95],
];
const runs: readonly (readonly [string, Told, number])[] = [
  ["January 2023 from 2022", from2022, 2023],
  ["January 2024 from 2022", from2022, 2024],
  ["January 2024 from 2023", from2023, 2024],
];
/** Named in docs/backtest.md: special in January 2023, the first of the new collection, misses its target. */
const misses = new Map([["January 2023 from 2022 Special", 0.99]]);

describe("the printed backtest of the published release", () => {
  const cases = runs.flatMap(([name, told, year]) =>
    targets.map(
      ([kind, target]) => [name, kind, misses.get(`${name} ${kind}`) ?? target, told, year] as const,
    ),
  );
  it.each(cases)(
    "%s, %s: at most %d of the error of three-year compound growth",
    (_, kind, most, told, year) => {
      const [model, , , compound] = line(told, year, kind).map(Number);
      expect((model ?? NaN) / (compound ?? NaN)).toBeLessThanOrEqual(most);
    },
  );

  const held = runs.flatMap(([name, told, year]) =>
    [...targets.map(([kind]) => kind), "Other"].map((kind) => [name, kind, told, year] as const),
  );
  it.each(held)("%s, %s: the 80 %% range holds the truth 75 to 85 times in 100", (_, kind, told, year) => {
    const coverage = Number.parseInt(line(told, year, kind)[7] ?? "", 10);
    expect(coverage).toBeGreaterThanOrEqual(75);
    expect(coverage).toBeLessThanOrEqual(85);
  });

  it("stands beside every officers' method, over about 150 authorities", () => {
    const methods = [
      "No change",
      "Last year's growth",
      "Three-year compound growth",
      "Straight line",
      "National growth",
    ];
    for (const words of methods) expect(from2023.printed).toContain(words);
    expect(line(from2023, 2024, "Total")[8]).toBe("151");
  });
});

describe("the JSON", () => {
  it("lists each authority, kind and year as agreed, with the truth as published", () => {
    expect(from2022.list).toHaveLength(152 * 6 * 2);
    const town = from2023.list.find(({ la, kind }) => la === "E09000002" && kind === "total");
    expect(Object.keys(town ?? {})).toEqual(["la", "kind", "year", "central", "low80", "high80", "actual"]);
    expect(town?.["actual"]).toBe(2675);
    expect(town?.["year"]).toBe(2024);
  });
  it("holds null where the truth is not published", () => {
    const hackney = from2023.list.filter(({ la }) => la === "E09000012");
    expect(hackney.map(({ kind, actual }) => [kind, actual])).toEqual([
      ["total", 3525],
      ["mainstream", null],
      ["special", null],
      ["independent", null],
      ["furtherEducation", null],
      ["other", null],
    ]);
  });
});

describe("the command", () => {
  it.each([
    [["--origin", "soon", "--horizon", "1"], '--origin is "soon"'],
    [["--origin", "2023"], "--horizon is missing"],
    [["--origin", "2023", "--horizon", "1", "--colour", "red"], "--colour"],
    [["--origin", "1999", "--horizon", "1"], '--origin is "1999"'],
    [["--data", "nowhere", "--origin", "2023", "--horizon", "1"], "could not be opened"],
  ])("says what is wrong with %j and exits with 1", (words, told) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...script("run.ts"), ...words], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
  });
});

describe("England's pattern", () => {
  it("as stored is what the release gives", () => {
    const file = join(folder, "england.json");
    execFileSync(process.execPath, [...script("england.ts"), file], { cwd: root });
    expect(readFileSync(file, "utf8")).toBe(readFileSync(join(root, "src/demand/england.json"), "utf8"));
  });
});

describe("the score, by hand", () => {
  const row = (actual: number | null, central: number, guess: number): BacktestRow => ({
    la: "E1",
    kind: "total",
    year: 2024,
    central,
    low80: central - 10,
    high80: central + 10,
    actual,
    officers: new Map([["Guess", guess]]),
  });
  it("sums errors over sums of truths, and counts truths within ranges", () => {
    // Errors 10 and 30 of 300 in all; guesses 20 and 40; the first truth lies on its range's end, the second outside.
    const [total] = scoresOf([row(100, 110, 120), row(200, 170, 160), row(null, 5, 5)]);
    expect(total?.wape).toBeCloseTo(100 * (40 / 300), 12);
    expect(total?.officers.get("Guess")).toBeCloseTo(100 * (60 / 300), 12);
    expect(total?.coverage).toBe(50);
    expect(total?.authorities).toBe(2);
  });
  it("says where nothing is published", () => {
    expect(backtestTable([row(null, 5, 5)], 2023)).toContain("not published in these files");
  });
});
