import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFault } from "./counts";
import { parseCsv, type CsvRow } from "./csv";

/** Files of a kind by how their names begin, the longer beginning first so that neither is taken for the other. */
const sorts = [
  "caseload_by_age_and_placement",
  "caseload_by_placement",
  "new_plans_by_age_and_placement",
  "new_plans_by_placement",
  "ceased_plans",
  "requests",
] as const;

export type Sort = (typeof sorts)[number];

/** A row with the name of its file, for messages. */
export interface SourceRow {
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

/** The rows of single authorities in every file of the sort whose topic is the one wanted. */
export function authorityRows(folder: string, sort: Sort, topic: RegExp): readonly SourceRow[] {
  return rowsOf(folder, sort).filter(
    ({ row }) =>
      row.get("geographic_level") === "Local authority" && topic.test(row.get("breakdown_topic") ?? "All"),
  );
}

function rowsOf(folder: string, sort: Sort): readonly SourceRow[] {
  return filesOf(folder)
    .filter((file) => sorts.find((each) => file.toLowerCase().startsWith(each)) === sort)
    .flatMap((file) => parseCsv(readFileSync(join(folder, file), "utf8")).map((row) => ({ file, row })));
}

/** 202324 is counted in January 2024; 2023 is a calendar year; anything else is a fault. */
export function yearOf({ file, row }: SourceRow): number {
  const period = row.get("time_period") ?? "";
  if (/^\d{4}$/.test(period)) return Number(period);
  if (/^\d{6}$/.test(period)) return Number(period.slice(0, 4)) + 1;
  throw new DataFault(`${file} has "${period}" as a time_period, where 202324 or 2023 was wanted.`);
}
