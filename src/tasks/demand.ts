import { checkCounts, checkFlows } from "../demand/checkCounts";
import { england } from "../demand/england";
import { fingerprintOf } from "../demand/fingerprint";
import { forecast, type PlanForecast } from "../demand/forecast";
import { januariesOf, type PlanHistory } from "../demand/history";
import type { DemandProblem } from "../demand/problem";
import type { Assumption, AssumptionRange, CellAddress, Inputs } from "../model/inputs";
import { kindLabels, kinds, type Kind } from "../model/kinds";
import { yearName } from "../model/format";
import type { WorkbookGrid } from "../workbook/port/grid";
import type { Problem } from "../workbook/problem";
import { readWorkbook, type PlansRead, type Reading } from "../workbook/read";
import type { Demand } from "../workbook/sheets/outlook";
import { demandPath, januaryIn, type NoPath } from "./demandPath";
import { plansAgainstPupils } from "./plansAgainstPupils";

/** A workbook's reading with the forecast of its plans. */
export interface ForumReading extends Reading {
  /** Absent where no plans are entered, or they cannot be forecast for the years of the model. */
  readonly demand?: Demand;
}

/** Reads a workbook and forecasts its plans, where it has any. */
export const readForum = (grid: WorkbookGrid): ForumReading => withDemand(readWorkbook(grid));

// The pane reads the workbook anew at each change of a lever; the same plans need no second forecast.
let last: { readonly key: string; readonly made: PlanForecast } | undefined;

function forecastOf(history: PlanHistory, years: number): PlanForecast {
  const key = fingerprintOf({ history, years });
  if (last?.key !== key) last = { key, made: forecast(history, { pattern: england, years }) };
  return last.made;
}

/** The place of what a problem is about, or the table's first count. */
function cellOf({ cells, first }: PlansRead, { about }: DemandProblem): CellAddress | undefined {
  if (!about) return first;
  const year = `${about.counts}.${String(about.year)}`;
  return cells[`${year}.${about.kind ?? "total"}`] ?? cells[year] ?? first;
}

const problemAt = (at: CellAddress | undefined, told: Omit<Problem, "sheet" | "cell">): Problem => ({
  ...told,
  ...(at ? { sheet: at.sheet, cell: at.cell } : {}),
});

const problemsOf = (plans: PlansRead, told: readonly DemandProblem[]): readonly Problem[] =>
  told
    // The reader has told of ages that do not add up, by their cells.
    .filter(({ about, severity }) => about?.counts !== "ages" || severity === "error")
    .map((problem) => {
      const { severity, found, wanted, remedy } = problem;
      return problemAt(cellOf(plans, problem), { severity, found: `${found}.`, wanted, remedy });
    });

const growthRows = ({ assumptions }: Pick<Inputs, "assumptions">): readonly Assumption[] =>
  assumptions.filter(({ name }) => name === "pupilGrowth");

/** Kinds that no row of Pupil growth holds for. */
function following(inputs: Inputs): boolean {
  const rows = growthRows(inputs);
  return (
    !rows.some(({ kind }) => kind === undefined) &&
    kinds.some((one) => !rows.some(({ kind }) => kind === one))
  );
}

/** What becomes of Pupil growth. */
function growthNote(plans: PlansRead, inputs: Inputs, words: string): Problem {
  const rows = growthRows(inputs);
  const [row] = rows;
  if (!following(inputs))
    return problemAt(row?.at, {
      severity: "note",
      found: "Pupil growth is entered, so the forecast of EHC plans is shown on HNB Demand and not used.",
      wanted: "Pupil growth in Assumptions, or none so that pupils follow the forecast",
      remedy: "Nothing to do; delete the rows of Pupil growth if pupils should follow the forecast.",
    });
  const own = rows.flatMap(({ kind }) => (kind ? [kindLabels[kind]] : []));
  return problemAt(row?.at ?? plans.first, {
    severity: "note",
    found: `${own.length > 0 ? `Pupil growth is entered for ${own.join(", ")} alone: pupils of all other kinds` : "No Pupil growth is entered: pupils"} follow the forecast of EHC plans. ${words}`,
    wanted: "a row of Pupil growth in Assumptions for what should not follow it",
    remedy: "Nothing to do; HNB Demand shows the forecast and its range.",
  });
}

