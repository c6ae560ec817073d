import type { Operators } from "../model/excel";
import { evaluateModel, forumModel, type Modelled } from "../model/forumModel";
import { hasOutlook, outlookOf, type Outlook as ScenarioOutlook } from "../outlook/outlook";
import { publishedFacts } from "../reference/facts";
import { fingerprint } from "../workbook/fingerprint";
import { assumptionsSheet, scenariosSheet, withInputSheets, type InputSheet } from "../workbook/inputSheets";
import type { WorkbookGrid } from "../workbook/port/grid";
import type { WorkbookHost } from "../workbook/port/host";
import type { WorkbookPlan } from "../workbook/port/plan";
import type { Problem } from "../workbook/problem";
import { mappingNames, type Reading } from "../workbook/read";
import { stampCell } from "../workbook/sheets/header";
import { leftOverWarnings } from "../workbook/sheets/leftOver";
import { sheetNames, type SheetNames } from "../workbook/sheets/names";
import { emptiedProblems } from "./emptied";
import { coursesOf } from "./lookAhead";
import { overlapWarnings } from "./overlapWarnings";
import { precedentWarnings } from "./precedents";
import type { Outlook } from "../workbook/sheets/outlook";
import { planWorkbook, type Planned } from "../workbook/sheets/planWorkbook";
import { quotedSheet } from "../workbook/port/address";
import { readForum, type ForumReading } from "./demand";

/** What a run did. `modelled` and `planned` are absent where the workbook has errors. */
export interface Ran {
  readonly reading: ForumReading;
  readonly problems: readonly Problem[];
  readonly modelled?: Modelled;
  /** Absent also where there is nothing to look ahead to, or it was not asked for. */
  readonly scenarios?: ScenarioOutlook;
  readonly planned?: Planned;
  readonly plan?: WorkbookPlan;
  /** Sheets that follow once it is worked out how scenarios may turn out; none where that is done, or has nothing to say. */
  readonly toCome?: readonly string[];
  /** The same run, its sheets planned with what was worked out elsewhere of how scenarios may turn out. */
  readonly withScenarios?: (scenarios: ScenarioOutlook) => Ran;
}

export interface RunOptions {
  readonly version: string;
  /** When the run takes place, in words; kept from the last run where nothing has changed. */
  readonly at: string;
  /** The scenarios asked for; all where absent. */
  readonly only?: readonly string[];
  /** Whether to write the sheets back. */
  readonly write: boolean;
  /** How the steps of formulas are written; Excel's own where absent. */
  readonly operators?: Operators;
  /** What was worked out elsewhere of how scenarios may turn out; `false`: it is not wanted. Absent: worked out here. */
  readonly scenarios?: false | ScenarioOutlook;
}

/** Reads the workbook, models it, plans its sheets, and writes them where asked; nothing is written on an error. */
export async function model(host: WorkbookHost, options: RunOptions): Promise<Ran> {
  const ran = modelGrid(await host.read(), options);
  if (ran.plan && options.write) await host.write(ran.plan);
  return ran;
}

/** Sheets for what the forum has no table of, so that it has somewhere to enter it. */
function missingInputSheets(reading: Reading, grid: WorkbookGrid): readonly InputSheet[] {
  const { inputs, absent } = reading;
  if (!inputs) return [];
  const made = [
    ...(absent.includes("Assumptions") ? [assumptionsSheet(inputs.years)] : []),
    ...(absent.includes("Scenarios") ? [scenariosSheet()] : []),
  ];
  return made.filter(
    ({ plan }) => !grid.sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase()),
  );
}

