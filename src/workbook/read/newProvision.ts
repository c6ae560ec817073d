import * as z from "zod";
import { academicYearName } from "../../model/format";
import type { Entered, NewProvision } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import { otherwiseIn } from "../../model/newProvision";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { hasPlaceRate, isNoCharge, takenFrom, type Known } from "./known";
import { provisionsTogether } from "./newProvisionTogether";
import { errorAt, warningAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { figure } from "./shown";
import { financialYearName } from "./year";

const row = z.strictObject({
  scenario: fields.words("the scenario's name"),
  provision: fields.name,
  kind: fields.kind,
  opens: fields.namedYear,
  places: fields.count,
  ramp: fields.ramp,
  fill: fields.optionalPortion,
  topUp: fields.positiveMoney,
  placeRate: fields.optionalPositiveMoney,
  startUp: fields.optionalPositiveMoney,
  running: fields.optionalPositiveMoney,
  insteadOf: fields.optionalKind,
  diverted: fields.portion,
  divertedLow: fields.optionalPortion,
  divertedHigh: fields.optionalPortion,
  leaving: fields.optionalPortion,
  backFill: fields.optionalPortion,
  induced: fields.optionalPortion,
  movesExisting: fields.optionalYes,
});

type Row = z.output<typeof row>;

/** New provision as read: every row's scenario name, right or wrong, and the rows that are right. */
export interface NewProvisionRead extends ReadTable<NewProvision> {
  readonly named: readonly Entered<string>[];
}

/** Reads the places to be opened, each by itself and then those of one scenario together. */
export function readNewProvision(table: LocatedTable, known: Known): NewProvisionRead {
  const read = readRows(table, row);
  const problems = [...read.problems];
  const rows = read.rows.flatMap(({ row: line, values }) => {
    const provision = provisionOf(values, known.baseYear, problems);
    if (!provision) return [];
    const own = provisionProblems(provision, known);
    problems.push(...own);
    return own.some(({ severity }) => severity === "error") ? [] : [{ row: line, values: provision }];
  });
  problems.push(
    ...provisionsTogether(
      rows.map(({ values }) => values),
      known,
    ),
  );
  return { rows, problems, named: read.rows.map(({ values }) => values.scenario) };
}

function provisionOf(values: Row, baseYear: number, problems: Problem[]): NewProvision | undefined {
  const { provision: name, opens, ...rest } = values;
  if (opens.value.calendar === "financial") {
    problems.push(
      errorAt(opens.at, {
        found: "New provision: Opens is a financial year, but places open by the academic year.",
        wanted: "an academic year, such as 2026/27",
        remedy: "Enter the academic year in which the first places open.",
      }),
    );
    return undefined;
  }
  const { start } = opens.value;
  if (start < baseYear) {
    problems.push(
      errorAt(opens.at, {
        found: `New provision: “${name.value}” opens in ${academicYearName(start)}, before the base year ${financialYearName(baseYear)}.`,
        wanted: `an academic year from ${academicYearName(baseYear)} on`,
        remedy:
          "Correct the year; what is open already belongs in Provision, with its pupils and their top-ups.",
      }),
    );
    return undefined;
  }
  return { ...rest, name, opens: { value: start, at: opens.at } };
}

/** What is wrong with one row, or what it does not do although it looks so. */
function provisionProblems(provision: NewProvision, known: Known): Problem[] {
  const { name, kind, places, placeRate, insteadOf, diverted, induced } = provision;
  const problems: Problem[] = [];
  const other = otherwiseIn(provision);
  const label = kindLabels[kind.value];
  if (other === kind.value)
    problems.push(
      errorAt(insteadOf.value === undefined ? kind.at : (insteadOf.at ?? kind.at), {
        found: `New provision: the pupils of “${name.value}” (${label}) would otherwise be at ${kindLabels[other]}${insteadOf.value === undefined ? ", which a blank Instead of means" : ""}: the same kind.`,
        wanted: "another kind, where its pupils would be without it",
        remedy: "Enter the other kind under Instead of.",
      }),
    );
  problems.push(...rangeProblems(provision));
  const together = diverted.value + (induced.value ?? 0);
  if (together > 1 + hair)
    problems.push(
      errorAt(diverted.at, {
        found: `New provision: of the pupils of “${name.value}”, ${percent(diverted.value)} would otherwise be there and ${percent(induced.value ?? 0)} are induced demand: ${percent(together)} in all.`,
        wanted: "shares that come to 100% or less",
        remedy: "Make one of the two smaller: a pupil counts in one of them only.",
      }),
    );
  if (isNoCharge(kind.value))
    problems.push(
      warningAt(kind.at, {
        found: `New provision: places at ${label} are no charge on this block; “${name.value}” costs its top-ups, start-up and running cost alone.`,
        wanted: "a kind whose places this block pays for",
        remedy: "Check the kind; enter what a pupil costs there under Top-up per pupil.",
      }),
    );
  else if (places.value > 0 && placeRate.value === undefined && !hasPlaceRate(kind.value))
    problems.push(
      errorAt(placeRate.at ?? kind.at, {
        found: `New provision: “${name.value}” (${label}) has no Place rate, and its kind has no national rate.`,
        wanted: "a Place rate in pounds a place a year",
        remedy: `Enter the Place rate that this authority will pay${placeRate.at ? "" : ", in a column headed “Place rate”"}; enter 0 if there is none.`,
      }),
    );
  if (diverted.value > 0 && other !== kind.value && nobodyAt(other, known))
    problems.push(
      errorAt(insteadOf.value === undefined ? diverted.at : (insteadOf.at ?? diverted.at), {
        found: `New provision: ${percent(diverted.value)} of the pupils of “${name.value}” would otherwise be at ${kindLabels[other]}, but this workbook has no pupils there.`,
        wanted: "a kind with pupils in Placements, or with top-ups",
        remedy: `Add ${kindLabels[other]} to Placements, name another kind under Instead of, or enter 0% if nobody knows.`,
      }),
    );
  return problems;
}

/** Low and High beside the share: on their own sides of it, and with induced demand no more than all pupils. */
function rangeProblems({ name, diverted, divertedLow, divertedHigh, induced }: NewProvision): Problem[] {
  const ends = [
    { called: "Low", end: divertedLow, sign: 1, side: "above" },
    { called: "High", end: divertedHigh, sign: -1, side: "below" },
  ] as const;
  const problems = ends.flatMap(({ called, end, sign, side }) =>
    end?.value === undefined || (end.value - diverted.value) * sign <= 0
      ? []
      : [
          errorAt(end.at ?? diverted.at, {
            found: `New provision: ${called} of the share of “${name.value}” that would otherwise be there is ${percent(end.value)}, ${side} the share itself (${percent(diverted.value)}).`,
            wanted: "Low no higher than the share, and High no lower",
            remedy: `Correct ${called}, or leave it blank if the share is certain to that side.`,
          }),
        ],
  );
  const most = (divertedHigh?.value ?? 0) + (induced.value ?? 0);
  if (divertedHigh?.value !== undefined && divertedHigh.value >= diverted.value && most > 1 + hair)
    problems.push(
      errorAt(divertedHigh.at ?? diverted.at, {
        found: `New provision: at its High, ${percent(divertedHigh.value)} of the pupils of “${name.value}” would otherwise be there, and ${percent(induced.value ?? 0)} are induced demand: ${percent(most)} in all.`,
        wanted: "shares that come to 100% or less",
        remedy: "Make High smaller: a pupil counts in one of them only.",
      }),
    );
  return problems;
}

const nobodyAt = (kind: Kind, known: Known): boolean =>
  known.isWhole.placements && known.isWhole.settings && takenFrom(known, kind) === 0;

const percent = (share: number): string => `${figure(share * 100)}%`;

// Shares such as 0.7 and 0.3 may come to a hair above 1.
const hair = 1e-9;
