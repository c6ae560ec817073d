import type { Effect } from "./effect";
import type { Amount, Place, PublishedFigure } from "./published";

/** When, as the source says it, or unstated. */
export type Stated = { readonly words: string } | "unstated";

/** Years over which it came about; `years` is what Ramp takes. */
export type Ramp = { readonly years: number; readonly words: string } | "unstated";

/** How long after the decision the effect begins. */
export type Lag =
  { readonly amount: Amount; readonly unit: "terms" | "years"; readonly quote: string } | "unstated";

/** The purse that pays. Money that is not the high needs block's sets no lever of the core. */
export type Payer =
  | "highNeedsBlock"
  | "schoolsBlock"
  | "earlyYearsBlock"
  | "dsgReserve"
  | "schoolBudgets"
  | "capital"
  | "generalFund"
  | "health"
  | "adultSocialCare"
  | "unstated";

/** What a practice costs. */
export interface Cost {
  readonly of: string;
  readonly when: "oneOff" | "running";
  readonly amount: Amount;
  readonly paidBy: readonly Payer[];
}

/**
 * The first four are the bars of the SEND Effective Practice Evidence Framework, given by the source itself. `described`:
 * told by those interviewed, without evaluation. `recommended`: not tried.
 */
export type EvidenceGrade = "emerging" | "promising" | "good" | "robust" | "described" | "recommended";

/** How good the evidence is that it worked. */
export interface Evidence {
  readonly strength: EvidenceGrade;
  /** Over how many kinds of outcome. */
  readonly breadth: EvidenceGrade;
  /** What a reader must know before resting a figure on it. */
  readonly cautions: readonly string[];
}

interface Common {
  /** As in the list of levers: B1, Fig16, L3; Text1 for a practice told outside the figures. */
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  readonly source: Place & { readonly quote: string };
  readonly figures: readonly PublishedFigure[];
  readonly start: Stated;
  readonly end: Stated;
  readonly ramp: Ramp;
  readonly lag: Lag;
  readonly costs: readonly Cost[];
  readonly evidence: Evidence;
  /** Practices of one group work on the same children or money: together they may count it twice. */
  readonly overlapGroup: OverlapGroup;
}

export type OverlapGroup =
  | "independent placements"
  | "resourced provision"
  | "special places"
  | "mainstream plans"
  | "exclusion and alternative provision"
  | "post-16"
  | "prices and contributions"
  | "funding and reserve"
  | "oversight and support";

/** Changes figures; each effect is nought until there is a number for it. */
export interface PracticeLever extends Common {
  readonly thing: "lever";
  readonly effects: readonly [Effect, ...Effect[]];
}

/** Has no number of its own: a note with a cost. */
export interface Enabler extends Common {
  readonly thing: "enabler";
  readonly effects: readonly [Effect & { readonly does: "pay" }];
}

/** What would come without action; not a practice, but what practices are set against. */
export interface Counterfactual extends Common {
  readonly thing: "counterfactual";
  readonly effects: readonly [Effect & { readonly does: "change growth" }];
}

/** A published number to set a model beside. */
export interface Context extends Common {
  readonly thing: "context";
  readonly effects: readonly [];
}

export type Practice = PracticeLever | Enabler | Counterfactual | Context;
