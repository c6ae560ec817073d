import type { LeverName, LeverTarget, LeverUnit } from "../model/inputs";
import { kindLabels, type Kind } from "../model/kinds";
import type { Aim, Effect, PublishedSize, Reaches, Shape, Step } from "./effect";
import { unstated } from "./published";
import { targetLine } from "./targetLines";

/** No number in the source: nought until somebody enters one. */
export const noSize: PublishedSize = { low: unstated, central: unstated, high: unstated };

const step = (name: LeverName, target: LeverTarget, times: 1 | -1, up = times === 1): Step => ({
  name,
  target,
  times,
  line: targetLine(name, target),
  moves: up ? "up" : "down",
});

const at = (kind: Kind): LeverTarget => ({ to: "kind", kind });

/** What of an effect may be said differently from the usual. */
export interface Told {
  readonly key?: string;
  readonly words?: string;
  readonly aim?: Aim;
  readonly size?: PublishedSize;
  readonly reaches?: Reaches;
  readonly eitherWay?: boolean;
  readonly firstYearOnly?: boolean;
}

const shape = (
  key: string,
  words: string,
  aim: Aim,
  unit: LeverUnit,
  costToBlock: Shape["costToBlock"],
  steps: readonly Step[],
  told: Told,
): Shape => ({
  key: told.key ?? key,
  words: told.words ?? words,
  aim: told.aim ?? aim,
  unit,
  costToBlock,
  steps,
  size: told.size ?? noSize,
  reaches: told.reaches ?? "unstated",
  eitherWay: told.eitherWay ?? false,
  firstYearOnly: told.firstYearOnly ?? false,
});

/** New commissioned places at a kind, charged to the block or deducted from it. */
export const openPlaces = (kind: Kind, told: Told = {}): Effect => ({
  does: "open places",
  ...shape(
    "places",
    `New places: ${kindLabels[kind]}`,
    "places",
    "places",
    "up",
    [step("places", at(kind), 1)],
    told,
  ),
});

/** Fewer commissioned places at a kind, the children being taught elsewhere. */
export const closePlaces = (kind: Kind, needMetBy: string, told: Told = {}): Effect => ({
  does: "close places",
  needMetBy,
  ...shape(
    "closures",
    `Places no longer commissioned: ${kindLabels[kind]}`,
    "places",
    "places",
    "down",
    [step("places", at(kind), -1)],
    told,
  ),
});

/** Kinds whose pupils are charged as a fee or placement, and not as a top-up. */
const placed: readonly Kind[] = ["nonMaintained", "independent", "specialPost16"];

const pupilsAt = (kind: Kind, times: 1 | -1): Step =>
  step(placed.includes(kind) ? "placementPupils" : "pupilsWithTopUp", at(kind), times);

/** More pupils at a kind. */
export const educate = (kind: Kind, told: Told = {}): Effect => ({
  does: "educate pupils",
  ...shape(
    "pupils",
    `More pupils: ${kindLabels[kind]}`,
    "settingShareAtTransition",
    "pupils",
    "up",
    [pupilsAt(kind, 1)],
    told,
  ),
});

/** As many pupils at one kind as are not at another. Their prices decide what it saves, if anything. */
export const movePupils = (from: Kind, to: Kind, needMetBy: string, told: Told = {}): Effect => ({
  does: "move pupils",
  needMetBy,
  ...shape(
    "moves",
    `Pupils at ${kindLabels[to]} and not at ${kindLabels[from]}`,
    "settingShareAtTransition",
    "pupils",
    "depends",
    [pupilsAt(from, -1), pupilsAt(to, 1)],
    told,
  ),
});

/** Fewer new plans than otherwise, because needs are met without one; nobody who needs a plan goes without. */
export const easeGrowth = (needMetBy: string, told: Told = {}): Effect => ({
  does: "change growth",
  needMetBy,
  ...shape(
    "growth",
    "Slower growth of pupils with plans in mainstream schools",
    "newPlanRate",
    "percentagePoints",
    "down",
    [step("pupilGrowth", at("mainstream"), -1)],
    { reaches: "joiners", ...told },
  ),
});

/** Growth in all kinds as it would be without action. */
export const growthOfAll = (needMetBy: string, told: Told = {}): Effect & { does: "change growth" } => ({
  does: "change growth",
  needMetBy,
  ...shape(
    "growth",
    "Faster growth of pupils in all kinds",
    "doNothingGrowth",
    "percentagePoints",
    "up",
    [step("pupilGrowth", { to: "all" }, 1)],
    told,
  ),
});

/** A price that goes up or down; what children receive stays as it is. */
export const changePrice = (
  of: "topUpUplift" | "feeInflation" | "averageCost",
  kind: Kind,
  way: "up" | "down",
  told: Told = {},
): Effect => {
  const words = { topUpUplift: "Top-ups", feeInflation: "Fee rises", averageCost: "Average cost" }[of];
  const unit = of === "averageCost" ? "percent" : "percentagePoints";
  const aim = { topUpUplift: "topUpRate", feeInflation: "feeInflation", averageCost: "fee" } as const;
  return {
    does: "change price",
    ...shape(
      "price",
      `${words} ${way === "up" ? "higher" : "lower"}: ${kindLabels[kind]}`,
      aim[of],
      unit,
      way,
      [step(of, at(kind), way === "up" ? 1 : -1)],
      { reaches: "stock", ...told },
    ),
  };
};

/** A yearly cost to the block, as a line of its own under services. */
export const pay = (line: string, told: Told = {}): Effect & { does: "pay" } => ({
  does: "pay",
  ...shape("cost", line, "cost", "gbp", "up", [step("services", { to: "newService", name: line }, 1)], told),
});

/** Yearly money from others, as a line of income of its own. */
export const receive = (line: string, told: Told = {}): Effect => ({
  does: "receive",
  ...shape(
    "income",
    line,
    "income",
    "gbp",
    "down",
    [step("services", { to: "newService", name: line }, -1)],
    told,
  ),
});

/** A transfer from the schools block, as a share of that block. */
export const schoolsBlockTransfer = (told: Told = {}): Effect => ({
  does: "transfer between blocks",
  ...shape(
    "transfer",
    "Transfer from the schools block, as a share of it",
    "blockTransfer",
    "percent",
    "down",
    [step("blockTransfer", { to: "transfer", from: "schools", into: "highNeeds" }, 1)],
    told,
  ),
});

/** One-off money out of the reserve. */
export const drawOnReserve = (told: Told = {}): Effect => ({
  does: "draw on reserve",
  ...shape(
    "reserve",
    "One-off payment from the reserve",
    "reserve",
    "gbp",
    "none",
    [step("reserveMovement", { to: "all" }, -1)],
    told,
  ),
});

/** One-off money into the reserve. */
export const addToReserve = (told: Told = {}): Effect => ({
  does: "add to reserve",
  ...shape(
    "reserve",
    "One-off payment into the reserve",
    "reserve",
    "gbp",
    "none",
    [step("reserveMovement", { to: "all" }, 1)],
    told,
  ),
});
