import { minus, previous, sum, type Expr } from "./expression";
import { kindLabels } from "./kinds";
import { line, type Line } from "./line";
import type { ProvisionPupils } from "./newProvisionPupils";
import type { KindPeople } from "./peopleLines";
import { notLeft } from "./rules";

/** A kind's pupils from one September to the next, with the new provision. */
export interface HeadCount {
  readonly people: KindPeople;
  readonly before: Line<"pupils">;
  readonly leavers: Line<"pupils">;
  readonly joiners: Line<"pupils">;
  readonly hereInstead: Line<"pupils">;
  readonly after: Line<"pupils">;
}

/** Counts heads: before − leavers + joiners − those who came to new provision instead = after. */
export function headCount(people: KindPeople, from: readonly ProvisionPupils[]): HeadCount {
  const kind = kindLabels[people.kind];
  const moved = from.map((one) => one.moved);
  const kept = from.map((one) => one.kept);
  const remaining = minus(people.there, sum(moved, "pupils"));
  const count = (id: string, label: string, is: Expr<"pupils">, forward?: Expr<"pupils">): Line<"pupils"> =>
    line({
      id: `people.${people.kind}.${id}`,
      label,
      kind,
      unit: "pupils",
      is,
      ...(forward ? { broughtForward: forward } : {}),
    });
  const after = count("after", "Pupils there in September", remaining, remaining);
  const before = count("before", "Pupils there the September before", previous(after));
  const stayed = notLeft.of({ before, leaving: people.leaving });
  return {
    people,
    before,
    leavers: count("leavers", "Leavers", minus(before, stayed)),
    joiners: people.joiners,
    hereInstead: count(
      "hereInstead",
      "Of the joiners, come to new provision instead",
      minus(sum(moved, "pupils"), sum(kept, "pupils")),
    ),
    after,
  };
}
