import type { Area } from "../../../workbook/port/grid";
import type { MovePlan, SheetPlan } from "../../../workbook/port/plan";
import { areaAddress, rectangles } from "../addresses";
import { movesOf } from "../check/cells";
import { area } from "../run";
import { gridSeen } from "../seen";
import type { Seen } from "../seen";

/** Cells that move together by the same way. */
interface Group {
  readonly from: Area;
  readonly to: Area;
  /** Far to the right on the same sheet, where cells wait so that others may take their place. */
  readonly waiting: Area;
}

/** Half of the columns that a sheet has. */
const aside = 8192;

const shifted = ({ top, left, bottom, right }: Area, rows: number, columns: number): Area => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

function groupsOf(moves: readonly MovePlan[]): Group[] {
  const byWay = new Map<string, MovePlan[]>();
  for (const move of moves) {
    const way = `${String(move.to.row - move.from.row)} ${String(move.to.column - move.from.column)}`;
    byWay.set(way, [...(byWay.get(way) ?? []), move]);
  }
  return [...byWay.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const rows = first.to.row - first.from.row;
    const columns = first.to.column - first.from.column;
    return rectangles(alike.map(({ from }) => from)).map((from) => ({
      from,
      to: shifted(from, rows, columns),
      waiting: shifted(from, 0, aside),
    }));
  });
}

/** True where any cell of an area holds something. */
const isHeld = (seen: Seen, sheet: string, { top, left, bottom, right }: Area): boolean =>
  (gridSeen(seen, sheet)?.rows.slice(top, bottom + 1) ?? []).some((row) =>
    row?.slice(left, right + 1).some((cell) => cell !== undefined),
  );

const isUntouched = (before: Seen, now: Seen, sheet: string, { top, left, bottom, right }: Area): boolean => {
  const rows = (seen: Seen) =>
    JSON.stringify(
      (gridSeen(seen, sheet)?.rows.slice(top, bottom + 1) ?? []).map((row) => row?.slice(left, right + 1)),
    );
  return rows(before) === rows(now);
};

type Stand = "from" | "waiting" | "to";

/**
 * Where each group stands by now. All groups go aside in turn, then all go to their place in turn; so if some wait and
 * the first is among them, the rest have not begun; if some wait without the first, the rest have arrived.
 */
function standing(groups: readonly Group[], sheet: string, before: Seen, now: Seen): Stand[] {
  const waits = groups.map(({ waiting }) => isHeld(now, sheet, waiting));
  if (waits.some((each) => each)) {
    return waits.map((each): Stand => (each ? "waiting" : waits[0] ? "from" : "to"));
  }
  const begun = !groups.every(({ from }) => isUntouched(before, now, sheet, from));
  return groups.map(() => (begun ? "to" : "from"));
}

/** A person's cells on one sheet, on their way. */
export interface Moving {
  /** Takes all of them aside, wherever an earlier attempt has left them. */
  aside(): void;
  /** Puts them where the plan wants them, with the formulas that they must have there. */
  settle(): void;
  /** Puts them where they were. */
  back(): void;
}

export function moving(sheet: Excel.Worksheet, plan: SheetPlan, seen: { before: Seen; now: Seen }): Moving {
  const moves = movesOf(plan, seen.before);
  const groups = groupsOf(moves);
  const stands = standing(groups, plan.name, seen.before, seen.now);
  const move = (from: Area, to: Area): void => {
    area(sheet, areaAddress(from)).moveTo(areaAddress(to));
  };
  const rows = gridSeen(seen.before, plan.name)?.rows;
  const enter = (at: MovePlan["from"], formula: string | undefined): void => {
    if (formula === undefined) return;
    const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    area(sheet, areaAddress(cell)).formulas = [[`=${formula}`]];
  };
  return {
    aside() {
      groups.forEach((group, index) => {
        const stand = stands[index] ?? "from";
        if (stand !== "waiting") move(group[stand], group.waiting);
      });
    },
    settle() {
      for (const { waiting, to } of groups) move(waiting, to);
      for (const { to, formula } of moves) enter(to, formula);
    },
    back() {
      for (const { waiting, from } of groups) move(waiting, from);
      for (const { from } of moves) enter(from, rows?.[from.row]?.[from.column]?.formula);
    },
  };
}
