import { placementLabels } from "../../model/demandLines";
import { kindLabels } from "../../model/kinds";
import type { Problem } from "../problem";
import type { PlanRow } from "./planRow";
import { errorAt, warningAt } from "./problemAt";
import { figure } from "./shown";

const when = ({ event, year }: PlanRow): string => `${event === "standing" ? "January " : ""}${String(year)}`;

const groupKey = ({ event, year, age, need }: PlanRow): string =>
  [event, year, age ?? "", need ?? ""].join("|");

/** Rows that count the same plans a second time, and rows of both an age and a need. */
export function repeatedPlans(table: string, rows: readonly PlanRow[]): readonly Problem[] {
  const seen = new Map<string, PlanRow>();
  return rows.flatMap((row): readonly Problem[] => {
    if (row.age !== undefined && row.need !== undefined)
      return [
        errorAt(row.at, {
          found: `${table}: this row has both an age and a primary need.`,
          wanted: "ages in rows of their own and needs in rows of their own",
          remedy: "Add up the needs of each age, and the ages of each need, and enter each in its own row.",
        }),
      ];
    const key = `${groupKey(row)}|${row.placement.words}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [];
    }
    return [
      errorAt(row.at, {
        found: `${table}: “${row.placement.words}” of ${when(row)} stands here a second time; the first count is in ${first.at.cell}.`,
        wanted: "each count once",
        remedy: "Delete one of the two rows, or correct its year, placement, age or need.",
      }),
    ];
  });
}

/** A kind of placement that is counted whole and in parts would be counted twice. */
export function wholeAndParts(table: string, rows: readonly PlanRow[]): readonly Problem[] {
  const wholes = new Map<string, PlanRow>();
  for (const row of rows)
    if (row.placement.is.of === "placement")
      wholes.set(`${groupKey(row)}|${row.placement.is.placement}`, row);
  const told = new Set<string>();
  return rows.flatMap((row): readonly Problem[] => {
    const { is } = row.placement;
    if (is.of !== "kind") return [];
    const key = `${groupKey(row)}|${is.placement}`;
    const whole = wholes.get(key);
    if (!whole || told.has(key)) return [];
    told.add(key);
    return [
      errorAt(row.at, {
        found: `${table}: ${kindLabels[is.kind]} of ${when(row)} is a part of ${placementLabels[is.placement]}, whose whole count is in ${whole.at.cell}: it would be counted twice.`,
        wanted: "either the whole or its parts",
        remedy: "Delete the row of the whole, or the rows of its parts.",
      }),
    ];
  });
}

/** Ages that do not come to what the row of all ages says; told of and never mended. */
export function agesProblems(rows: readonly PlanRow[]): readonly Problem[] {
  const plain = rows.filter(({ age, need }) => age === undefined && need === undefined);
  return plain.flatMap((whole): readonly Problem[] => {
    const { value } = whole.plans;
    if (value === undefined) return [];
    const ages = rows.filter(
      (row) =>
        row.age !== undefined && row.year === whole.year && row.placement.words === whole.placement.words,
    );
    const [first, last] = [ages[0], ages.at(-1)];
    if (!first || !last) return [];
    const sum = ages.reduce((all, { plans }) => all + (plans.value ?? 0), 0);
    const hidden = ages.some(({ plans }) => plans.value === undefined && plans.notApplicable !== true);
    if (hidden ? sum <= value : sum === value) return [];
    return [
      warningAt(whole.at, {
        found: `EHC plans: “${whole.placement.words}” of ${when(whole)} is ${figure(value)} for all ages, but its ages (${first.at.cell} to ${last.at.cell}) come to ${figure(sum)}: ${figure(Math.abs(sum - value))} ${sum > value ? "more" : "fewer"}.`,
        wanted: "ages that add to the row of all ages",
        remedy:
          "Correct whichever is wrong; until then the row of all ages holds, and the ages are taken in proportion.",
      }),
    ];
  });
}
