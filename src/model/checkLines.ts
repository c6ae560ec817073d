import {
  choose,
  equal,
  lessOrEqual,
  max,
  minus,
  number,
  pick,
  plus,
  previous,
  sum,
  times,
  where,
  type Expr,
  less,
  min,
} from "./expression";
import { kindLabels } from "./kinds";
import { line, type Line } from "./line";
import type { ScenarioLines } from "./scenarioLines";
import { blocks } from "./sourceLines";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** A check of one scenario: 1 in each year that it holds. */
export interface CheckLine {
  readonly scenario: string;
  readonly line: Line<"flag">;
  /** What it means where it does not hold, and what to do. */
  readonly remedy: string;
  /** True where the model itself must be wrong if it fails; false where the forum has to look at it. */
  readonly identity: boolean;
}

const ok = number(1, "flag");
const not = number(0, "flag");

/** How far apart two amounts are. */
const apart = (a: Expr<"gbp">, b: Expr<"gbp">): Expr<"gbp"> => max(minus(a, b), minus(b, a));

/** The checks that every run makes of a scenario. */
export function checkLines(scenario: ScenarioLines, w: Workings): readonly CheckLine[] {
  const { sources, years, transfers } = w;
  const { funding, spend } = scenario;
  const same = (a: Expr<"gbp">, b: Expr<"gbp">): Expr<"flag"> =>
    choose(lessOrEqual(apart(a, b), sources.moneyTolerance), ok, not);
  const check = (
    id: string,
    label: string,
    is: Expr<"flag">,
    remedy: string,
    identity = true,
  ): CheckLine => ({
    scenario: scenario.name,
    line: line({
      id: `checks.${id}`,
      label,
      kind: scenario.name,
      unit: "flag",
      is,
      note: `If not: ${remedy}`,
    }),
    remedy,
    identity,
  });
  const schools = pick(sources.blockName, blocks.indexOf("schools"));
  const ours = "The sheet was changed by hand: run again to restore it.";
  const added = (lines: readonly Line<"gbp">[]): Expr<"gbp"> => sum(lines, "gbp");
  const inLines = plus(added(spend.places), added(spend.placesDirect));
  const placeLevers = spend.levers.filter((one): one is Line<"gbp"> => one.id.endsWith(".places"));
  const opened = spend.newProvision.ledgers.map(({ placeCost }) => placeCost);
  const records = [...placeLevers, ...opened].reduce<Expr<"gbp">>(
    (all, one) => plus(all, one),
    sumOver(w.settings.placeFunding),
  );
  const fewest = spend.pupils
    .slice(1)
    .reduce<Expr<"pupils">>((least, one) => min(least, one), spend.pupils[0] ?? number(0, "pupils"));
  const { headCounts } = spend.newProvision;
  const heads = headCounts.map(({ before, leavers, joiners, hereInstead, after, people }) => {
    const counted = minus(minus(plus(before, joiners), leavers), hereInstead);
    const difference = max(minus(counted, after), minus(after, counted));
    const limit = sources.pupilTolerance ?? number(0, "pupils");
    return check(
      `headCount.${people.kind}`,
      `Head count, ${kindLabels[people.kind]}: before + joiners − leavers − those come here instead = after`,
      choose(lessOrEqual(difference, limit), ok, not),
      ours,
    );
  });
  const inBaseYear = (is: Expr<"flag">): Expr<"flag"> => choose(equal(years.year, sources.baseYear), is, ok);
  return [
    check(
      "reserve",
      "Reserve: opening + in-year balance + one-off movements = closing",
      same(plus(scenario.opening, scenario.inYear, scenario.oneOff), scenario.closing),
      ours,
    ),
    check(
      "opening",
      "Reserve: the year opens with what the last one closed with",
      same(scenario.opening, previous(scenario.closing)),
      ours,
    ),
    check(
      "balance",
      "In-year balance: funding available less all spend, line by line",
      same(
        minus(
          funding.available,
          plus(added(spend.places), added(spend.topUps), added(spend.placements), spend.services),
        ),
        scenario.inYear,
      ),
      ours,
    ),
    check(
      "places",
      "Every setting's place funding is in one line (base year)",
      inBaseYear(same(inLines, records)),
      "A setting on HNB Workings has a kind that no line counts: look at its Kind.",
    ),
    check(
      "pupils",
      "Pupils: no kind of provision has fewer than none",
      choose(less(fewest, number(0, "pupils")), not, ok),
      "A lever takes away more pupils than there are: make its value smaller.",
      false,
    ),
    check(
      "transferLimit",
      "Schools block: no more leaves it than a forum may approve (0.5 %)",
      choose(
        lessOrEqual(funding.leavingSchools, times(funding.schoolsBlock, sources.transferLimit)),
        ok,
        not,
      ),
      "A disapplication by the Secretary of State is needed in that year.",
      false,
    ),
    check(
      "refused",
      "Schools block: no transfer has been refused by the forum",
      choose(
        lessOrEqual(
          sumOver(transfers.refused, where(transfers.year, years.year), where(transfers.from, schools)),
          not,
        ),
        ok,
        not,
      ),
      "A disapplication by the Secretary of State is needed; without it the transfer counts nothing.",
      false,
    ),
    check(
      "deductions",
      "Deductions lie within 5 % of the places funded directly",
      choose(
        lessOrEqual(
          apart(funding.deductions, funding.directTotal),
          times(funding.deductions, sources.deductionsTolerance),
        ),
        ok,
        not,
      ),
      "Check the Deductions column against the places marked as funded directly by DfE; nothing was corrected.",
      false,
    ),
    ...heads,
  ];
}
