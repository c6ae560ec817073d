import type { Drawn } from "../model/evaluate";
import type { Line } from "../model/line";
import { freshList } from "../model/number";

/** One entered figure, as it is and at the two ends of its range. */
export interface UncertainEntry {
  readonly line: Line;
  readonly record: number;
  readonly year: number;
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** A draw is never above this: a share of what is there. */
  readonly most?: number;
}

/** Something that may turn out otherwise than entered. */
export interface UncertainItem {
  /** The same in every scenario that has it, so that draws of scenarios are paired. */
  readonly key: string;
  readonly label: string;
  /** Its two ends in words: `−1 to +2 percentage points a year`. */
  readonly range: string;
  /** Present for a lever: the scenario that it belongs to. What is common to all has none. */
  readonly scenario?: string;
  /** True where a person entered the range; false for a step that is the same for all. */
  readonly entered: boolean;
  readonly entries: readonly UncertainEntry[];
  /** True for one kind among several that another item moves all together: best and worst take the whole. */
  readonly isPart?: true;
  /** True for what moves several items at once: draws take the parts, which may turn out apart. */
  readonly isWhole?: true;
  /** True where a draw beyond an end may not change its sign: there are no places or pupils below none. */
  readonly keepsSign?: true;
}

/** At 0 where it would pass to the other side of nought, and at the most that there is where it would pass that. */
function held(value: number, { central, low, high, most = Infinity }: UncertainEntry): number {
  if (Math.min(central, low, high) >= 0) return Math.min(most, Math.max(0, value));
  return Math.max(central, low, high) <= 0 ? Math.min(0, value) : value;
}

/**
 * The item's figures at positions: −1 is its low end, 0 as entered, 1 its high end, and beyond that in proportion.
 * One draw for each position.
 */
export const drawnAt = (item: UncertainItem, positions: Float64Array): readonly Drawn[] =>
  item.entries.map((entry) => {
    const { line, record, year, central, low, high } = entry;
    const at = (position: number): number => {
      if (position === -1) return low;
      if (position === 1) return high;
      const value = central + position * (position < 0 ? central - low : high - central);
      return item.keepsSign ? held(value, entry) : value;
    };
    const values = freshList(positions.length);
    for (let draw = 0; draw < values.length; draw++) values[draw] = at(positions[draw] ?? NaN);
    return { line, record, year, values };
  });

/** True where the item's two ends are not the same. */
export const isOpen = ({ entries }: UncertainItem): boolean => entries.some(({ low, high }) => low !== high);

/** The items that bear on a scenario. */
export const itemsOf = (items: readonly UncertainItem[], scenario: string): readonly UncertainItem[] =>
  items.filter((item) => item.scenario === undefined || item.scenario === scenario);
