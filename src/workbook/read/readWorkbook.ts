import type { Inputs } from "../../model/inputs";
import { findTables } from "../find/find";
import { repeatedProblems } from "../find/findProblems";
import type { LocatedTable } from "../find/located";
import type { TableName } from "../find/tableSpec";
import { ownSheets } from "../marks";
import type { WorkbookGrid } from "../port/grid";
import type { Problem } from "../problem";
import { readBaseline, type Baseline } from "./baseline";
import { emptyTables } from "./emptyTables";
import { extentProblems } from "./extentProblems";
import { foundTable, type FoundTable } from "./foundTable";
import { readFuture, type Future } from "./future";
import { headingProblems, otherYearWarnings } from "./headingProblems";
import { readPlans, readPlansMadeAndCeased } from "./plans";
import { plansRead, type PlansRead } from "./plansRead";
import { sheetClashes } from "./sheetClashes";
import { taking, type Taking } from "./taking";
import { totalsProblems } from "./totals";

/** What was read from a workbook. */
export interface Reading {
  /** Absent where any problem is an error. */
  readonly inputs?: Inputs;
  /** Absent where no EHC plans are entered. */
  readonly plans?: PlansRead;
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

/** Finds and reads every table of a workbook, and says everything that is wrong with it at once. */
export function readWorkbook(grid: WorkbookGrid): Reading {
  const { located, absent, doubtful, problems } = findTables(grid);
  const taken = taking(located, doubtful);
  taken.tell(...problems, ...located.flatMap(tableProblems));
  const baseline = readBaseline(taken);
  const { baseYear } = baseline;
  if (baseYear !== undefined) taken.tell(...located.flatMap((table) => otherYearWarnings(table, baseYear)));
  const future = baseYear === undefined ? undefined : readFuture(taken, baseline, baseYear);
  const plans = readPlanTables(taken);
  taken.tell(...emptyTables(taken));
  taken.tell(
    ...sheetClashes(
      grid,
      future?.scenarios ?? [],
      {
        assumptions: taken.tableOf("Assumptions") === undefined,
        scenarios: taken.tableOf("Scenarios") === undefined,
      },
      [
        ...(future?.newProvision ? ["HNB Places", "HNB Ledger"] : []),
        ...(plans ? ["HNB Demand", "HNB Plan Tables"] : []),
        ...(future && changes(future) ? ["HNB Bridge"] : []),
        ...(future && (changes(future) || future.ranges?.length) ? ["HNB Ranges"] : []),
      ],
    ),
  );
  const ours = new Set(ownSheets(grid).values());
  const reading: Reading = {
    found: located.map((table) => foundTable(table, ours)),
    absent: absent.filter((table) => !doubtful.has(table)),
    problems: taken.problems,
    ...(plans ? { plans } : {}),
  };
  const inputs = future && inputsOf(baseline, future);
  const isSound = !taken.problems.some(({ severity }) => severity === "error");
  return isSound && inputs ? { ...reading, inputs } : reading;
}

function readPlanTables({ take }: Taking): PlansRead | undefined {
  const standing = take("EHC plans", readPlans);
  const flowing = take("Plans made and ceased", readPlansMadeAndCeased);
  return standing.length > 0 ? plansRead([...standing, ...flowing]) : undefined;
}

/** True where a scenario changes anything, so that there is a bridge from the Baseline to it. */
const changes = ({ levers, newProvision }: Future): boolean =>
  levers.length > 0 || (newProvision?.length ?? 0) > 0;

function inputsOf(baseline: Baseline, future: Future): Inputs | undefined {
  const [reserve] = baseline.reserves;
  if (!reserve) return undefined;
  return {
    funding: baseline.funding,
    settings: baseline.settings,
    bands: baseline.bands,
    bandPupils: baseline.bandPupils,
    placements: baseline.placements,
    services: baseline.services,
    reserve: reserve.reserve,
    reserveMovements: baseline.reserveMovements,
    transfers: baseline.transfers,
    schools: baseline.schools,
    ...future,
  };
}
