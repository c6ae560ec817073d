import { hiddenCells, isFew } from "../../demand/sharing";
import { planRows } from "../../model/demandLines";
import type { DemandPath, PlanPlacement } from "../../model/inputs";
import type { Demand } from "./outlook";

/**
 * Who joins, leaves and moves between one January and the next, of one kind of placement (or of kinds counted together,
 * or of all). Plans before + new − ended + moved = plans after.
 */
export interface PlanFlow {
  /** `total`, a kind of placement, or `together`. */
  readonly id: string;
  readonly kind: string;
  /** The January that it leads to. */
  readonly year: number;
  readonly before: number;
  readonly after: number;
  /** What goes between, each null where it is 1 to 5 or such a figure would follow from it. */
  readonly made: number | null;
  readonly ended: number | null;
  /** Net: positive for those who came from other kinds, negative for those who went to them. */
  readonly moved: number | null;
}

const parts = ["made", "ended", "moved"] as const;

/** The flows of every forecast year of the model, kinds first and then all together; none where no ages were worked out. */
export function planFlows(
  { forecast }: Demand,
  path: DemandPath,
  years: readonly number[],
): readonly PlanFlow[] {
  const rows = planRows(path);
  return forecast.ages
    .filter(({ year }) => years.includes(year - 1))
    .flatMap(({ year, plans, newPlans, leavers, moves }): readonly PlanFlow[] => {
      const sum = (of: readonly PlanPlacement[], value: (placement: PlanPlacement) => number): number =>
        of.reduce((all, placement) => all + value(placement), 0);
      const known = rows.map(({ id, kind, of }) => {
        const made = sum(of, (one) => newPlans[one]);
        const ended = sum(of, (one) => leavers[one]);
        const moved = sum(of, (one) => moves[one]);
        const after = sum(of, (one) => plans[one].reduce((all, count) => all + count, 0));
        return { id, kind, year, before: after - made + ended - moved, after, made, ended, moved };
      });
      const hidden = hiddenCells(known.map((row) => parts.map((part) => row[part])));
      const add = (part: "before" | "after" | "made" | "ended"): number =>
        known.reduce((all, row) => all + row[part], 0);
      const [made, ended] = [add("made"), add("ended")];
      const isHidden = isFew(made) || isFew(ended);
      return [
        ...known.map((row, i): PlanFlow => {
          const [noMade, noEnded, noMoved] = hidden[i] ?? [];
          return {
            ...row,
            made: noMade === true ? null : row.made,
            ended: noEnded === true ? null : row.ended,
            moved: noMoved === true ? null : row.moved,
          };
        }),
        {
          id: "total",
          kind: "All plans",
          year,
          before: add("before"),
          after: add("after"),
          made: isHidden ? null : made,
          ended: isHidden ? null : ended,
          // Who moves leaves one kind for another.
          moved: 0,
        },
      ];
    });
}
