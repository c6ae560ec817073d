import type { Counts, CountsByAge, PlanHistory } from "../../demand/history";
import { forEachKind, placementKinds, type PlanKind } from "../../demand/kinds";
import type { CellAddress } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import type { NamedPlacement } from "./planFields";
import type { PlanRow } from "./planRow";
import type { PrimaryNeed } from "./planWords";

/** Plans of a primary need in one January. */
export interface NeedCount {
  readonly january: number;
  readonly need: PrimaryNeed;
  readonly placement: NamedPlacement["is"];
  /** Absent where it is suppressed. */
  readonly plans?: number;
}

/** What a workbook says of its plans. */
export interface PlansRead {
  readonly history: PlanHistory;
  /** Of rows that name a kind of provision, by January. */
  readonly byKind: Readonly<Record<number, Readonly<Partial<Record<Kind, number>>>>>;
  readonly needs: readonly NeedCount[];
  /** The first count of the table. */
  readonly first: CellAddress;
  /** Where counts stand: by what they count, its year and kind, such as `plans.2024.total`. */
  readonly cells: Readonly<Record<string, CellAddress>>;
}

const kindOf = ({ placement: { is } }: PlanRow): PlanKind => (is.of === "all" ? "total" : is.placement);

/** The sum, or undefined where there is nothing or something in it is not known. */
function sumOf(rows: readonly PlanRow[]): number | undefined {
  const counted = rows.filter(({ plans }) => plans.notApplicable !== true);
  let sum = 0;
  for (const { plans } of counted) {
    if (plans.value === undefined) return undefined;
    sum += plans.value;
  }
  return counted.length === 0 ? undefined : sum;
}

/** The rows that tell a kind's whole count: those of all ages and needs, else by age, else by need. */
function telling(rows: readonly PlanRow[]): readonly PlanRow[] {
  const plain = rows.filter(({ age, need }) => age === undefined && need === undefined);
  if (plain.length > 0) return plain;
  const byAge = rows.filter(({ need }) => need === undefined);
  return byAge.length > 0 ? byAge : rows;
}

/** Counts by kind; all plans are what a row says of them, else the sum where every kind is known. */
function countsOf(rows: readonly PlanRow[]): Counts {
  const counts = forEachKind((kind) => sumOf(telling(rows.filter((row) => kindOf(row) === kind))));
  const sum = placementKinds.reduce<number | undefined>((total, kind) => {
    const count = counts[kind];
    return total === undefined || count === undefined ? undefined : total + count;
  }, 0);
  const known = { ...counts, total: counts.total ?? sum };
  return Object.fromEntries(Object.entries(known).filter(([, count]) => count !== undefined));
}

function byYear<Figure>(
  rows: readonly PlanRow[],
  figure: (rows: readonly PlanRow[]) => Figure | undefined,
): Record<number, Figure> {
  const years = [...new Set(rows.map(({ year }) => year))];
  return Object.fromEntries(
    years.flatMap((year) => {
      const made = figure(rows.filter((row) => row.year === year));
      return made === undefined ? [] : [[year, made]];
    }),
  );
}

/** A suppressed age has an equal part of what all ages have beyond the ages that are known. */
function byAgeOf(rows: readonly PlanRow[]): CountsByAge | undefined {
  const aged = rows.filter(({ age, need }) => age !== undefined && need === undefined);
  // Ages of all placements together cannot be told apart by kind, and the forecast has no use for them.
  const kinds = placementKinds.filter((kind) => aged.some((row) => kindOf(row) === kind));
  if (kinds.length === 0) return undefined;
  const whole = countsOf(rows);
  const counts: Record<number, Partial<Record<PlanKind, number>>> = {};
  for (const kind of kinds) {
    const own = aged.filter((row) => kindOf(row) === kind);
    const hidden = own.filter(({ plans }) => plans.value === undefined && plans.notApplicable !== true);
    const known = own.reduce((sum, { plans }) => sum + (plans.value ?? 0), 0);
    const share = hidden.length > 0 ? Math.max(0, (whole[kind] ?? known) - known) / hidden.length : 0;
    for (const row of own) {
      const age = counts[row.age ?? 0] ?? {};
      age[kind] = (age[kind] ?? 0) + (row.plans.value ?? (hidden.includes(row) ? share : 0));
      counts[row.age ?? 0] = age;
    }
  }
  for (const age of Object.values(counts))
    age.total = placementKinds.reduce((sum, kind) => sum + (age[kind] ?? 0), 0);
  return counts;
}

const ofEvent = (rows: readonly PlanRow[], event: PlanRow["event"]): readonly PlanRow[] =>
  rows.filter((row) => row.event === event);

function ceasedByAge(rows: readonly PlanRow[]): Readonly<Record<number, number>> | undefined {
  const aged = rows.filter(({ age, plans }) => age !== undefined && plans.value !== undefined);
  if (aged.length === 0) return undefined;
  const ages: Record<number, number> = {};
  for (const { age = 0, plans } of aged) {
    const from = Math.min(age, 20);
    ages[from] = (ages[from] ?? 0) + (plans.value ?? 0);
  }
  return ages;
}

function kindsOf(rows: readonly PlanRow[]): Partial<Record<Kind, number>> {
  const named = rows.flatMap((row) =>
    row.placement.is.of === "kind" ? [{ row, kind: row.placement.is.kind }] : [],
  );
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of new Set(named.map((one) => one.kind))) {
    const sum = sumOf(telling(named.filter((one) => one.kind === kind).map(({ row }) => row)));
    if (sum !== undefined) counts[kind] = sum;
  }
  return counts;
}

const countsNames = { standing: "plans", new: "newPlans", ceased: "ceased", requested: "requests" } as const;

function cellsOf(rows: readonly PlanRow[]): Readonly<Record<string, CellAddress>> {
  const cells: Record<string, CellAddress> = {};
  for (const row of rows) {
    const name = countsNames[row.event];
    const year = String(row.year);
    const keys = [
      ...(row.age === undefined && row.need === undefined ? [`${name}.${year}.${kindOf(row)}`] : []),
      ...(row.age === undefined ? [] : [`ages.${year}`]),
      `${name}.${year}`,
    ];
    for (const key of keys) cells[key] ??= row.at;
  }
  return cells;
}

/** Puts together what both tables say; undefined without a row. Messages call it “EHC plans”. */
export function plansRead(rows: readonly PlanRow[]): PlansRead | undefined {
  const standingRows = ofEvent(rows, "standing");
  const made = ofEvent(rows, "new");
  const ended = ofEvent(rows, "ceased");
  const history: PlanHistory = {
    authority: "EHC plans",
    plans: byYear(standingRows, countsOf),
    newPlans: byYear(made, countsOf),
    requests: byYear(ofEvent(rows, "requested"), (each) => countsOf(each).total),
    ceased: byYear(ended, (each) => countsOf(each).total),
    plansByAge: byYear(standingRows, byAgeOf),
    newPlansByAge: byYear(made, byAgeOf),
    ceasedByAge: byYear(ended, ceasedByAge),
  };
  const first = (standingRows[0] ?? rows[0])?.at;
  if (!first) return undefined;
  return {
    history,
    first,
    byKind: byYear(standingRows, kindsOf),
    needs: standingRows.flatMap(({ year, need, placement, plans }) =>
      need === undefined
        ? []
        : [
            {
              january: year,
              need,
              placement: placement.is,
              ...(plans.value === undefined ? {} : { plans: plans.value }),
            },
          ],
    ),
    cells: cellsOf(rows),
  };
}
