import {
  choose,
  divide,
  equal,
  less,
  minus,
  number,
  pick,
  plus,
  previous,
  sum,
  times,
  type Expr,
} from "./expression";
import { kindLabels } from "./kinds";
import { line, lineOfItself, type Line } from "./line";
import type { ProvisionPupils } from "./newProvisionPupils";
import type { KindPeople } from "./peopleLines";
import { isFundedDirectly } from "./placeLines";
import { pupilCost } from "./rules";
import type { Parts } from "./scenarioParts";

/** The invest-to-save ledger of one new provision. Costs and savings are positive; net is what it is better by. */
export interface ProvisionLedger extends ProvisionPupils {
  readonly people: KindPeople;
  /** True where DfE funds its places directly: what they cost is deducted from the block. */
  readonly direct: boolean;
  readonly placeCost: Line<"gbp">;
  readonly topUps: Line<"gbp">;
  readonly startUp: Line<"gbp">;
  readonly running: Line<"gbp">;
  readonly cost: Line<"gbp">;
  readonly feesAvoided: Line<"gbp">;
  readonly net: Line<"gbp">;
  readonly cumulative: Line<"gbp">;
  readonly brokenEven: Line<"flag">;
  /** The year since which it has stayed broken even; 0 while it has not. */
  readonly since: Line<"year">;
  readonly costToDate: Line<"gbp">;
  readonly feesToDate: Line<"gbp">;
  readonly avoidedToDate: Line<"pupils">;
  readonly priceNeeded: Line<"gbpPerPupil">;
  readonly shareNeeded: Line<"share">;
}

type Costs = Pick<ProvisionLedger, "direct" | "placeCost" | "topUps" | "startUp" | "running" | "cost">;

function costLines(parts: Parts, pupils: ProvisionPupils): Costs {
  const { w, rates } = parts;
  const { provisions: columns, years } = w;
  const { id, record, provision, placesInYear, unfilled, filled } = pupils;
  const of = <U extends Line["unit"]>(column: Line<U>): Expr<U> => pick(column, record);
  const kind = provision.kind.value;
  const named = kindLabels[kind];
  const direct = isFundedDirectly(kind, w);
  const places = plus(
    times(minus(placesInYear, unfilled), of(columns.placeRate)),
    times(unfilled, of(columns.unfilledRate)),
  );
  const placeCost = line({
    id: `${id}.placeCost`,
    label: "Place funding",
    kind: named,
    unit: "gbp",
    is: times(times(of(columns.charged), places), rates.index("placeRateChange", kind)),
    note: direct ? "Funded directly by DfE and deducted from the block." : "Charged to this block.",
  });
  const topUps = line({
    id: `${id}.topUps`,
    label: "Top-ups",
    kind: named,
    unit: "gbp",
    is: times(pupilCost.of({ pupils: filled, price: of(columns.topUp) }), rates.index("topUpUplift", kind)),
  });
  const startUp = line({
    id: `${id}.startUp`,
    label: "Start-up",
    kind: named,
    unit: "gbp",
    is: choose(equal(years.year, of(columns.opens)), of(columns.startUp), number(0, "gbp")),
    note: "Once, in cash, in the financial year in which it opens.",
  });
  const open = choose(equal(years.year, of(columns.opens)), of(columns.autumnShare), number(1, "share"));
  const running = line({
    id: `${id}.running`,
    label: "Other running cost",
    kind: named,
    unit: "gbp",
    is: choose(
      less(years.year, of(columns.opens)),
      number(0, "gbp"),
      times(times(of(columns.running), open), rates.index("servicesInflation")),
    ),
    note: "In the year it opens, from September.",
  });
  const cost = line({
    id: `${id}.cost`,
    label: "Cost of the new provision",
    kind: named,
    unit: "gbp",
    is: sum([placeCost, topUps, startUp, running], "gbp"),
  });
  return { direct, placeCost, topUps, startUp, running, cost };
}

/** Adds up what a line holds, year after year. */
const toDate = <U extends "gbp" | "pupils">(id: string, label: string, kind: string, of: Line<U>): Line<U> =>
  lineOfItself({ id, label, kind, unit: of.unit, broughtForward: { by: "constant", value: 0 } }, (self) =>
    plus(previous(self), of),
  );

/** The ledger of one provision: what it costs, what it saves elsewhere, and when the one has made up for the other. */
export function provisionLedger(parts: Parts, pupils: ProvisionPupils, people: KindPeople): ProvisionLedger {
  const { provisions: columns, years } = parts.w;
  const { id, record, avoided, provision } = pupils;
  const kind = kindLabels[provision.kind.value];
  const costs = costLines(parts, pupils);
  const feesAvoided = line({
    id: `${id}.feesAvoided`,
    label: people.paidBy === "placements" ? "Fees avoided" : "Top-ups avoided",
    kind: kindLabels[people.kind],
    unit: "gbp",
    is: pupilCost.of({ pupils: avoided, price: people.price }),
  });
  const net = line({
    id: `${id}.net`,
    label: "Net: avoided less cost",
    kind,
    unit: "gbp",
    note: "Positive: the block is better off in that year.",
    is: minus(feesAvoided, costs.cost),
  });
  const cumulative = toDate(`${id}.cumulative`, "Net to date", kind, net);
  const brokenEven = line({
    id: `${id}.brokenEven`,
    label: "Broken even",
    kind,
    unit: "flag",
    is: choose(
      less(years.year, pick(columns.opens, record)),
      number(0, "flag"),
      choose(less(cumulative, number(0, "gbp")), number(0, "flag"), number(1, "flag")),
    ),
  });
  const since = lineOfItself(
    {
      id: `${id}.since`,
      label: "Broken even since the year that begins in",
      kind,
      unit: "year" as const,
      note: "None while it has not.",
      broughtForward: { by: "constant", value: 0 },
    },
    (self): Expr<"year"> =>
      choose(
        equal(brokenEven, number(1, "flag")),
        choose(less(number(0, "year"), previous(self)), previous(self), years.year),
        number(0, "year"),
      ),
  );
  const costToDate = toDate(`${id}.costToDate`, "Cost to date", kind, costs.cost);
  const feesToDate = toDate(`${id}.feesToDate`, "Avoided to date", kindLabels[people.kind], feesAvoided);
  const avoidedToDate = toDate(
    `${id}.avoidedToDate`,
    "Placements avoided to date, in pupil-years",
    kindLabels[people.kind],
    avoided,
  );
  return {
    ...pupils,
    ...costs,
    people,
    feesAvoided,
    net,
    cumulative,
    brokenEven,
    since,
    costToDate,
    feesToDate,
    avoidedToDate,
    priceNeeded: line({
      id: `${id}.priceNeeded`,
      label: "Cost per placement at which it breaks even",
      kind: kindLabels[people.kind],
      unit: "gbpPerPupil",
      is: divide(costToDate, avoidedToDate, number(0, "gbpPerPupil")),
      note: "The average price avoided at which it would have broken even by that year; none while nothing is avoided.",
    }),
    shareNeeded: line({
      id: `${id}.shareNeeded`,
      label: "Share of what is avoided that must come true",
      kind: kindLabels[people.kind],
      unit: "share",
      is: divide(costToDate, feesToDate, number(0, "share")),
      note: "Above 100 %: it has not broken even by that year. None while nothing is avoided.",
    }),
  };
}
