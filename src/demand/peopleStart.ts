import { ageCount, drawnTowards, sumOf, type AgeFacts, type ByAge } from "./ageFacts";
import { moversAt } from "./ageMoves";
import { openingStock, type Stock } from "./ageYears";
import type { PlanHistory } from "./history";
import { placementKinds, type ByKind, type PlacementKind } from "./kinds";

/** A finer kind of provision: a steady share of one kind of placement. */
export interface FinerKind {
  readonly placement: PlacementKind;
  /** The shares of the kinds of one placement add to 1. */
  readonly share: number;
}

/** Where people by kind and age start from, and how a year changes them: the same in every draw. Plain data. */
export interface PeopleStart {
  /** For each finer kind, its placement's place in `placementKinds`. */
  readonly placements: readonly number[];
  readonly shares: readonly number[];
  /** People at the start by kind, then age: 26 figures a kind. */
  readonly people: Float64Array;
  /**
   * By kind, then age, four shares side by side, as one list is the quickest to read:
   * - *joining*: of the kind's joiners, those who are of the age; over all ages they add to 1;
   * - *staying*: of those of the age, those who are still of the kind a year later, a year older; 0 at 25;
   * - *moving*: and those who have moved to a kind of another placement; the rest leave;
   * - *arriving*: of all who moved and are now of the age, those who came to the kind.
   */
  readonly rates: Float64Array;
}

/** The ages of those who join; a kind with no new plans is joined at the ages of its plans, else at every age alike. */
function joiningOf(placement: PlacementKind, facts: AgeFacts, stock: Stock): ByAge {
  const known = [facts.newPlans[placement], stock[placement]].find((ages) => sumOf(ages) > 0);
  const ages = known ?? stock[placement].map(() => 1);
  const all = sumOf(ages);
  return ages.map((count) => count / all);
}

/**
 * Makes ready an authority's plans by age, with its flows drawn towards England's as `ageYears` has them. Each finer
 * kind has the ages of its placement.
 */
export function peopleStart(
  history: PlanHistory,
  opening: ByKind<number>,
  kinds: readonly FinerKind[],
  england: AgeFacts,
): PeopleStart {
  const stock = openingStock(history, opening, england);
  const facts = drawnTowards(england, history, stock);
  const movers = Array.from({ length: ageCount }, (_, age) => moversAt(england, age));
  const stays = (age: number): number => (age < ageCount - 1 ? 1 - (facts.leaving[age] ?? 0) : 0);
  const arriving = (placement: PlacementKind, age: number): number => {
    const before = movers[age - 1];
    return before && before.shortage > 0 ? before.short[placement] / before.shortage : 0;
  };
  return {
    placements: kinds.map(({ placement }) => placementKinds.indexOf(placement)),
    shares: kinds.map(({ share }) => share),
    people: Float64Array.from(
      kinds.flatMap(({ placement, share }) => stock[placement].map((count) => count * share)),
    ),
    rates: Float64Array.from(
      kinds.flatMap(({ placement, share }) =>
        joiningOf(placement, facts, stock).flatMap((joining, age) => {
          const moves = movers[age]?.out[placement] ?? 0;
          return [joining, stays(age) * (1 - moves), stays(age) * moves, arriving(placement, age) * share];
        }),
      ),
    ),
  };
}
