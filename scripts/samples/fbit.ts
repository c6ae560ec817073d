/**
 * Test data of DfE's Financial Benchmarking and Insights Tool: one authority's section 251 budget and outturn,
 * as the tool groups the lines. The figures look real; that they are test data is said wherever they are shown.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Pounds, by the column's name without `Budget` or `Outturn`. */
export interface Section251 {
  readonly budget: (column: string) => number;
  readonly outturn: (column: string) => number;
}

function rowOf(file: string): (column: string) => number {
  const path = join(__dirname, "../../data/fbit", file);
  const [heading = "", row = ""] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const columns = heading.split(",");
  const cells = row.split(",");
  return (column) => {
    const cell = cells[columns.indexOf(column)] ?? "";
    if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new Error(`${file} has no number for ${column}.`);
    return Number(cell);
  };
}

/** Camden (202), the tool's run 2024: financial year 2023-24. */
export function camdenSection251(): Section251 {
  const money = rowOf("LocalAuthorityFinancial.csv");
  return { budget: (column) => money(`Budget${column}`), outturn: (column) => money(`Outturn${column}`) };
}

/** EHC plans in the same run, which are those of January 2024. */
export const camdenPlans = (): number => rowOf("LocalAuthorityNonFinancial.csv")("EHCPTotal");
