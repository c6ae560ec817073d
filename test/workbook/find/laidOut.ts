import fc from "fast-check";
import { smallForum } from "../smallForum";
import type { Told } from "../sheets";

export type Rows = Told[][];
export type Table = keyof typeof smallForum;

/** How a person may have laid one table out. */
export interface Layout {
  readonly order: readonly number[];
  readonly gaps: readonly number[];
  readonly blankAfter: readonly number[];
  readonly titles: number;
  readonly note: number;
  readonly total: boolean;
  readonly thousands: boolean;
  readonly asText: boolean;
  readonly left: number;
  readonly grouped: boolean;
}

/** Any layout. */
export const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
  gaps: fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 12, maxLength: 12 }),
  blankAfter: fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 4, maxLength: 4 }),
  titles: fc.nat({ max: 3 }),
  note: fc.nat({ max: 3 }),
  total: fc.boolean(),
  thousands: fc.boolean(),
  asText: fc.boolean(),
  left: fc.nat({ max: 2 }),
  grouped: fc.boolean(),
});

const moneyHeadings: ReadonlySet<string> = new Set([
  "Schools block",
  "High needs block (before deductions)",
  "Deductions for direct funding of places",
  "Average annual cost",
  "Annual budget",
  "Annual top-up",
  "Balance",
  "Amount",
]);
const summed: Partial<Record<Table, string>> = {
  Services: "Annual budget",
  Placements: "Pupils",
  "Band pupils": "Pupils",
};

const scaled = (told: Told, { thousands, asText }: Layout): Told => {
  if (typeof told !== "number") return told;
  const value = thousands ? told / 1000 : told;
  if (!asText) return value;
  const size = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return value < 0 ? `(${size})` : size;
};

/** The table as laid out, from its own first row and column. */
export function laidOut(table: Table, how: Layout): Rows {
  const source: Rows = smallForum[table];
  const headings = source[0] ?? [];
  const columns = headings
    .map((heading, index) => ({ heading: String(heading), index, rank: how.order[index % 12] ?? 0 }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
  const place = (cells: readonly Told[]): Told[] => [
    ...Array.from({ length: how.left }, () => null),
    ...cells.flatMap((cell, index) => [
      ...Array.from({ length: index === 0 ? 0 : (how.gaps[index % 12] ?? 0) }, () => null),
      cell,
    ]),
  ];
  const words = columns.map(({ heading }) =>
    moneyHeadings.has(heading) && how.thousands ? `${heading} (£000)` : heading,
  );
  const body = source
    .slice(1)
    .map((row) =>
      place(
        columns.map(({ heading, index }) =>
          moneyHeadings.has(heading) ? scaled(row[index], how) : row[index],
        ),
      ),
    );
  const titles = [[`Appendix: ${table.toLowerCase()}`], [], ["Agreed by the Forum in January"]].slice(
    0,
    how.titles,
  );
  const split = how.grouped
    ? [
        place(words.map((word) => (/ places$/.test(word) ? "Commissioned places" : null))),
        place(words.map((word) => word.replace(/^(\d{4}\/\d\d) places$/, "$1"))),
      ]
    : [place(words)];
  const sumOf = summed[table];
  const label = columns.find(({ heading }) => heading !== sumOf)?.heading;
  const sum = source
    .slice(1)
    .reduce((total, row) => total + Number(row[headings.indexOf(sumOf ?? "")] ?? 0), 0);
  const totals =
    how.total && sumOf !== undefined
      ? [
          place(
            columns.map(({ heading }) =>
              heading === sumOf
                ? moneyHeadings.has(heading)
                  ? scaled(sum, how)
                  : sum
                : heading === label
                  ? "Total"
                  : null,
            ),
          ),
        ]
      : [];
  const notes: Rows =
    [
      [],
      [["Note: figures are those agreed in January."]],
      [[], ["Source: the authority's own records"]],
      [["* full-year equivalents"]],
    ][how.note] ?? [];
  return [
    ...titles,
    ...split,
    ...body.flatMap((row, index) =>
      index === body.length - 1
        ? [row]
        : [row, ...Array.from({ length: how.blankAfter[index % 4] ?? 0 }, () => [])],
    ),
    ...totals,
    ...notes,
  ];
}
