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

/** Moves each item alone to either end, in one evaluation for all scenarios. */
export function tornadoes(modelled: Modelled, items: readonly UncertainItem[]): readonly Tornado[] {
  const { model } = modelled;
  const last = model.workings.inputs.years.length - 1;
  const central = items.length * 2;
  const drawn = items.flatMap((item, i) => {
    const positions = new Float64Array(central + 1);
    positions[2 * i] = -1;
    positions[2 * i + 1] = 1;
    return drawnAt(item, positions);
  });
  const observed = model.scenarios.map(({ closing }) => closing);
  const values = rerunOf(
    modelled,
    observed,
    drawn.map(({ line }) => line),
  ).run(drawn);
  return model.scenarios.map(({ name, closing }) => {
    const found = values.number(closing, last);
    const effect = (draw: number): number => inDraw(found, draw) - inDraw(found, central);
    const rows = itemsOf(items, name).map((item): TornadoRow => {
      const at = items.indexOf(item);
      const { key, label, range, entered } = item;
      return { key, label, range, entered, atLow: effect(2 * at), atHigh: effect(2 * at + 1) };
    });
    const moves = (row: TornadoRow): boolean => swing(row) > penny;
    return {
      scenario: name,
      rows: rows.filter(moves).sort((one, other) => swing(other) - swing(one)),
      unmoved: rows.filter((row) => !moves(row)).map(({ label }) => label),
    };
  });
}
