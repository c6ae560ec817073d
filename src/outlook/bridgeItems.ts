import type { ForumModel } from "../model/forumModel";
import { leverId } from "../model/leverLines";
import type { Line } from "../model/line";
import { leverNames } from "./leverNames";

/** Figures that are 0 where the change is not made, and as entered where it is. */
export interface Switched {
  readonly line: Line;
  readonly record: number;
  readonly entered: number;
}

/** One change that a scenario makes, which can be taken out of it. */
export interface BridgeItem {
  readonly key: string;
  readonly label: string;
  readonly scenario: string;
  readonly entries: readonly Switched[];
}

/** The changes of every scenario, in an order that does not hang on the order of the forum's rows. */
export function bridgeItems({ levers }: ForumModel): readonly BridgeItem[] {
  const names = leverNames(levers.levers);
  return levers.levers.map((lever, record) => ({
    key: leverId(levers.levers, lever),
    label: names.get(lever) ?? leverId(levers.levers, lever),
    scenario: lever.scenario,
    entries: [{ line: levers.value, record, entered: lever.value.value }],
  }));
}
