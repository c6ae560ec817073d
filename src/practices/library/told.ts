import type { Effect } from "../effect";
import { pay } from "../effects";
import type {
  Context,
  Cost,
  Counterfactual,
  Enabler,
  Evidence,
  Payer,
  Practice,
  PracticeLever,
} from "../practice";
import { unstated, type DocumentId } from "../published";

type May = Partial<Pick<PracticeLever, "figures" | "start" | "end" | "ramp" | "lag" | "costs">>;

interface Told extends May {
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  readonly at: string;
  readonly quote: string;
  readonly overlapGroup: Practice["overlapGroup"];
  readonly cautions?: readonly string[];
  /** True where the source recommends it and nobody had tried it. */
  readonly recommended?: boolean;
}

/** How far the practices of a document were evaluated: only the case study grades its own. */
const gradeOf = (document: DocumentId, { recommended }: Told): Pick<Evidence, "strength" | "breadth"> => {
  if (document === "barkingAndDagenham") return { strength: "good", breadth: "promising" };
  const grade = recommended === true ? "recommended" : "described";
  return { strength: grade, breadth: grade };
};

const common = (document: DocumentId, told: Told): Omit<Context, "thing" | "effects"> => ({
  id: told.id,
  name: told.name,
  authority: told.authority,
  source: { document, at: told.at, quote: told.quote },
  figures: told.figures ?? [],
  start: told.start ?? "unstated",
  end: told.end ?? "unstated",
  ramp: told.ramp ?? "unstated",
  lag: told.lag ?? "unstated",
  costs: told.costs ?? [],
  evidence: { ...gradeOf(document, told), cautions: told.cautions ?? [] },
  overlapGroup: told.overlapGroup,
});

/** A cost that the source speaks of without a number. */
export const costOf = (of: string, when: Cost["when"], ...paidBy: readonly Payer[]): Cost => ({
  of,
  when,
  amount: unstated,
  paidBy: paidBy.length > 0 ? paidBy : ["unstated"],
});

/** A practice that changes figures. */
export const lever = (
  document: DocumentId,
  told: Told & { readonly effects: PracticeLever["effects"] },
): PracticeLever => ({ thing: "lever", ...common(document, told), effects: told.effects });

/** A note with a cost: `costLine` is the line under services that a yearly cost would have. */
export const enabler = (
  document: DocumentId,
  told: Told & { readonly costLine: string; readonly effect?: Parameters<typeof pay>[1] },
): Enabler => ({
  thing: "enabler",
  ...common(document, { costs: [costOf(told.costLine, "running")], ...told }),
  effects: [pay(told.costLine, told.effect)],
});

/** What would come without action. */
export const counterfactual = (
  document: DocumentId,
  told: Told & { readonly effect: Effect & { readonly does: "change growth" } },
): Counterfactual => ({ thing: "counterfactual", ...common(document, told), effects: [told.effect] });

/** A published number to set a model beside. */
export const context = (document: DocumentId, told: Told): Context => ({
  thing: "context",
  ...common(document, told),
  effects: [],
});
