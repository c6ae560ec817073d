import { choose, equal, lessOrEqual, minus, number, plus, previous, type Expr } from "./expression";
import type { FundingYear, Inputs, Optional } from "./inputs";
import { line, lineOfItself, type Entry, type Line } from "./line";
import type { SourceLines } from "./sourceLines";

/** The rows of HNB Workings that run along the years and are the same in every scenario. */
export interface YearLines {
  /** The calendar year that each column's financial year begins in. */
  readonly year: Line<"year">;
  /** 1 in the years that the Funding table gives. */
  readonly published: Line<"flag">;
  readonly schools: Line<"gbp">;
  readonly centralSchoolServices: Line<"gbp">;
  readonly earlyYears: Line<"gbp">;
  readonly highNeeds: Line<"gbp">;
  readonly deductions: Line<"gbp">;
  readonly importExport: Line<"gbp">;
}

const nothing: Entry = { by: "constant", value: 0 };
const none = number(0, "gbp");

/** A published row; 0 in the years after the last. */
function publishedLine(
  inputs: Inputs,
  id: string,
  label: string,
  of: (row: FundingYear) => Optional<number>,
): Line<"gbp"> {
  const entries = inputs.years.map((_, i): Entry => {
    const row = inputs.funding[i];
    return row ? { by: "optional", entered: of(row), otherwise: none } : nothing;
  });
  return line({ id: `years.${id}`, label, unit: "gbp", is: { op: "given", entries: [entries] } });
}

export function yearLines(inputs: Inputs, sources: SourceLines): YearLines {
  const one = number(1, "year");
  const year = lineOfItself(
    {
      id: "years.year",
      label: "Year begins in",
      unit: "year" as const,
      broughtForward: minus(sources.baseYear, one),
    },
    (self) => plus(previous(self), one),
  );
  const published = line({
    id: "years.published",
    label: "Given by the Funding table",
    unit: "flag",
    is: choose(lessOrEqual(year, sources.lastPublishedYear), number(1, "flag"), number(0, "flag")),
  });
  /** As last given, once the Funding table has ended. */
  const held = (id: string, label: string, as: Line<"gbp">): Line<"gbp"> =>
    lineOfItself(
      { id: `years.${id}`, label, unit: "gbp" as const, broughtForward: nothing },
      (self): Expr<"gbp"> => choose(equal(published, number(1, "flag")), as, previous(self)),
    );
  const given = (id: string, label: string, of: (row: FundingYear) => Optional<number>): Line<"gbp"> =>
    publishedLine(inputs, id, label, of);
  return {
    year,
    published,
    schools: given("schools", "Schools block, as given", (row) => row.schools),
    centralSchoolServices: held(
      "centralSchoolServices",
      "Central school services block",
      given(
        "centralSchoolServicesGiven",
        "Central school services block, as given",
        (row) => row.centralSchoolServices,
      ),
    ),
    earlyYears: held(
      "earlyYears",
      "Early years block",
      given("earlyYearsGiven", "Early years block, as given", (row) => row.earlyYears),
    ),
    highNeeds: given("highNeeds", "High needs block before deductions, as given", (row) => row.highNeeds),
    deductions: held(
      "deductions",
      "Deductions, as given or last given",
      given("deductionsGiven", "Deductions, as given", (row) => row.deductions),
    ),
    importExport: held(
      "importExport",
      "Import/export change, as given or last given",
      given("importExportGiven", "Import/export change, as given", (row) => row.importExport),
    ),
  };
}
