/**
 * How far a figure lies from where it was entered.
 *
 * A step goes from one row to another, as a reader's eye does; the last one goes onto the forum's cell, an
 * assumption as entered, or HNB Sources. Moving along one's own row is no step: an index that looks back to its own earlier years, or from one
 * column to another of the same record on HNB Workings. A row that does nothing but carry an earlier year's figure
 * forward (the opening reserve is the closing reserve of the year before) is the same account looking back on itself:
 * it counts as one row with what it carries.
 */
import { named, type Spot } from "./blocks";
import { references, tokens } from "./formula";
import type { Precedents } from "./precedents";

/** The rows of a chain, a cell of each, the figure's own first. Its steps are one fewer. */
export type Chain = readonly Spot[];

/** Every cell that some figures rest on, themselves included. */
export function behind(starts: readonly Spot[], { of }: Precedents): ReadonlyMap<string, Spot> {
  const seen = new Map(starts.map((spot) => [named(spot), spot]));
  const waiting = [...starts];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    for (const next of of(spot)) {
      if (!seen.has(named(next))) waiting.push(next);
      seen.set(named(next), next);
    }
  }
  return seen;
}

const row = ({ sheet, row: at }: Spot): string => `${sheet}!${String(at)}`;

/** The row whose earlier year's figure the cell carries forward, where it does nothing else. */
function carried(spot: Spot, { cell }: Precedents): string | undefined {
  const formula = cell(spot)?.formula;
  if (formula === undefined || tokens(formula).length > 1) return undefined;
  const [link] = references(formula);
  if (!link || link.sheet !== undefined || link.area.left >= spot.column) return undefined;
  return row({ sheet: spot.sheet, row: link.area.top, column: link.area.left });
}

/** Finds the longest chain behind a figure; what one search has found serves the next. */
export function chainFinder(precedents: Precedents): (start: Spot) => Chain {
  const known = new Map<string, Chain>();
  const account = (spot: Spot): string => carried(spot, precedents) ?? row(spot);
  const longest = (spot: Spot): Chain => {
    const found = known.get(named(spot));
    if (found) return found;
    let best: Chain = [spot];
    for (const next of precedents.of(spot)) {
      const onward = longest(next);
      const chain = account(next) === account(spot) ? [spot, ...onward.slice(1)] : [spot, ...onward];
      if (chain.length > best.length) best = chain;
    }
    known.set(named(spot), best);
    return best;
  };
  return longest;
}
