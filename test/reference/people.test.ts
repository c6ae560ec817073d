import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plansEnding } from "../../src/reference/people";

/** Rows of a release's file by the names of its columns; no cell of these holds a comma. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(__dirname, "../../data/sen2", file), "utf8").replace(/^\uFEFF/, "");
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

const england = rowsOf("ceased_plans_2022_2023.csv").filter(
  (row) => row["geographic_level"] === "National" && row["time_period"] === "2023",
);
const standing = rowsOf("caseload_by_placement_2019_2024.csv").find(
  (row) =>
    row["geographic_level"] === "National" &&
    row["time_period"] === "202223" &&
    row["breakdown"] === "All EHC plans",
);

const ceased = (...placements: readonly string[]): number =>
  placements.reduce((sum, placement) => {
    const row = england.find((one) => one["breakdown"] === placement);
    if (!row) throw new Error(`no plans ceased at ${placement}`);
    return sum + Number(row["total_ceased"]);
  }, 0);
const stood = (...columns: readonly string[]): number =>
  columns.reduce((sum, column) => sum + Number(standing?.[column] ?? NaN), 0);

describe("the share of plans that end in a year, from the release", () => {
  const parts = {
    mainstream: [ceased("Mainstream - total"), stood("mainstream_total")],
    special: [
      ceased("Special - academy/free school", "Special - LA maintained"),
      stood("special_la_maintained", "special_academy_free"),
    ],
    independent: [
      ceased("Special - independent", "Special - non-maintained"),
      stood("special_independent", "special_non_maintained"),
    ],
    furtherEducation: [ceased("FE - total"), stood("fe_total")],
  } as const;

  it.each(Object.entries(parts))("of %s", (placement, [ended, before]) => {
    const value = plansEnding[placement as keyof typeof parts].value;
    expect(value).toBe(Math.round((ended / before) * 1000) / 1000);
  });

  it("of all others: what is left of all that ended, and of all that stood", () => {
    const all = Object.values(parts);
    const ended = all.reduce((sum, [count]) => sum + count, 0);
    const before = all.reduce((sum, [, count]) => sum + count, 0);
    const others = (ceased("All ceased EHC plans") - ended) / (stood("ehcplans") - before);
    expect(plansEnding.other.value).toBe(Math.round(others * 1000) / 1000);
  });
});
