import { yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import { figuresOf } from "./figures";
import { balanceWord, spoken } from "./spoken";

/** What the Baseline comes to in its first year, in two sentences; undefined for a model without it. */
export function headline({ model, values }: Modelled): string | undefined {
  const [baseline] = model.scenarios;
  const [year] = model.workings.inputs.years;
  if (!baseline || year === undefined) return undefined;
  const { inYear, closing } = figuresOf(baseline, values);
  const said = (value = 0): string =>
    balanceWord(value) === "balanced" ? "£0" : `${spoken(value)} ${balanceWord(value)}`;
  return `In-year balance ${yearName(year)}: ${said(inYear[0])}. Closing reserve: ${said(closing[0])}.`;
}
