import * as z from "zod";
import type { LocatedTable } from "../find/located";
import { planFields, type NamedPlacement } from "./planFields";
import { agesProblems, repeatedPlans, wholeAndParts } from "./planProblems";
import type { PlanRow } from "./planRow";
import { readRows, type ReadTable } from "./rows";

const standing = z.strictObject({
  january: planFields.january,
  placement: planFields.placement,
  age: planFields.age,
  need: planFields.need,
  plans: planFields.plans,
});

const flowing = z.strictObject({
  year: planFields.calendarYear,
  event: planFields.event,
  placement: planFields.optionalPlacement,
  age: planFields.ageOrOver,
  plans: planFields.plans,
});

const all: NamedPlacement = { is: { of: "all" }, words: "all" };

/** Reads plans in force. */
export function readPlans(table: LocatedTable): ReadTable<PlanRow> {
  const read = readRows(table, standing);
  const rows = read.rows.map(({ row, values: { january, placement, age, need, plans } }) => ({
    row,
    values: {
      year: january.value,
      event: "standing" as const,
      placement: placement.value,
      ...(age.value === undefined ? {} : { age: age.value }),
      ...(need.value === undefined ? {} : { need: need.value }),
      plans,
      at: plans.at ?? january.at,
    },
  }));
  const found = rows.map(({ values }) => values);
  return {
    rows,
    problems: [
      ...read.problems,
      ...repeatedPlans("EHC plans", found),
      ...wholeAndParts("EHC plans", found),
      ...agesProblems(found),
    ],
  };
}

/** Reads plans made and ceased, and requests. */
export function readPlansMadeAndCeased(table: LocatedTable): ReadTable<PlanRow> {
  const read = readRows(table, flowing);
  const rows = read.rows.map(({ row, values: { year, event, placement, age, plans } }) => ({
    row,
    values: {
      year: year.value,
      event: event.value,
      placement: placement.value ?? all,
      ...(age.value === undefined ? {} : { age: age.value }),
      plans,
      at: plans.at ?? year.at,
    },
  }));
  const found = rows.map(({ values }) => values);
  const name = "Plans made and ceased";
  return {
    rows,
    problems: [...read.problems, ...repeatedPlans(name, found), ...wholeAndParts(name, found)],
  };
}
