/** The DfE release *Education, health and care plans* (2025): one authority's plans by placement, each January. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A count of plans, or the release's own mark where it gives none. */
type Count = number | "x" | "z" | "c";

export interface January {
  readonly year: number;
  readonly count: (column: string) => Count;
  /** Refuses a mark: for the figures that a model rests on. */
  readonly plans: (column: string) => number;
}

const authorities = { "Barking and Dagenham": "E09000002", Camden: "E09000007" } as const;

export type Authority = keyof typeof authorities;

function asCount(text: string): Count {
  if (text === "x" || text === "z" || text === "c") return text;
  if (!/^\d+$/.test(text)) throw new Error(`The SEN2 file holds "${text}" where a count or x, z or c was wanted.`);
  return Number(text);
}

function januaryOf(columns: readonly string[], cells: readonly string[]): January {
  const text = (column: string): string => {
    const cell = cells[columns.indexOf(column)];
    if (cell === undefined) throw new Error(`The SEN2 file has no column called ${column}.`);
    return cell;
  };
  const count = (column: string): Count => asCount(text(column));
  const plans = (column: string): number => {
    const counted = count(column);
    if (typeof counted !== "number") throw new Error(`The SEN2 file has no count for ${column}.`);
    return counted;
  };
  // 202324 is the academic year 2023/24, counted in January 2024.
  return { year: Number(text("time_period").slice(0, 4)) + 1, count, plans };
}

/** Every January of the authority in the file, the earliest first. */
export function readSen2(authority: Authority): readonly January[] {
  const file = join(__dirname, "../../data/sen2/caseload_by_placement.csv");
  const [heading = "", ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = heading.split(",");
  const code = columns.indexOf("new_la_code");
  return rows
    .map((line) => line.split(","))
    .filter((cells) => cells[code] === authorities[authority])
    .map((cells) => januaryOf(columns, cells));
}

/** January 2024, the last that the file holds. */
export function january2024(authority: Authority): January {
  const found = readSen2(authority).find(({ year }) => year === 2024);
  if (!found) throw new Error(`The SEN2 file has no row for ${authority} in January 2024.`);
  return found;
}
