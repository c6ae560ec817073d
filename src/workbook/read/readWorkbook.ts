import type { Inputs } from "../../model/inputs";
import { findTables } from "../find/find";
import { repeatedProblems } from "../find/findProblems";
import type { LocatedTable } from "../find/located";
import type { TableName } from "../find/tableSpec";
import { ownSheets } from "../marks";
import type { WorkbookGrid } from "../port/grid";
import type { Problem } from "../problem";
import { assumptionNotes, readAssumptions } from "./assumptions";
import { extentProblems } from "./extentProblems";
import { foundTable, type FoundTable } from "./foundTable";
import { readFunding } from "./funding";
import { headingProblems, sizeWarnings } from "./headingProblems";
import { topUpPupilsOf, type Known } from "./known";
import { leverEffects } from "./leverEffects";
import { readLevers } from "./levers";
import { baseYearOf, modelYears, outsideYears } from "./modelYears";
import { placementProblems, serviceProblems } from "./placements";
import { errorAt } from "./problemAt";
import { readProvision } from "./provision";
import { readReserve, readReserveMovements, reserveDayProblem } from "./reserve";
import type { ReadTable } from "./rows";
import { scenarioNames } from "./scenarioNames";
import { readSchools } from "./schools";
import { sheetClashes } from "./sheetClashes";
import { readBandPupils, readBands, readPlacements, readServices } from "./simpleTables";
import { bandProblems, bandPupilProblems, bandValues, topUpProblems } from "./topUps";
import { totalsProblems } from "./totals";
import { readTransfers, shareProblem } from "./transfers";
import { startProblems } from "./startProblems";

/** What was read from a workbook. */
export interface Reading {
  /** Absent where any problem is an error. */
  readonly inputs?: Inputs;
  readonly found: readonly FoundTable[];
  /** Tables that are not there: there is none of what they hold. */
  readonly absent: readonly TableName[];
  readonly problems: readonly Problem[];
}

const tableProblems = (table: LocatedTable): Problem[] => [
  ...repeatedProblems(table),
  ...headingProblems(table),
  ...extentProblems(table),
  ...totalsProblems(table),
];

const isError = ({ severity }: Problem): boolean => severity === "error";

