import { yearName } from "../model/format";
import type { Lever, YearStart } from "../model/inputs";
import { kindLabels, kinds } from "../model/kinds";
import { leverLabels } from "../model/leverLines";
import type { OverlapGroup } from "./practice";

/** Levers that belong together, such as those of one practice: among themselves they are not compared. */
export interface LeverGroup {
  readonly name: string;
  readonly levers: readonly Lever[];
  /** A practice's own: two of one kind work on the same children, even by different rows. */
  readonly overlapGroup?: OverlapGroup;
}

/** Two groups that move the same pupils or money in one year or more. */
export interface Overlap {
  readonly one: string;
  readonly other: string;
  /** What both move, in words. */
  readonly moves: readonly string[];
  readonly from: YearStart;
  readonly to: YearStart;
  readonly message: string;
}

/** Every pair that may count the same pupils or money twice, up to the model's last year. */
export function overlaps(groups: readonly LeverGroup[], lastYear: YearStart): readonly Overlap[] {
  return groups.flatMap((one, i) =>
    groups.slice(i + 1).flatMap((other) => {
      const among = one.overlapGroup === other.overlapGroup ? one.overlapGroup : undefined;
      const shared = one.levers.flatMap((a) => other.levers.flatMap((b) => sharedBy(a, b, among, lastYear)));
      if (shared.length === 0) return [];
      const moves = [...new Set(shared.flatMap((each) => each.moves))];
      const from = Math.min(...shared.map((each) => each.from));
      const to = Math.max(...shared.map((each) => each.to));
      const when = from === to ? `in ${yearName(from)}` : `from ${yearName(from)} to ${yearName(to)}`;
      const message = `${one.name} and ${other.name} both move ${moves.join("; ")} ${when}: see that no pupil and no pound is counted twice.`;
      return [{ one: one.name, other: other.name, moves, from, to, message }];
    }),
  );
}

interface Shared {
  readonly moves: readonly string[];
  readonly from: YearStart;
  readonly to: YearStart;
}

function sharedBy(
  a: Lever,
  b: Lever,
  among: OverlapGroup | undefined,
  lastYear: YearStart,
): readonly Shared[] {
  if (a.value.value === 0 || b.value.value === 0) return [];
  const theirs = moneyOf(b);
  const same = moneyOf(a).filter((each) => theirs.includes(each));
  // What two practices cost adds up, whatever they work on.
  const costs = a.name === "services" || b.name === "services";
  const moves = same.length > 0 || among === undefined || costs ? same : [among];
  const from = Math.max(a.from.value, b.from.value);
  const to = Math.min(lastIn(a, lastYear), lastIn(b, lastYear));
  return moves.length === 0 || from > to ? [] : [{ moves, from, to }];
}

/** The last year in which a lever does something: a transfer or reserve movement without To holds for one. */
function lastIn({ name, from, to }: Lever, lastYear: YearStart): YearStart {
  const once = name === "blockTransfer" || name === "reserveMovement";
  return Math.min(to.value ?? (once ? from.value : lastYear), lastYear);
}

/** The pupils or money that a lever works on, in words. */
function moneyOf({ name, target }: Lever): readonly string[] {
  const of = (...heads: readonly string[]): readonly string[] =>
    (target.to === "kind" ? [target.kind] : kinds).flatMap((kind) =>
      heads.map((head) => `${head} (${kindLabels[kind]})`),
    );
  switch (name) {
    case "places":
    case "placeRateChange":
      return target.to === "setting" ? [`places (${target.setting})`] : of("places");
    case "pupilsWithTopUp":
      return target.to === "setting" ? [`top-ups (${target.setting})`] : of("top-ups");
    case "topUpUplift":
      return of("top-ups");
    case "placementPupils":
    case "averageCost":
    case "feeInflation":
      return of("placements");
    case "pupilGrowth":
      return of("top-ups", "placements");
    case "services":
      if (target.to === "service") return [`services (${target.service})`];
      return target.to === "newService" ? [`services (${target.name})`] : [];
    case "servicesInflation":
    case "blockGrowth":
    case "blockTransfer":
    case "reserveMovement":
      return [leverLabels[name].toLowerCase()];
  }
}
