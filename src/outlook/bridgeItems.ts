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
export const bridgeItems = (model: ForumModel): readonly BridgeItem[] => [
  ...leverItems(model),
  ...provisionItems(model),
];

/** New provision without places, start-up and running cost is none. */
function provisionItems({ workings: { provisions } }: ForumModel): readonly BridgeItem[] {
  const { places, startUp, running } = provisions;
  return provisions.provisions.map((provision, record) => ({
    key: `provisions.${provision.name.value.toLowerCase()}`,
    label: `New provision: ${provision.name.value}`,
    scenario: provision.scenario.value,
    entries: [
      { line: places, record, entered: provision.places.value },
      { line: startUp, record, entered: provision.startUp.value ?? 0 },
      { line: running, record, entered: provision.running.value ?? 0 },
    ],
  }));
}

function leverItems({ levers }: ForumModel): readonly BridgeItem[] {
  const names = leverNames(levers.levers);
  return levers.levers.map((lever, record) => ({
    key: leverId(levers.levers, lever),
    label: names.get(lever) ?? leverId(levers.levers, lever),
    scenario: lever.scenario,
    entries: [{ line: levers.value, record, entered: lever.value.value }],
  }));
}
