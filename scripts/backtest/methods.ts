import { countOf, type PlanHistory } from "../../src/demand/history";
import { planKinds, type PlanKind } from "../../src/demand/kinds";

/** What officers use today: a forecast from an authority's own counts, or undefined where there is none to start from. */
export interface Method {
  readonly name: string;
  readonly forecast: (history: PlanHistory, kind: PlanKind, years: number) => number | undefined;
}

function compound(
  history: PlanHistory,
  kind: PlanKind,
  january: number,
  over: number,
  years: number,
): number | undefined {
  const now = countOf(history.plans, january, kind);
  if (now === undefined) return undefined;
  // With a shorter history the longest span serves; with none, or from nothing, the count stays.
  for (let span = over; span > 0; span--) {
    const before = countOf(history.plans, january - span, kind);
    if (before) return now * (now / before) ** (years / span);
  }
  return now;
}

function straightLine(
  history: PlanHistory,
  kind: PlanKind,
  january: number,
  years: number,
): number | undefined {
  const now = countOf(history.plans, january, kind);
  if (now === undefined) return undefined;
  const points = Object.keys(history.plans).flatMap((key) => {
    const y = countOf(history.plans, Number(key), kind);
    return y === undefined || Number(key) > january ? [] : [{ x: Number(key) - january, y }];
  });
  if (points.length < 2) return now;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const across = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / across;
  return Math.max(0, meanY + slope * (years - meanX));
}

function nationalFactor(pool: readonly PlanHistory[], kind: PlanKind, january: number): number {
  let now = 0;
  let before = 0;
  for (const { plans } of pool) {
    const later = countOf(plans, january, kind);
    const earlier = countOf(plans, january - 1, kind);
    if (later === undefined || earlier === undefined) continue;
    now += later;
    before += earlier;
  }
  return before > 0 ? now / before : 1;
}

/** The officers' methods, standing at a January. `pool` is what every authority had published by then. */
export function officersMethods(pool: readonly PlanHistory[], january: number): readonly Method[] {
  const factors = new Map(planKinds.map((kind) => [kind, nationalFactor(pool, kind, january)]));
  return [
    { name: "No change", forecast: (history, kind) => countOf(history.plans, january, kind) },
    {
      name: "Last year's growth",
      forecast: (history, kind, years) => compound(history, kind, january, 1, years),
    },
    {
      name: "Three-year compound growth",
      forecast: (history, kind, years) => compound(history, kind, january, 3, years),
    },
    {
      name: "Straight line",
      forecast: (history, kind, years) => straightLine(history, kind, january, years),
    },
    {
      name: "National growth",
      forecast: (history, kind, years) => {
        const now = countOf(history.plans, january, kind);
        return now === undefined ? undefined : now * (factors.get(kind) ?? 1) ** years;
      },
    },
  ];
}
