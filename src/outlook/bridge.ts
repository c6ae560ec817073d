import type { Drawn } from "../model/evaluate";
import type { Modelled } from "../model/forumModel";
import type { Line } from "../model/line";
import { inDraw } from "../model/number";
import type { ScenarioLines } from "../model/scenarioLines";
import { bridgeItems, type BridgeItem } from "./bridgeItems";
import { rerunOf } from "./rerun";
import { mostShared, shapley } from "./shapley";

export type BridgeMeasure = "closing" | "inYear";

/** One change's part of a bridge, in pounds: positive raises the balance. */
export interface BridgeRow {
  readonly key: string;
  readonly label: string;
  /** What it does to the Baseline on its own. */
  readonly own: number;
  /** What it does on average over every order in which the changes might be made; the shares add to the whole. */
  readonly share: number;
  /** Its part of the overlap: `share` − `own`. */
  readonly ofOverlap: number;
}

/** From the Baseline to a scenario, in one year. */
export interface Bridge {
  readonly scenario: string;
  readonly measure: BridgeMeasure;
  /** The year of the model, counted from 0. */
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly BridgeRow[];
  /** What the changes do together beyond what they do on their own. */
  readonly overlap: number;
  /** The names of changes that are taken together, where there are more than can be shared out one by one. */
  readonly together: readonly string[];
}

/** Changes that enter the sharing as one. */
interface Player {
  readonly key: string;
  readonly label: string;
  readonly items: readonly BridgeItem[];
}

/** Draws in which a player's changes are made, or not. */
const switchedIn = (
  players: readonly Player[],
  draws: number,
  isIn: (player: number, draw: number) => boolean,
) =>
  players.flatMap(({ items }, player) =>
    items.flatMap(({ entries }) =>
      entries.map(({ line, record, entered }): Drawn => ({
        line,
        record,
        year: 0,
        values: Float64Array.from({ length: draws }, (_, draw) => (isIn(player, draw) ? entered : 0)),
      })),
    ),
  );

/** A line's worth in a year, in every draw. */
type Worth = (line: Line, year: number) => Float64Array;

function worthOf(modelled: Modelled, scenario: ScenarioLines, drawn: readonly Drawn[], draws: number): Worth {
  const values = rerunOf(
    modelled,
    [scenario.closing, scenario.inYear],
    drawn.map(({ line }) => line),
  ).run(drawn);
  return (line, year) => {
    const found = values.number(line, year);
    return Float64Array.from({ length: draws }, (_, draw) => inDraw(found, draw));
  };
}

/** The players: each change for itself, or the smallest as one where there are more than can be shared exactly. */
function playersOf(
  modelled: Modelled,
  scenario: ScenarioLines,
  items: readonly BridgeItem[],
): readonly Player[] {
  const alone = items.map((item): Player => ({ key: item.key, label: item.label, items: [item] }));
  if (alone.length <= mostShared) return alone;
  const draws = alone.length + 1;
  const drawn = switchedIn(alone, draws, (player, draw) => draw === player + 1);
  const worth = worthOf(modelled, scenario, drawn, draws)(scenario.closing, modelled.values.years - 1);
  const own = (player: number): number => Math.abs((worth[player + 1] ?? 0) - (worth[0] ?? 0));
  const largest = [...alone.keys()].sort((a, b) => own(b) - own(a) || a - b).slice(0, mostShared - 1);
  const rest = alone.filter((_, player) => !largest.includes(player));
  return [
    ...alone.filter((_, player) => largest.includes(player)),
    {
      key: "smaller",
      label: `${String(rest.length)} smaller changes`,
      items: rest.flatMap((player) => player.items),
    },
  ];
}

/** What a bridge is wanted of. */
export interface BridgeWanted {
  readonly measure: BridgeMeasure;
  readonly year: number;
}

/** The bridges of one scenario: every combination of its changes in one evaluation. None where it changes nothing. */
export function bridgesOf(
  modelled: Modelled,
  scenario: ScenarioLines,
  wanted: readonly BridgeWanted[],
): readonly Bridge[] {
  const items = bridgeItems(modelled.model).filter((item) => item.scenario === scenario.name);
  const baseline = modelled.model.scenarios[0];
  if (items.length === 0 || !baseline) return [];
  const players = playersOf(modelled, scenario, items);
  const sets = 2 ** players.length;
  const drawn = switchedIn(players, sets, (player, set) => (set & (1 << player)) !== 0);
  const worth = worthOf(modelled, scenario, drawn, sets);
  return wanted.map(({ measure, year }) => {
    const all = worth(scenario[measure], year);
    const none = all[0] ?? NaN;
    const shares = shapley(all, players.length);
    const hair = 1e-12 * all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const rows = players.map(({ key, label }, player): BridgeRow => {
      const own = (all[1 << player] ?? NaN) - none;
      const share = shares[player] ?? NaN;
      // Amounts added up in another order differ by a hair, which is no overlap.
      const apart = Math.abs(share - own) > hair ? share - own : 0;
      return { key, label, own, share: own + apart, ofOverlap: apart };
    });
    const overlap = (all[sets - 1] ?? NaN) - none - rows.reduce((sum, { own }) => sum + own, 0);
    const figure = (line: Line): number => inDraw(modelled.values.number(line, year), 0);
    return {
      scenario: scenario.name,
      measure,
      year,
      start: figure(baseline[measure]),
      end: figure(scenario[measure]),
      rows,
      overlap: Math.abs(overlap) > hair * players.length ? overlap : 0,
      together: players.flatMap((player) =>
        player.items.length > 1 ? player.items.map(({ label }) => label) : [],
      ),
    };
  });
}
