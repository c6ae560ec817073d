import type { LeverName, LeverTarget, LeverUnit } from "../model/inputs";
import type { Amount } from "./published";

/**
 * All that a practice may do to a forum's figures. The list is closed, and there is nothing in it that refuses, delays
 * or ends what a child is entitled to: pupils are counted elsewhere, or their need is met in another named way.
 */
export const operations = [
  "open places",
  "close places",
  "educate pupils",
  "move pupils",
  "change growth",
  "change price",
  "pay",
  "receive",
  "transfer between blocks",
  "draw on reserve",
  "add to reserve",
] as const;

export type Operation = (typeof operations)[number];

/** Operations that leave less in one place, and so must say where the need is met. */
export type Lessening = Extract<Operation, "close places" | "move pupils" | "change growth">;

/** What a practice works on in the world, finer than the levers of the core; the demand model can take it up. */
export type Aim =
  | "newPlanRate"
  | "settingShareAtTransition"
  | "moves"
  | "exclusionRate"
  | "places"
  | "lengthOfStay"
  | "topUpRate"
  | "bandMix"
  | "fee"
  | "feeInflation"
  | "income"
  | "recoupment"
  | "agencyShare"
  | "fundingWithoutPlans"
  | "cost"
  | "blockTransfer"
  | "reserve"
  | "doNothingGrowth";

/** Which children a practice reaches. Unstated is taken as joiners and phase transfers: nobody already placed is moved. */
export type Reaches = "joiners" | "phaseTransfers" | "joinersAndTransfers" | "stock" | "unstated";

/** One lever of the core that an effect sets. Its value is the effect's size × `times`. */
export interface Step {
  readonly name: LeverName;
  readonly target: LeverTarget;
  readonly times: 1 | -1;
  /** The line that it is aimed at, and where that line goes for a size above nought. */
  readonly line: string;
  readonly moves: "up" | "down";
}

/** How large: as published, each of the three typed, all unstated where the source gives no number. */
export interface PublishedSize {
  readonly low: Amount;
  readonly central: Amount;
  readonly high: Amount;
  /** How it follows from the published figures, where it is not one of them itself. */
  readonly derivedBy?: string;
}

/** What every effect says of itself, whatever it does. */
export interface Shape {
  /** Names the effect within its practice. */
  readonly key: string;
  readonly words: string;
  readonly aim: Aim;
  readonly unit: LeverUnit;
  readonly steps: readonly Step[];
  /** True where the practice may go either way, so that a size below nought has a meaning. */
  readonly eitherWay: boolean;
  /** What a size above nought does to what the block pays in a year; `depends` where local prices decide. */
  readonly costToBlock: "up" | "down" | "none" | "depends";
  readonly size: PublishedSize;
  readonly reaches: Reaches;
  /** True where it holds for its first year alone. */
  readonly firstYearOnly: boolean;
}

/** What a practice does to the figures. */
export type Effect =
  | (Shape & { readonly does: Exclude<Operation, Lessening> })
  | (Shape & {
      readonly does: Lessening;
      /** How the children's needs are met instead. */
      readonly needMetBy: string;
    });