/** Finds and reads every table of a workbook, and says everything that is wrong with it at once. */
export function readWorkbook(grid: WorkbookGrid): Reading {
  const { located, absent, doubtful, problems: finding } = findTables(grid);
  const problems: Problem[] = [...finding];
  const tableOf = (name: TableName): LocatedTable | undefined => located.find(({ table }) => table === name);
  for (const table of located) problems.push(...tableProblems(table));

  const whole = new Set<TableName>();
  const take = <T>(name: TableName, read: (table: LocatedTable) => ReadTable<T>): T[] => {
    const table = tableOf(name);
    if (!table) {
      if (!doubtful.has(name)) whole.add(name);
      return [];
    }
    const { rows, problems: told } = read(table);
    problems.push(...told);
    if (!told.some(isError)) whole.add(name);
    return rows.map(({ values }) => values);
  };
  const add = (...told: (Problem | undefined)[]): void => {
    for (const problem of told) if (problem) problems.push(problem);
  };

  const funding = take("Funding", readFunding);
  add(...sizeWarnings(funding));
  const settings = take("Provision", readProvision);
  const bands = take("Bands", readBands);
  const bandPupils = take("Band pupils", readBandPupils);
  const placements = take("Placements", readPlacements);
  const services = take("Services", readServices);
  const reserves = take("Reserve", readReserve);
  const reserveMovements = take("Reserve movements", readReserveMovements);
  const transfers = take("Transfers", readTransfers);
  const schools = take("Schools", readSchools);
  const bandValue = bandValues(bands);

  add(...bandProblems(bands), ...placementProblems(placements), ...serviceProblems(services));
  if (whole.has("Provision") && whole.has("Bands"))
    add(...bandPupilProblems(bandPupils, settings, bandValue));
  if (whole.has("Band pupils")) add(...topUpProblems(settings, bandPupils));
  if (whole.has("Funding"))
    for (const { unit, size, from } of transfers)
      if (unit === "share") add(shareProblem("Transfers", from.value, size.at, funding));

  const fundingTable = tableOf("Funding");
  const baseYear = fundingTable && baseYearOf(fundingTable);
  const assumptionsTable = tableOf("Assumptions");
  const scenariosTable = tableOf("Scenarios");
  const assumptions =
    baseYear === undefined ? [] : take("Assumptions", (table) => readAssumptions(table, baseYear));
  const known: Known | undefined =
    baseYear === undefined
      ? undefined
      : {
          baseYear,
          funding,
          settings,
          topUpPupils: topUpPupilsOf(settings, bandPupils),
          placements,
          services,
          isWhole: {
            settings: whole.has("Provision"),
            placements: whole.has("Placements"),
            services: whole.has("Services"),
          },
        };
  const scenarioRows = scenariosTable && known ? readLevers(scenariosTable, known) : undefined;
  const levers = scenarioRows?.rows.map(({ values }) => values) ?? [];
  const scenarios = scenarioNames(scenarioRows?.named ?? []);
  add(...(scenarioRows?.problems ?? []), ...scenarios.problems);
  add(
    ...sheetClashes(grid, scenarios.names, {
      assumptions: assumptionsTable === undefined,
      scenarios: scenariosTable === undefined,
    }),
  );

  const [reserve] = reserves;
  if (reserve && baseYear !== undefined) add(reserveDayProblem(reserve, baseYear));
  add(...emptyTables(tableOf));
  const spanned =
    baseYear === undefined ? undefined : modelYears(baseYear, funding, assumptionsTable, levers);
  const years = spanned?.years ?? [];
  if (known && spanned) {
    add(...spanned.problems);
    add(...assumptionNotes(assumptions, assumptionsTable, years));
    add(
      ...outsideYears("Transfers", transfers, years),
      ...outsideYears("Reserve movements", reserveMovements, years),
    );
    add(...leverEffects(levers, known, years), ...startProblems(tableOf("Provision"), known.baseYear, years));
  }
  const ours = new Set(ownSheets(grid).values());
  const base = {
    found: located.map((table) => foundTable(table, ours)),
    absent: absent.filter((table) => !doubtful.has(table)),
    problems,
  };
  if (problems.some(isError) || !reserve) return base;
  return {
    ...base,
    inputs: {
      funding,
      settings,
      bands,
      bandPupils,
      placements,
      services,
      reserve: reserve.reserve,
      reserveMovements,
      transfers,
      assumptions,
      schools,
      scenarios: scenarios.names,
      levers,
      years,
    },
  };
}

/** Tables that must hold something and hold no row. */
function emptyTables(tableOf: (name: TableName) => LocatedTable | undefined): Problem[] {
  const empty = (name: TableName): boolean => tableOf(name)?.extent.dataRows.length === 0;
  const has = (name: TableName): boolean => (tableOf(name)?.extent.dataRows.length ?? 0) > 0;
  const told = (name: TableName, wanted: string, remedy: string): Problem[] => {
    const table = tableOf(name);
    if (!table) return [];
    const at = { sheet: table.sheet.name, cell: table.columns[0]?.cell ?? "A1" };
    return [errorAt(at, { found: `The ${name} table has headings but no rows yet.`, wanted, remedy })];
  };
  const problems: Problem[] = [];
  if (empty("Funding"))
    problems.push(
      ...told(
        "Funding",
        "a row for the base year at least",
        "Enter the base year and its allocation under the headings.",
      ),
    );
  if (empty("Reserve"))
    problems.push(
      ...told(
        "Reserve",
        "the balance at 31 March before the base year",
        "Enter the balance and its date under the headings.",
      ),
    );
  const either = ["Provision", "Placements", "Services"] as const;
  const first = either.find((name) => tableOf(name));
  if (first && !either.some(has))
    problems.push(
      ...told(
        first,
        "a row in Provision, Placements or Services",
        "Enter what the high needs block is spent on.",
      ),
    );
  return problems;
}
