import { forecast } from "../../src/demand/forecast";
import { fitPattern } from "../../src/demand/fitPattern";
import { countOf, knownIn } from "../../src/demand/history";
import type { PlanKind } from "../../src/demand/kinds";
import { DataFault } from "./counts";
import { officersMethods } from "./methods";
import type { Authority } from "./release";

/** One forecast figure beside what came to pass. */
export interface BacktestRow {
  readonly la: string;
  readonly kind: PlanKind;
  readonly year: number;
  readonly central: number;
  readonly low80: number;
  readonly high80: number;
  /** Null where it is not published. */
  readonly actual: number | null;
  /** What officers' methods would have said, by the method's name. */
  readonly officers: ReadonlyMap<string, number>;
}

/** The code that the authority had last, by that January. */
function codeAt({ codes }: Authority, january: number): string {
  const latest = Math.max(
    ...Object.keys(codes)
      .map(Number)
      .filter((year) => year <= january),
  );
  return codes[latest] ?? "";
}

/**
 * Stands at January of the origin and forecasts every authority that had plans then. Only what was published by that
 * January reaches the fit; later counts stand beside the forecasts and nowhere else.
 */
export function backtest(
  authorities: readonly Authority[],
  origin: number,
  horizon: number,
): readonly BacktestRow[] {
  const known = authorities.map((authority) => ({ authority, history: knownIn(origin, authority.history) }));
  const pool = known.map(({ history }) => history);
  const pattern = fitPattern(pool, origin, horizon);
  const standing = known.filter(({ history }) => countOf(history.plans, origin, "total") !== undefined);
  if (!pattern || standing.length === 0) {
    throw new DataFault(
      `The files do not carry a forecast from January ${String(origin)}: plans of that January and of at least one ` +
        `before it are needed. Choose an --origin that the files reach.`,
    );
  }
  const methods = officersMethods(pool, origin);
  return standing.flatMap(({ authority, history }) => {
    const made = forecast(history, { pattern, years: horizon });
    return made.figures.map(({ kind, year, central, low80, high80 }) => ({
      la: codeAt(authority, origin),
      kind,
      year,
      central,
      low80,
      high80,
      actual: countOf(authority.history.plans, year, kind) ?? null,
      officers: new Map(
        methods.flatMap(({ name, forecast: by }): [string, number][] => {
          const figure = by(history, kind, year - origin);
          return figure === undefined ? [] : [[name, figure]];
        }),
      ),
    }));
  });
}