/** The whole run over a workbook already read; writes nothing. */
export function modelGrid(read: WorkbookGrid, options: RunOptions): Ran {
  const first = readForum(read);
  const added = missingInputSheets(first, read);
  const grid = added.length > 0 ? withInputSheets(read, added) : read;
  const reading = added.length > 0 ? readForum(grid) : first;
  const { inputs } = reading;
  if (!inputs) return { reading, problems: reading.problems };
  const unknown = unknownScenarios(inputs.scenarios, options.only);
  if (unknown.length > 0) return { reading, problems: [...reading.problems, ...unknown] };
  const names = sheetNames(read);
  const kept = inputs.scenarios.filter(
    (name) => !options.only || options.only.includes(name) || names.exists(names.keyOf(name)),
  );
  const modelled = evaluateModel(forumModel(inputs, publishedFacts, kept));
  const mark = `inputs ${fingerprint(inputs)}`;
  const stamp = {
    text:
      earlierStamp(read, options.version, mark) ??
      `Forum Model ${options.version}. Run ${options.at}. Fingerprint of the ${mark}.`,
  };
  const tables = reading.found.map(({ table, sheet, dataArea }) => ({ table, sheet, dataArea }));
  const { operators } = options;
  const { demand } = reading;
  const warnings = [
    ...emptiedProblems(modelled),
    ...overlapWarnings(modelled),
    ...precedentWarnings(modelled),
  ];
  const plannedWith = (scenarios: ScenarioOutlook | undefined): Ran => {
    const outlook: Outlook = { ...(demand ? { demand } : {}), ...(scenarios ? { scenarios } : {}) };
    const planned = planWorkbook(modelled, {
      grid,
      tables,
      stamp,
      outlook,
      ...(operators ? { operators } : {}),
    });
    const plan: WorkbookPlan = {
      ...planned.plan,
      sheets: [...planned.plan.sheets, ...added.map((one) => one.plan)],
      names: [
        ...planned.plan.names,
        ...mappingNames(reading.found),
        ...added.map((one) => ({ name: one.plan.mark, refersTo: `${quotedSheet(one.plan.name)}!$A$1` })),
      ],
    };
    const toCome = scenarios ? [] : sheetsToCome(modelled, names);
    const there = [...plan.sheets.map(({ name }) => name), ...toCome];
    const problems = [
      ...reading.problems,
      ...warnings,
      ...planned.problems,
      ...leftOverWarnings(read, there),
    ];
    return {
      reading,
      problems,
      modelled,
      ...(scenarios ? { scenarios } : { toCome }),
      planned,
      plan,
      withScenarios: plannedWith,
    };
  };
  return plannedWith(scenarioOutlook(modelled, reading, options));
}

function sheetsToCome({ model }: Modelled, names: SheetNames): readonly string[] {
  if (!hasOutlook(model)) return [];
  const { levers, newProvision = [] } = model.workings.inputs;
  return levers.length + newProvision.length > 0 ? [names.ranges, names.bridge] : [names.ranges];
}

/** How the scenarios may turn out, where any changes something or anybody entered a range. */
function scenarioOutlook(
  modelled: Modelled,
  reading: ForumReading,
  { scenarios }: RunOptions,
): ScenarioOutlook | undefined {
  if (scenarios !== undefined) return scenarios || undefined;
  if (!hasOutlook(modelled.model)) return undefined;
  const plans = coursesOf(reading);
  return outlookOf(modelled, plans ? { plans } : {});
}

/** The stamp that the workbook carries, where the same version has already written the same inputs. */
function earlierStamp(grid: WorkbookGrid, version: string, mark: string): string | undefined {
  const names = sheetNames(grid);
  if (!names.exists("sources")) return undefined;
  const content = grid.sheets.find(({ name }) => name === names.sources)?.rows[stampCell.row]?.[
    stampCell.column
  ]?.content;
  return typeof content === "string" &&
    content.includes(`Forum Model ${version}.`) &&
    content.includes(`${mark}.`)
    ? content
    : undefined;
}

function unknownScenarios(
  known: readonly string[],
  asked: readonly string[] | undefined,
): readonly Problem[] {
  return (asked ?? [])
    .filter((name) => name !== "Baseline" && !known.includes(name))
    .map((name) => ({
      severity: "error",
      found: `There is no scenario called “${name}”.`,
      wanted: `one of: ${["Baseline", ...known].join(", ")}`,
      remedy: "Ask for a scenario that the Scenarios table names.",
    }));
}
