import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Counts, PlanHistory } from "../../src/demand/history";
import { DataFault, readCount, readCounts } from "./counts";
import { parseCsv, type CsvRow } from "./csv";

/** An authority of the release: its code as last published by a January, and all its counts. */
export interface Authority {
  /** Codes by the January or calendar year of the row: an authority's code may change while it stays itself. */
  readonly codes: Readonly<Record<number, string>>;
  readonly name: string;
  readonly history: PlanHistory;
}

interface Gathered {
  readonly codes: Record<number, string>;
  name: string;
  readonly plans: Record<number, Counts>;
  readonly newPlans: Record<number, Counts>;
  readonly requests: Record<number, number>;
}

/** Files of a kind by how their names begin, the longer beginning first so that neither is taken for the other. */
const sorts = [
  "caseload_by_age_and_placement",
  "caseload_by_placement",
  "new_plans_by_age_and_placement",
  "new_plans_by_placement",
  "ceased_plans",
  "requests",
] as const;

type Sort = (typeof sorts)[number];

interface SourceRow {
  readonly file: string;
  readonly row: CsvRow;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith(".csv"))
      .sort();
  } catch {
    throw new DataFault(
      `The folder ${folder} could not be opened. Name the folder that holds the release's files.`,
    );
  }
}

function rowsOf(folder: string, sort: Sort): readonly SourceRow[] {
  return filesOf(folder)
    .filter((file) => sorts.find((each) => file.toLowerCase().startsWith(each)) === sort)
    .flatMap((file) => parseCsv(readFileSync(join(folder, file), "utf8")).map((row) => ({ file, row })));
}

/** 202324 is counted in January 2024; 2023 is a calendar year; anything else is a fault. */
export function yearOf(period: string, file: string): number {
  if (/^\d{4}$/.test(period)) return Number(period);
  if (/^\d{6}$/.test(period)) return Number(period.slice(0, 4)) + 1;
  throw new DataFault(`${file} has "${period}" as a time_period, where 202324 or 2023 was wanted.`);
}

/** The rows of single authorities that count everybody, not a part of them. */
function authorityRows(rows: readonly SourceRow[], whole: RegExp): readonly SourceRow[] {
  return rows.filter(
    ({ row }) =>
      row.get("geographic_level") === "Local authority" && whole.test(row.get("breakdown_topic") ?? "All"),
  );
}

function gatherer(): { of: (source: SourceRow, year: number) => Gathered; all: () => readonly Gathered[] } {
  const found = new Map<string, Gathered>();
  const of = ({ file, row }: SourceRow, year: number): Gathered => {
    const code = row.get("new_la_code");
    if (!code)
      throw new DataFault(`${file} has a row without new_la_code. Each row needs its authority's code.`);
    // The old code outlives changes of the new one.
    const key = row.get("old_la_code") ?? code;
    const name = row.get("la_name") ?? code;
    const gathered = found.get(key) ?? { codes: {}, name, plans: {}, newPlans: {}, requests: {} };
    gathered.codes[year] = code;
    gathered.name = name;
    found.set(key, gathered);
    return gathered;
  };
  return { of, all: () => [...found.values()] };
}

/** Reads every file of the release in the folder. The same row may stand in two files; the last by name holds. */
export function readRelease(folder: string): readonly Authority[] {
  const caseload = authorityRows(rowsOf(folder, "caseload_by_placement"), /^All/);
  if (caseload.length === 0) {
    throw new DataFault(
      `${folder} has no file whose name begins caseload_by_placement with rows of local authorities. ` +
        `The forecast needs plans by placement of several Januaries.`,
    );
  }
  const authorities = gatherer();
  for (const source of caseload) {
    const year = yearOf(source.row.get("time_period") ?? "", source.file);
    authorities.of(source, year).plans[year] = readCounts(source.row, "ehcplans", source.file);
  }
  for (const source of authorityRows(rowsOf(folder, "new_plans_by_placement"), /^(New|All)/)) {
    const year = yearOf(source.row.get("time_period") ?? "", source.file);
    authorities.of(source, year).newPlans[year] = readCounts(source.row, "new_ehc_plans", source.file);
  }
  for (const source of authorityRows(rowsOf(folder, "requests"), /^All/)) {
    const year = yearOf(source.row.get("time_period") ?? "", source.file);
    const count = readCount(source.row, "requests_received_in_year", source.file);
    if (count !== undefined) authorities.of(source, year).requests[year] = count;
  }
  return authorities.all().map(({ codes, name, plans, newPlans, requests }) => ({
    codes,
    name,
    history: { authority: name, plans, newPlans, requests },
  }));
}
