import type { Inputs } from "../model/inputs";
import type { OutlookWanted } from "../outlook/outlook";
import type { PlanCourses } from "../outlook/planDraws";
import type { ForumReading } from "./demand";
import { januaryIn } from "./demandPath";

/** What to look ahead from: plain data, so that it can be sent to where the work is done. */
export interface LookAhead {
  readonly inputs: Inputs;
  /** The scenarios asked for; all where absent. */
  readonly only?: readonly string[];
  readonly wanted: Pick<OutlookWanted, "draws" | "seed" | "bridgeYear" | "plans">;
}

/** What the draws of a workbook's plans rest on; undefined where no plans are forecast. */
export function coursesOf({ inputs, demand }: ForumReading): PlanCourses | undefined {
  const [baseYear] = inputs?.years ?? [];
  const { basis, january } = demand?.forecast ?? {};
  if (!basis || january === undefined || baseYear === undefined) return undefined;
  return { ...basis, firstYear: january + 1 - januaryIn(baseYear) };
}

/** The order to look ahead from a reading; undefined where it has errors. */
export function lookAheadFrom(
  reading: ForumReading,
  wanted: Omit<LookAhead["wanted"], "plans"> = {},
): LookAhead | undefined {
  const { inputs } = reading;
  if (!inputs) return undefined;
  const plans = coursesOf(reading);
  return { inputs, wanted: { ...wanted, ...(plans ? { plans } : {}) } };
}
