import { minus, plus, type Expr } from "./expression";
import type { Lever } from "./inputs";
import type { Kind } from "./kinds";
import type { LeverLines } from "./leverLines";
import type { Line } from "./line";
import type { RateLines } from "./rateLines";
import type { Unit } from "./units";
import type { Workings } from "./workings";

/** What the lines of one scenario are made from. */
export interface Parts {
  readonly w: Workings;
  readonly lines: LeverLines;
  readonly levers: readonly Lever[];
  readonly rates: RateLines;
}

/** The kind whose lines a lever moves. */
export function kindOf(lever: Lever, w: Workings): Kind | undefined {
  const { target } = lever;
  if (target.to === "kind") return target.kind;
  if (target.to !== "setting") return undefined;
  return settingOf(target.setting, w)?.kind.value;
}

/** The setting of that name, whatever its case. */
export const settingOf = (name: string, w: Workings): Workings["inputs"]["settings"][number] | undefined =>
  w.inputs.settings.find((setting) => setting.name.value.toLowerCase() === name.toLowerCase());

/** A base amount and what levers add to it. */
export const total = (base: Expr<"gbp">, extra: readonly Line<"gbp">[]): Expr<"gbp"> => plus(base, ...extra);

/** Money and the pupils it is spent on. */
export interface Group {
  readonly cost: Expr<"gbp">;
  readonly pupils: Expr<"pupils">;
}

/** What the new provision of a scenario adds to its lines and saves in them, by kind. */
export interface ProvisionEffect {
  readonly places: (kind: Kind, direct: boolean) => readonly Line<"gbp">[];
  readonly topUps: (kind: Kind) => readonly Line<"gbp">[];
  readonly services: readonly Line<"gbp">[];
  /** Pupils in its places. */
  readonly pupils: (kind: Kind) => readonly Line<"pupils">[];
  /** Money no longer spent on pupils who are there instead. */
  readonly saved: (kind: Kind, paidBy: "placements" | "topUps") => readonly Line<"gbp">[];
  /** The pupils it is no longer spent on. */
  readonly avoided: (kind: Kind) => readonly Line<"pupils">[];
}

/** An amount with what new provision adds to it, less what it saves. */
export const withProvision = <U extends Unit>(
  base: Expr<U>,
  adds: readonly Line<U>[],
  saves: readonly Line<U>[] = [],
): Expr<U> => saves.reduce<Expr<U>>((all, one) => minus(all, one), plus(base, ...adds));
