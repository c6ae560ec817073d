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
  /** Which of a heading's synonyms stands there; 0 is the heading itself. */
  readonly words: readonly number[];
  /** True where £000 stands in a title over the table, not in its headings. */
  readonly unitInTitle: boolean;
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
  words: fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: 12, maxLength: 12 }),
  unitInTitle: fc.boolean(),
});

/** Headings in their own order and words, nothing around them. */
export const plainLayout: Layout = {
  order: [],
  gaps: [],
  blankAfter: [],
  titles: 0,
  note: 0,
  total: false,
  thousands: false,
  asText: false,
  left: 0,
  grouped: false,
  words: [],
  unitInTitle: false,
};

const synonyms: Readonly<Record<string, readonly string[]>> = {
  "Financial year": ["Year", "FY", "FINANCIAL YEAR"],
  "Schools block": ["SB", "Schools block", "schools block allocation"],
  "High needs block (before deductions)": [
    "HNB before deductions",
    "High needs block\nbefore deductions",
    "Gross HNB",
  ],
  "Deductions for direct funding of places": ["Deductions", "Recoupment", "Direct funding of places"],
  Setting: ["School", "School / setting", "Setting name"],
  Kind: ["Type", "Provision type", "kind "],
  "Unfilled places": ["Vacant places", "Vacancies", "Unfilled  places"],
  "Top-up pupils": ["No. of top-ups", "Pupils with top-up", "Top up pupils"],
  "Average top-up": ["Average top up", "Avg. top-up", "Mean top-up"],
  "Funded directly by DfE (Yes/No)": ["Recouped (Y/N)", "ESFA funded?", "Funded directly by DfE"],
  Pupils: ["No. of pupils", "Number", "Pupils (FTE)"],
  "Annual top-up": ["Top-up value", "per year", "Top-up"],
  "Provider or need": ["Provider", "Primary need", "Provider / need"],
  "Average annual cost": ["Average cost", "Avg annual fee", "Unit cost"],
  Line: ["Service", "Budget line", "Service area"],
  "Section 251 line": ["S251", "s.251 line", "S251 line"],
  "Annual budget": ["Budget", "Budget 2025-26", "2025/26 budget"],
  Balance: ["DSG balance", "Opening balance", "HNB balance"],
  "At (date)": ["At", "As at", "Date"],
  "From block": ["From", "Transfer from", "From block"],
  "To block": ["To", "Transfer to", "To block"],
  "Amount or percentage": ["Amount or %", "Amount (£ or %)", "Amount"],
  "Forum decision": ["Schools Forum decision", "Decision", "Forum approval"],
  Assumption: ["Driver", "Assumptions", "assumption"],
  "Ramp (years)": ["Ramp", "Phased over", "Ramp years"],
  "2026-27": ["FY27", "2026/27", "2026-27 (%)"],
  "2027-28": ["27/28", "FY 2027-28", "2027–28"],
  "2024/25 places": ["Places 2024-25", "AY 2024/25 places", "Commissioned places 2024/25"],
};

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
    .map((heading, index) => ({
      heading: typeof heading === "string" ? heading : "",
      index,
      rank: how.order[index % 12] ?? 0,
    }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
  const place = (cells: readonly Told[]): Told[] => [
    ...Array.from({ length: how.left }, () => null),
    ...cells.flatMap((cell, index) => [
      ...Array.from({ length: index === 0 ? 0 : (how.gaps[index % 12] ?? 0) }, () => null),
      cell,
    ]),
  ];
  const hasMoney = columns.some(({ heading }) => moneyHeadings.has(heading));
  const words = columns.map(({ heading }, index) => {
    const grouped = how.grouped && heading.endsWith(" places");
    const word = grouped ? heading : (synonyms[heading]?.[(how.words[index % 12] ?? 0) - 1] ?? heading);
    return moneyHeadings.has(heading) && how.thousands && !how.unitInTitle ? `${word} (£000)` : word;
  });
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
        place(words.map((word) => (word.endsWith(" places") ? "Commissioned places" : null))),
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
    ...(how.thousands && how.unitInTitle && hasMoney
      ? [[...Array.from({ length: how.left }, () => null), "Amounts in £000"]]
      : []),
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
