/**
 * In January 2023 the Department for Education changed its collection from totals to single records. What moved that
 * January is partly the counting, so less is believed of it.
 */
export const collectionChanged = 2023;

/** Whether growth between two Januaries goes over the change. */
export function crossesChange(from: number, to: number): boolean {
  return from < collectionChanged && collectionChanged <= to;
}

/** How much a growth over the change counts in a fit, where an ordinary one counts 1. */
export const crossingWeight = 0.25;
