import type { Outlook } from "../../outlook/outlook";

/** What a view of the outlook shows: one scenario, over the model's years. */
export interface OutlookShown {
  readonly outlook: Outlook;
  readonly scenario: string;
  readonly years: readonly number[];
}
