import type { Modelled } from "../model/forumModel";
import { inDraw } from "../model/number";
import { rerunOf } from "./rerun";
import { drawnAt, itemsOf, type UncertainItem } from "./item";

/** What one item does to a scenario's closing reserve in the last year, all else as entered. */
export interface TornadoRow {
  readonly key: string;
  readonly label: string;
  readonly range: string;
  /** False: an equal step, not a range that anyone entered. */
  readonly entered: boolean;
  /** Pounds by which the reserve differs from the scenario's own, with the item at its low and its high end. */
  readonly atLow: number;
  readonly atHigh: number;
}

export interface Tornado {
  readonly scenario: string;
  /** The largest swing first; items that move nothing are left out. */
  readonly rows: readonly TornadoRow[];
  /** Items that move nothing, by name. */
  readonly unmoved: readonly string[];
}

/** Amounts below half a penny come of adding up in another order. */
const penny = 0.005;

const swing = ({ atLow, atHigh }: TornadoRow): number =>
  Math.max(atLow, atHigh, 0) - Math.min(atLow, atHigh, 0);

/** A scenario's closing reserve of the last year less its own, with an item at its low or its high end. */
type Effect = (scenario: number, end: "low" | "high") => number;

/** Works out every item alone at either end, in one evaluation for all scenarios. No two items may move one figure. */
function effectsOf(modelled: Modelled, items: readonly UncertainItem[]): ReadonlyMap<UncertainItem, Effect> {
  const { scenarios, workings } = modelled.model;
  const last = workings.inputs.years.length - 1;
  const central = items.length * 2;
  const drawn = items.flatMap((item, i) => {
    const positions = new Float64Array(central + 1);
    positions[2 * i] = -1;
    positions[2 * i + 1] = 1;
    return drawnAt(item, positions);
  });
  const values = rerunOf(
    modelled,
    scenarios.map(({ closing }) => closing),
    drawn.map(({ line }) => line),
  ).run(drawn);
  const found = scenarios.map(({ closing }) => values.number(closing, last));
  return new Map(
    items.map((item, i): [UncertainItem, Effect] => [
      item,
      (scenario, end) => {
        const reserve = found[scenario] ?? NaN;
        return inDraw(reserve, 2 * i + (end === "low" ? 0 : 1)) - inDraw(reserve, central);
      },
    ]),
  );
}

/** Moves each item alone to either end. What moves several at once moves the figures of its parts, and is worked out apart. */
export function tornadoes(modelled: Modelled, items: readonly UncertainItem[]): readonly Tornado[] {
  const effects = new Map([
    ...effectsOf(
      modelled,
      items.filter(({ isWhole }) => !isWhole),
    ),
    ...effectsOf(
      modelled,
      items.filter(({ isWhole }) => isWhole),
    ),
  ]);
  return modelled.model.scenarios.map(({ name }, scenario) => {
    const rows = itemsOf(items, name).map((item): TornadoRow => {
      const { key, label, range, entered } = item;
      const effect = effects.get(item);
      if (!effect) throw new Error(`${key} was not worked out`);
      return { key, label, range, entered, atLow: effect(scenario, "low"), atHigh: effect(scenario, "high") };
    });
    const moves = (row: TornadoRow): boolean => swing(row) > penny;
    return {
      scenario: name,
      rows: rows.filter(moves).sort((one, other) => swing(other) - swing(one)),
      unmoved: rows.filter((row) => !moves(row)).map(({ label }) => label),
    };
  });
}
