import { tableRow, tables } from "./library/tables";
import type { Measured, Place } from "./published";

const names: Readonly<Record<Measured, string>> = {
  plans: "plans",
  newPlans: "new plans",
  specialistPupils: "pupils in specialist provision",
  independentPupils: "pupils in independent and non-maintained special schools",
  independentSpend: "spend on independent and non-maintained special schools",
  exclusions: "permanent exclusions from secondary schools",
};

/** What happened somewhere: a change over some years, in per cent. */
export interface Precedent extends Place {
  readonly measured: Measured;
  readonly authority: string;
  readonly change: number;
  readonly years: number;
  /** True where the percentage is worked out here from two published counts. */
  readonly workedOut: boolean;
  readonly caution?: string;
}

const averages = ["Sample average", "England average"];

const fromTables: readonly Precedent[] = tables.flatMap(({ document, at, measures, rows }) =>
  measures === undefined
    ? []
    : rows.flatMap((row) => {
        const [authority = ""] = row.split("\t");
        const change = tableRow(at, authority).at(-1);
        if (change === undefined) return [];
        const { of: measured, years, caution } = measures;
        const told = { document, at, measured, authority, change, years, workedOut: false };
        return [caution === undefined ? told : { ...told, caution }];
      }),
);

/** Every published change that a claim can be set beside. */
export const precedents: readonly Precedent[] = [
  ...fromTables,
  {
    document: "barkingAndDagenham",
    at: "73 to 40 in the five years after 2013/14",
    measured: "independentPupils",
    authority: "Barking and Dagenham",
    change: (40 / 73 - 1) * 100,
    years: 5,
    workedOut: true,
  },
  {
    document: "rr1238",
    at: "Figure 15",
    measured: "exclusions",
    authority: "Wakefield",
    change: (39 / 96 - 1) * 100,
    years: 2,
    workedOut: true,
    caution: "The years span the lockdowns.",
  },
];

/** A claim that goes further than anything published. */
export interface BeyondPrecedent {
  /** The claimed change in per cent, and over how many years. */
  readonly claimed: number;
  readonly years: number;
  /** The end of the published range that it passes. */
  readonly limit: Precedent;
  readonly nearest: Precedent;
  readonly message: string;
}

/** Published percentages are rounded to a tenth: a claim within half of that is the same claim. */
const rounding = 0.05;

/**
 * Sets a path, a value a year, beside what has been published: every span of it that is no longer than a precedent's.
 * Undefined where nothing goes further, or there is no precedent. A year of nought has no growth after it.
 */
export function beyondPrecedent(measured: Measured, path: readonly number[]): BeyondPrecedent | undefined {
  const known = precedents.filter((one) => one.measured === measured && !averages.includes(one.authority));
  const windows = [...new Set(known.map(({ years }) => years))].sort((a, b) => a - b);
  for (const window of windows) {
    const within = known.filter(({ years }) => years === window);
    const lowest = within.reduce((a, b) => (b.change < a.change ? b : a));
    const highest = within.reduce((a, b) => (b.change > a.change ? b : a));
    const claims = spans(path, window);
    // Where every place rose, a fall that is made up for in the same years may have been there too.
    const fall = claims
      .filter(({ years, toTheEnd }) => lowest.change < 0 || years === window || toTheEnd)
      .reduce<Span | undefined>((a, b) => (a === undefined || b.change < a.change ? b : a), undefined);
    const rise = claims.reduce<Span | undefined>(
      (a, b) => (a === undefined || b.change > a.change ? b : a),
      undefined,
    );
    if (fall && fall.change < 0 && fall.change < lowest.change - rounding) return beyond(fall, lowest, known);
    // One authority's fall is no range, and says nothing of how far a rise may go.
    if (within.length > 1 && rise && rise.change > highest.change + rounding)
      return beyond(rise, highest, known);
  }
  return undefined;
}

interface Span {
  readonly change: number;
  readonly years: number;
  /** True where the path ends with it: what comes after is not known. */
  readonly toTheEnd: boolean;
}

/** Every change over at most so many years. */
const spans = (path: readonly number[], most: number): readonly Span[] =>
  path.flatMap((start, i) =>
    start > 0
      ? path.slice(i + 1, i + 1 + most).map((end, j) => ({
          change: (end / start - 1) * 100,
          years: j + 1,
          toTheEnd: i + j + 2 === path.length,
        }))
      : [],
  );

function beyond(claim: Span, limit: Precedent, known: readonly Precedent[]): BeyondPrecedent {
  const off = ({ change }: Precedent): number => Math.abs(change - claim.change);
  const nearest = known.reduce((a, b) => (off(b) < off(a) ? b : a));
  const slower = known.filter(
    ({ years, change }) => claim.change < 0 && years > limit.years && change <= claim.change,
  );
  const also = [...new Set([nearest, ...slower])].filter((one) => one !== limit);
  const message =
    `${percent(claim.change)} in ${yearsWords(claim.years)} for ${names[limit.measured]} goes beyond the published range: ` +
    `${limitWords(claim, limit)} ${told(limit)}` +
    also.map((one) => `; ${slower.includes(one) ? "over more years" : "nearest"}: ${told(one)}`).join("") +
    `${england(limit.measured)}.`;
  return { claimed: claim.change, years: claim.years, limit, nearest, message };
}

/** What the end of a range is: where every place published rose, there is no fall to name. */
function limitWords(claim: Span, limit: Precedent): string {
  if (claim.change >= 0) return "the largest rise was";
  return limit.change < 0 ? "the largest fall was" : "none fell; the smallest rise was";
}

const percent = (change: number): string => `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(1)} %`;
const yearsWords = (years: number): string => (years === 1 ? "1 year" : `${String(years)} years`);
const told = ({ authority, change, years, at, workedOut, caution }: Precedent): string =>
  `${authority}'s ${percent(change)} in ${yearsWords(years)} (${at}${workedOut ? ", worked out from the counts" : ""}${caution === undefined ? "" : `; ${caution.replace(/\.$/, "")}`})`;

function england(measured: Measured): string {
  const all = precedents.find((one) => one.measured === measured && one.authority === "England average");
  return all ? `; England: ${percent(all.change)}` : "";
}
