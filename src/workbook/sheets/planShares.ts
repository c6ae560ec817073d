import { isFew } from "../../demand/sharing";
import type { Kind } from "../../model/kinds";
import { planTabs, type PlanTab } from "./planTabs";

/** How the plans of a placement divide between the tabs that hold it. */
export interface PlanShares {
  readonly of: (tab: PlanTab) => number;
  /** What a reader should know of the division; empty where no placement had to be divided by anything but its rows. */
  readonly words: readonly string[];
}

/** Placements that two tabs hold, with the tab that has all of them where nothing tells them apart. */
const divided = [
  { placement: "mainstream", first: "mainstream", says: "mainstream and resourced provision" },
  { placement: "other", first: "other", says: "alternative provision and other placements" },
] as const;

const sumOf = (kinds: readonly Kind[], counts: Readonly<Partial<Record<Kind, number>>>): number =>
  kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/**
 * Divides by the plans of the last January where its rows name the kinds, else by the pupils of the base year, else
 * puts all in one tab. A part that comes to 1 to 5 plans in any of the totals is left in the larger tab.
 */
export function planShares(
  counted: Readonly<Partial<Record<Kind, number>>>,
  pupils: Readonly<Partial<Record<Kind, number>>>,
  totals: Readonly<Record<"mainstream" | "other", readonly number[]>>,
): PlanShares {
  const shares = new Map<PlanTab, number>();
  const words: string[] = [];
  for (const { placement, first, says } of divided) {
    const tabs = planTabs.filter((tab) => tab.placement === placement);
    const main = tabs.find(({ kinds }) => kinds.some((kind) => kind === first));
    const namesAll = tabs.every(({ kinds }) => kinds.some((kind) => counted[kind] !== undefined));
    const by = namesAll ? counted : pupils;
    const all = tabs.reduce((sum, { kinds }) => sum + sumOf(kinds, by), 0);
    const share = (tab: PlanTab): number => (all > 0 ? sumOf(tab.kinds, by) / all : tab === main ? 1 : 0);
    const isSmall = tabs.some((tab) => totals[placement].some((total) => isFew(share(tab) * total)));
    const larger = tabs.find((tab) => tabs.every((other) => share(tab) >= share(other)));
    for (const tab of tabs) shares.set(tab, isSmall ? (tab === larger ? 1 : 0) : share(tab));
    if (isSmall)
      words.push(`The few plans of one of ${says} stand with the other's, because 1 to 5 are never shown.`);
    else if (all === 0) words.push(`Nothing tells ${says} apart: all stand under ${main?.title ?? ""}.`);
    else if (!namesAll)
      words.push(
        `EHC plans are not entered for ${says} apart: they are divided as the pupils of the base year are.`,
      );
  }
  return { of: (tab) => shares.get(tab) ?? 1, words };
}
