import { isDeepStrictEqual } from "node:util";
import type { Counts, CountsByAge, PlanHistory } from "../../src/demand/history";
import { DataFault, readCount, readCounts, type Warn } from "./counts";
import { authorityRows, yearOf, type SourceRow } from "./releaseFiles";

/** An authority of the release: its code as last published by a January, and all its counts. */
export interface Authority {
  /** Codes by January: an authority's code may change while it stays itself. */
  readonly codes: Readonly<Record<number, string>>;
  readonly name: string;
  readonly history: PlanHistory;
}

interface Gathered {
  readonly key: string;
  name: string;
  readonly codes: Record<number, string>;
  readonly plans: Record<number, Counts>;
  readonly newPlans: Record<number, Counts>;
  readonly requests: Record<number, number>;
  readonly ceased: Record<number, number>;
  readonly plansByAge: Record<number, Record<number, Counts>>;
  readonly newPlansByAge: Record<number, Record<number, Counts>>;
  readonly ceasedByAge: Record<number, Record<number, number>>;
}

type Gatherer = (source: SourceRow) => Gathered;

function gatherer(found: Map<string, Gathered>): Gatherer {
  return ({ file, row }) => {
    const code = row.get("new_la_code");
    if (!code)
      throw new DataFault(`${file} has a row without new_la_code. Each row needs its authority's code.`);
    // The old code outlives changes of the new one.
    const old = row.get("old_la_code");
    const key = old === undefined || old === "" ? code : old;
    const gathered = found.get(key) ?? {
      key,
      name: code,
      codes: {},
      plans: {},
      newPlans: {},
      requests: {},
      ceased: {},
      plansByAge: {},
      newPlansByAge: {},
      ceasedByAge: {},
    };
    gathered.name = row.get("la_name") ?? code;
    found.set(key, gathered);
    return gathered;
  };
}

/** The age of a row, `under 3` and `2 and under` as 2, `20 and over` as 20; undefined where it is unknown. */
function ageOf({ row }: SourceRow): number | undefined {
  const text = (row.get("breakdown") ?? "").toLowerCase();
  if (/under 3|2 and under/.test(text)) return 2;
  const age = /\d+/.exec(text)?.[0];
  return age === undefined ? undefined : Number(age);
}

function readTotals(folder: string, of: Gatherer, warn: Warn): void {
  const files = new Map<Counts, string>();
  const put = (years: Record<number, Counts>, source: SourceRow, totalColumn: string): void => {
    const { file, row } = source;
    const year = yearOf(source);
    const counts = readCounts(row, totalColumn, file, warn);
    const before = years[year];
    if (before && !isDeepStrictEqual(before, counts))
      warn(
        `${row.get("la_name") ?? "An authority"}, ${row.get("time_period") ?? ""}: ${files.get(before) ?? "another row"} and ` +
          `${file} give different counts. Those of ${file} are taken; keep one of them.`,
      );
    years[year] = counts;
    files.set(counts, file);
  };
  for (const source of authorityRows(folder, "caseload_by_placement", /^All/)) {
    const authority = of(source);
    authority.codes[yearOf(source)] = source.row.get("new_la_code") ?? authority.key;
    put(authority.plans, source, "ehcplans");
  }
  for (const source of authorityRows(folder, "new_plans_by_placement", /^(New|All)/))
    put(of(source).newPlans, source, "new_ehc_plans");
  for (const source of authorityRows(folder, "requests", /^All/)) {
    const count = readCount(source.row, "requests_received_in_year", source.file);
    if (count !== undefined) of(source).requests[yearOf(source)] = count;
  }
  for (const source of authorityRows(folder, "ceased_plans", /^All/)) {
    const count = readCount(source.row, "total_ceased", source.file);
    if (count !== undefined) of(source).ceased[yearOf(source)] = count;
  }
}

function byAge<Figure>(years: Record<number, Record<number, Figure>>, year: number): Record<number, Figure> {
  const ages = years[year] ?? {};
  years[year] = ages;
  return ages;
}

function readAges(folder: string, of: Gatherer, warn: Warn): void {
  const counted = (
    source: SourceRow,
    years: Record<number, Record<number, CountsByAge[number]>>,
    total: string,
  ): void => {
    const age = ageOf(source);
    if (age !== undefined)
      byAge(years, yearOf(source))[age] = readCounts(source.row, total, source.file, warn);
  };
  for (const source of authorityRows(folder, "caseload_by_age_and_placement", /age/i)) {
    counted(source, of(source).plansByAge, "ehcplans");
  }
  for (const source of authorityRows(folder, "new_plans_by_age_and_placement", /age/i)) {
    counted(source, of(source).newPlansByAge, "new_ehc_plans");
  }
  for (const source of authorityRows(folder, "ceased_plans", /^Age/i)) {
    const age = ageOf(source);
    const count = readCount(source.row, "total_ceased", source.file);
    if (age === undefined || count === undefined) continue;
    byAge(of(source).ceasedByAge, yearOf(source))[age] = count;
  }
}

/**
 * Reads every file of the release in the folder. The same row may stand in two files; the last by name holds, and `warn` is
 * told where they differ.
 */
export function readRelease(folder: string, warn: Warn): readonly Authority[] {
  const found = new Map<string, Gathered>();
  const of = gatherer(found);
  readTotals(folder, of, warn);
  if (![...found.values()].some(({ plans }) => Object.keys(plans).length > 0)) {
    throw new DataFault(
      `${folder} has no file whose name begins caseload_by_placement with rows of local authorities. ` +
        `The forecast needs plans by placement of several Januaries.`,
    );
  }
  readAges(folder, of, warn);
  return [...found.values()].map(({ key, codes, name, ...counts }) => ({
    codes,
    name,
    history: { authority: key, name, ...counts },
  }));
}
