/** The Camden sample's placements and services, each amount a formula over the section 251 sheet. */
import { cellName } from "../../src/workbook/port/address";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { amount, divided, plans, type Worked } from "./camdenAmounts";
import { provisionSpending } from "./camdenProvision";
import type { Phase } from "./section251Sheet";
import { section251Total, section251TotalCell } from "./section251Sheet";
import { head, lines, pounds, table, under, whole, type SampleSheet } from "./sheet";
import { publishedPlans } from "./status";

const independent = "1.2.3";

interface PlacementLine {
  readonly kind: Kind;
  readonly provider: string;
  readonly sen2: string;
  readonly phases: readonly Phase[];
}

const placements: readonly PlacementLine[] = [
  { kind: "independent", provider: "Independent special schools", sen2: "special_independent", phases: ["Special"] },
  { kind: "nonMaintained", provider: "Non-maintained special schools", sen2: "special_non_maintained", phases: ["Special"] },
  {
    kind: "mainstream",
    provider: "Mainstream independent schools",
    sen2: "mainstream_independent",
    phases: ["Primary", "Secondary"],
  },
  {
    kind: "specialPost16",
    provider: "Special post-16 institutions",
    sen2: "specialist_post_16_institutions",
    phases: ["Post-16"],
  },
];

const top = 3;

function averageCost({ phases }: PlacementLine): Worked {
  const alike = placements.flatMap((line, i) =>
    line.phases.join() === phases.join() ? [{ line, cell: cellName(top + 1 + i, 2) }] : [],
  );
  return divided(amount(independent, ...phases), {
    formula: alike.map(({ cell }) => cell).join("+"),
    value: alike.reduce((sum, { line }) => sum + plans(line.sen2), 0),
  });
}

const laidPlacements = table<PlacementLine>(
  top,
  0,
  [
    { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
    { heading: "Provider or need", style: "label", of: ({ provider }) => provider },
    { heading: "Pupils", format: whole, style: "published", of: ({ sen2 }) => plans(sen2) },
    { heading: "Average annual cost", format: pounds, style: "derived", of: averageCost },
    { heading: "Status of pupils", style: "label", of: () => publishedPlans },
    { heading: "Status of the rest", style: "label", of: () => "Derived: Section 251 amount ÷ pupils" },
  ],
  placements,
);

interface ServiceLine {
  readonly line: string;
  readonly code: string;
  readonly budget: Worked;
}

const undivided = (line: string, code: string): ServiceLine => ({ line, code, budget: amount(code, "Not by phase") });

const services: readonly ServiceLine[] = [
  undivided("SEN support services, inclusion, schools in financial difficulty", "1.2.5, 1.2.8, 1.2.9"),
  undivided("Hospital education services", "1.2.6"),
  undivided("Other alternative provision services", "1.2.7"),
  undivided("Therapies and other health related services", "1.2.13"),
  { line: "Early years top-ups, independent providers", code: independent, budget: amount(independent, "Early years") },
  { line: "Income against independent providers", code: independent, budget: amount(independent, "Income") },
];

const laidServices = table<ServiceLine>(
  top,
  0,
  [
    { heading: "Line", style: "label", of: ({ line }) => line },
    { heading: "Section 251 line", style: "label", of: ({ code }) => code },
    { heading: "Annual budget", format: pounds, style: "derived", of: ({ budget }) => budget },
    { heading: "Status", style: "label", of: () => "Derived: as on the Section 251 sheet" },
  ],
  services,
);

export const camdenPlacements = (): SampleSheet => ({
  name: "Placements",
  widths: [32, 40, 10, 20, 48, 38],
  cells: [
    ...head("Individual placements", "Base year 2023-24: line 1.2.3 shared among plans as at January 2024."),
    ...laidPlacements.cells,
    ...lines(laidPlacements.area.bottom + 3, "note", [
      "The data do not part independent from non-maintained special schools, so both show one average.",
      "Plans elsewhere (such as education otherwise than at school) have no line of their own and are not here.",
    ]),
  ],
});

const checks: readonly (Worked & { readonly what: string })[] = [
  ...provisionSpending,
  {
    what: "Placement pupils × average cost",
    formula: `SUMPRODUCT(${under("Placements", laidPlacements, "Pupils")},${under("Placements", laidPlacements, "Average annual cost")})`,
    value: placements.reduce((sum, line) => sum + plans(line.sen2) * averageCost(line).value, 0),
  },
  {
    what: "Services, net of income",
    formula: `SUM(${under("Services", laidServices, "Annual budget")})`,
    value: services.reduce((sum, { budget }) => sum + budget.value, 0),
  },
];

/** The services, and below them the check that all four tables come to the section 251 total. */
export function camdenServices(): SampleSheet {
  const checkTop = laidServices.area.bottom + 7;
  const figure = (row: number) => cellName(checkTop + 1 + row, 2);
  const carried = checks.reduce((sum, { value }) => sum + value, 0);
  const rows: readonly (Worked & { readonly what: string })[] = [
    ...checks,
    { what: "Net planned spending on the Section 251 sheet", formula: section251TotalCell, value: section251Total },
    {
      what: "Difference, to the penny",
      formula: `ROUND(SUM(${figure(0)}:${figure(checks.length - 1)})-${figure(checks.length)},2)`,
      value: Math.round((carried - section251Total) * 100) / 100,
    },
  ];
  const check = table<(typeof rows)[number]>(
    checkTop,
    0,
    [
      { heading: "What the tables hold", style: "label", of: ({ what }) => what },
      { heading: "Year", style: "label", of: () => "2023-24" },
      { heading: "Pounds", format: pounds, style: "derived", of: ({ formula, value }) => ({ formula, value }) },
      { heading: "Status", style: "label", of: () => "Derived" },
    ],
    rows,
  );
  return {
    name: "Services",
    widths: [66, 22, 18, 40],
    cells: [
      ...head("Central high needs services", "Base year 2023-24, in pounds. Income is negative."),
      ...laidServices.cells,
      ...lines(checkTop - 1, "section", ["Check: the tables of this workbook against the section 251 total"]),
      ...check.cells,
    ],
  };
}
