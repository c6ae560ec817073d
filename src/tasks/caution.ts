import { yearName } from "../model/format";
import type { Inputs, Lever } from "../model/inputs";
import { schoolsBlockTransferLimit, statutoryOverrideEnds } from "../reference/dsg";

/** The share of the schools block that a lever moves, where it moves any; by the first year's block for pounds. */
function shareMoved({ target, unit, value }: Lever, inputs: Inputs): number | undefined {
  if (target.to !== "transfer" || target.from !== "schools") return undefined;
  if (unit === "percent") return value.value;
  const block = inputs.funding[0]?.schools.value;
  return block === undefined ? undefined : value.value / block;
}

/** What a forum must know of a lever before it decides; undefined where there is nothing to say. */
export function caution(lever: Lever, inputs: Inputs): string | undefined {
  if (lever.name !== "blockTransfer" || lever.value.value === 0) return undefined;
  const share = shareMoved(lever, inputs);
  if (share !== undefined && share > schoolsBlockTransferLimit.value + 1e-9)
    return "More than 0.5% of the schools block: needs a disapplication by the Secretary of State, each year.";
  return "Needs the forum’s agreement in each year.";
}

/** The financial year at whose end the statutory override ends, by the year it begins in. */
export const overrideLastYear = Number(/\d{4}/.exec(statutoryOverrideEnds.value)?.[0]) - 1;

/** The place of the override's end among the years of a model; undefined where it lies outside them. */
export function overrideIn(
  years: readonly number[],
): { readonly after: number; readonly says: string } | undefined {
  const after = years.indexOf(overrideLastYear);
  if (after < 0) return undefined;
  return {
    after,
    says: `The statutory override ends on ${statutoryOverrideEnds.value}, the end of ${yearName(overrideLastYear)}.`,
  };
}