/** A range of Pupil growth holds only where growth is entered: plans that growth follows have a range of their own. */
function rangesNotUsed({ ranges = [], assumptions }: Inputs): readonly Problem[] {
  const own = growthRows({ assumptions }).flatMap(({ kind }) => kind ?? []);
  const hasOwnRange = (kind: Kind): boolean =>
    ranges.some((range) => range.name === "pupilGrowth" && range.kind === kind);
  const heldFor = ({ kind: of }: AssumptionRange): readonly Kind[] =>
    own.filter((kind) => (of === undefined ? !hasOwnRange(kind) : kind === of));
  return ranges
    .filter(({ name }) => name === "pupilGrowth")
    .flatMap((range): readonly Problem[] => {
      const held = heldFor(range);
      if (range.kind !== undefined && held.length > 0) return [];
      const of = range.kind === undefined ? "pupils" : `pupils of ${kindLabels[range.kind]}`;
      const found =
        held.length > 0
          ? `Ranges: this range of Pupil growth holds for ${held.map((kind) => kindLabels[kind]).join(", ")} alone: all other pupils follow the forecast of EHC plans, which has a range of its own.`
          : `Ranges: this range of Pupil growth is not used: ${of} follow the forecast of EHC plans, which has a range of its own.`;
      return [
        problemAt(range.at, {
          severity: "note",
          found,
          wanted: "a range of Pupil growth where Assumptions has a row of it",
          remedy:
            "Nothing to do, or delete the row; enter Pupil growth in Assumptions if this range should hold.",
        }),
      ];
    });
}

const pupilsApart = (plans: PlansRead, found: string): Problem =>
  problemAt(plans.first, {
    severity: "warning",
    found,
    wanted: "pupils of the base year itself, within a tenth of its plans",
    remedy:
      "Enter the pupils of the base year; until then spending starts from the pupils entered, and only the growth after it follows the plans.",
  });

function notUsed(plans: PlansRead, why: NoPath, baseYear: number): Problem {
  if ("few" in why)
    return problemAt(plans.first, {
      severity: "warning",
      found:
        "EHC plans: there are so few plans that a count could point at a child, so no sheet shows them and pupils do not follow them.",
      wanted: "more than five plans in every January",
      remedy: "Enter Pupil growth in Assumptions; without it pupils do not change.",
    });
  const named = why.missing.map(String).join(", ");
  return problemAt(plans.first, {
    severity: "warning",
    found: `EHC plans: all plans of January ${named} are not known, so the plans cannot be followed from ${yearName(baseYear)} on: nothing is forecast, and pupils do not follow them.`,
    wanted: `all plans of January ${String(januaryIn(baseYear))} and each January after it up to the last that is counted, or of one before it`,
    remedy:
      "Enter a row All for those Januaries, or all five kinds of placement; or enter Pupil growth in Assumptions.",
  });
}

/**
 * Adds the forecast of plans to a reading: `inputs.demand` for the model, the whole forecast beside it, and everything
 * that there is to say of the counts. An error in the counts stops the run as any error does.
 */
export function withDemand(reading: Reading): ForumReading {
  const { inputs, plans } = reading;
  if (!plans) return reading;
  const { history } = plans;
  const told = (problems: readonly Problem[]): Reading => ({
    ...reading,
    problems: [...reading.problems, ...problems],
  });
  if (!inputs) return told(problemsOf(plans, [...checkCounts(history), ...checkFlows(history)]));
  const { years } = inputs;
  const [baseYear = 0] = years;
  const lastCounted = januariesOf(history).at(-1) ?? 0;
  const ahead = januaryIn(years.at(-1) ?? baseYear) - lastCounted;
  const made = forecastOf(history, Math.max(1, ahead));
  const problems = problemsOf(plans, made.problems);
  if (problems.some(({ severity }) => severity === "error")) {
    const { found, absent } = reading;
    return { found, absent, plans, problems: [...reading.problems, ...problems] };
  }
  const path = demandPath(history, made, years, following(inputs));
  if (!("plans" in path)) return told([...problems, notUsed(plans, path, baseYear)]);
  const apart = path.drivesGrowth ? plansAgainstPupils(inputs, path) : undefined;
  return {
    ...told([
      ...problems,
      growthNote(plans, inputs, made.words),
      ...(apart === undefined ? [] : [pupilsApart(plans, apart)]),
      ...(path.drivesGrowth ? rangesNotUsed(inputs) : []),
    ]),
    inputs: { ...inputs, demand: path },
    demand: { plans, forecast: made, ...(apart === undefined ? {} : { apart }) },
  };
}
