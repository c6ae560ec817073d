import type { Estimate } from "../../outlook/quantiles";
import type { Outlook } from "../../outlook/outlook";
import { said } from "./charts";

/** A chance as people say it: `in 83 of 100 draws (give or take 1)`; never as certain when it was only drawn. */
export function chanceSaid({ value, error }: Estimate, draws: number): string {
  const times = Math.round(value * draws);
  const all = draws.toLocaleString("en-GB");
  if (times === 0) return `in none of ${all} draws`;
  if (times === draws) return `in all ${all} draws`;
  const about = Math.max(1, Math.round(error * 100));
  const percent =
    value < 0.01 ? "fewer than 1" : value > 0.99 ? "more than 99" : String(Math.round(value * 100));
  return `in ${percent} of 100 draws (give or take ${String(about)})`;
}

/** What a scenario's closing reserve of the last year differs by from the Baseline's, with everything as entered. */
export function enteredDifference(cases: Outlook["cases"], scenario: string): number {
  const last = (of: Outlook["cases"][number] | undefined): number => of?.closing.central.at(-1) ?? NaN;
  return last(cases.find((one) => one.scenario === scenario)) - last(cases[0]);
}

/** What the draws say of each scenario by the last year, and of each against the others. */
export function chanceWords({ ranges, cases }: Outlook, lastYear: string): readonly string[] {
  if (!ranges) return [];
  const { draws } = ranges;
  return [
    ...ranges.scenarios.flatMap(({ scenario, fromBaseline }) =>
      fromBaseline
        ? [
            `${scenario}, against the Baseline in the same draw: four times in five the reserve of ${lastYear} differs by between ${said(fromBaseline.p10.value)} and ${said(fromBaseline.p90.value)}; the middle draw by ${said(fromBaseline.p50.value)}. As entered it differs by ${said(enteredDifference(cases, scenario))}.`,
          ]
        : [],
    ),
    ...ranges.scenarios.map(({ scenario, closing, notNegative }) => {
      const last = closing.at(-1);
      const between = last
        ? `four times in five the closing reserve of ${lastYear} lies between ${said(last.p10.value)} and ${said(last.p90.value)}`
        : "";
      return `${scenario}: ${between}; it is not negative ${chanceSaid(notNegative, draws)}.`;
    }),
    ...ranges.beats.map(
      ({ scenario, than, chance }) =>
        `${scenario} leaves more in the reserve of ${lastYear} than ${than} ${chanceSaid(chance, draws)}.`,
    ),
    ...ranges.observed.flatMap(({ label, scenario, years, brokenEven }) => {
      const [last, chance] = [years.at(-1), brokenEven?.at(-1)];
      if (!last || !chance) return [];
      return [
        `${label} (${scenario}): by ${lastYear} its net to date lies between ${said(last.p10.value)} and ${said(last.p90.value)} four times in five; it has broken even ${chanceSaid(chance, draws)}.`,
      ];
    }),
  ];
}

/** How the ranges were made, for who wants to check them. */
export function methodWords({ ranges, drawn, fingerprint }: Outlook): readonly string[] {
  if (!ranges)
    return [
      "Nobody has entered a range yet, so best and worst move every assumption by one percentage point a year and every change, and each new provision's share who would otherwise be elsewhere, by a tenth of its value, all to the better or all to the worse: equal steps, and nobody's judgement.",
      "Enter Low and High beside a change in Scenarios, or a Ranges table for assumptions, and run again: then the ranges are yours, and how likely each scenario is can be drawn.",
      `Fingerprint of what this rests on: ${fingerprint}.`,
    ];
  const items = drawn.map(
    ({ label, range, scenario }) => `–  ${scenario ? `${scenario}: ` : ""}${label}, ${range}`,
  );
  return [
    "What may turn out otherwise, as it stood when this was run; everything else is taken as entered:",
    ...items,
    "Best and worst put everything at its better or worse end at once, which is less likely than any one of them alone; EHC plans move as a whole. Better and worse are judged by the closing reserve of the last year.",
    `The draws: ${ranges.draws.toLocaleString("en-GB")}, from seed ${String(ranges.seed)}. One time in ten a figure lies below its range, one time in ten above; it is as likely to pass what was entered as to fall short of it.`,
    "Assumptions, plans, and levers that scenarios share turn out the same in every scenario of a draw, so that scenarios can be compared draw by draw.",
    "What was entered need not lie in the middle of the draws: where fewer pupils join a kind of provision than forecast, fewer placements there can be avoided, so that surprises put savings off more often than they bring them forward.",
    "Each figure is summed up over whole draws: ends of ranges are never added. Standard error: about how far another seed would move the figure.",
    `Fingerprint of what this rests on: ${fingerprint}.`,
  ];
}
