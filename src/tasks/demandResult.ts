import { planRows, placementLabels } from "../model/demandLines";
import { yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import type { Line } from "../model/line";
import { inDraw } from "../model/number";
import type { Demand } from "../workbook/sheets/outlook";
import { planFlows, type PlanFlow } from "../workbook/sheets/planFlows";
import { planTables } from "../workbook/sheets/planTables";

/** Plans of one kind in one January. */
export interface DemandFigure {
  /** `total`, a kind of placement, or `together` for kinds of which a count could point at a child. */
  readonly kind: string;
  /** The January. */
  readonly year: number;
  /** The financial year that it lies in. */
  readonly financialYear: string;
  readonly central: number;
  /** Absent for kinds counted together. */
  readonly low80?: number;
  readonly high80?: number;
  readonly drawError?: number;
}

/** Plans by age group on one of the plan's provision tabs; 1 to 5 and what gives them away are null. */
export interface DemandAges {
  readonly tab: string;
  readonly table: string;
  readonly year: number;
  readonly counted: boolean;
  readonly groups: readonly { readonly label: string; readonly plans: number | null }[];
  readonly total: number | null;
}

/** The forecast of plans, as HNB Demand and HNB Plan Tables have it. */
export interface DemandResult {
  readonly method: string;
  readonly words: string;
  readonly fingerprint: string;
  /** The January that it stands at. */
  readonly january: number | null;
  /** True where Pupil growth follows it. */
  readonly used: boolean;
  /** Kinds counted together. */
  readonly together: readonly string[];
  readonly figures: readonly DemandFigure[];
  readonly growth: readonly { readonly kind: string; readonly values: readonly number[] }[];
  /** The share of each year's plans that ends or moves to another kind. */
  readonly leaving: readonly { readonly kind: string; readonly values: readonly number[] }[];
  readonly ages: readonly DemandAges[];
  /** Who joins, leaves and moves between one January and the next; what is hidden is null. */
  readonly flows: readonly PlanFlow[];
}

const shown = (figure: number | string): number | null => (typeof figure === "number" ? figure : null);

/** What `--json` says of demand; undefined where no plans are forecast. */
export function demandResult(modelled: Modelled, demand: Demand | undefined): DemandResult | undefined {
  const { inputs, demand: lines } = modelled.model.workings;
  const path = inputs.demand;
  if (!demand || !lines || !path) return undefined;
  const { years } = inputs;
  const along = (line: Line): readonly number[] =>
    years.map((_, year) => inDraw(modelled.values.number(line, year), 0));
  const rows = planRows(path);
  const figures = [
    { id: "total", line: lines.total },
    ...rows.map(({ id }, i) => ({ id, line: lines.plans[i] })),
  ];
  const tables = planTables(modelled, demand, path);
  return {
    method: demand.forecast.method,
    words: path.words,
    fingerprint: path.fingerprint,
    january: demand.forecast.january ?? null,
    used: path.drivesGrowth,
    together: path.together.map((placement) => placementLabels[placement]),
    figures: figures.flatMap(({ id, line }) => {
      if (!line) return [];
      const [low, high, error] = [...lines.range, ...lines.drawErrors].filter((one) =>
        one.id.endsWith(`.${id}`),
      );
      return along(line).map((central, year): DemandFigure => ({
        kind: id,
        year: (years[year] ?? 0) + 1,
        financialYear: yearName(years[year] ?? 0),
        central,
        ...(low && high && error
          ? {
              low80: along(low)[year] ?? central,
              high80: along(high)[year] ?? central,
              drawError: along(error)[year] ?? 0,
            }
          : {}),
      }));
    }),
    growth: lines.growthRows.map((line, i) => ({ kind: rows[i]?.id ?? "", values: along(line) })),
    leaving: Object.entries(lines.leaving).map(([kind, line]) => ({ kind, values: along(line) })),
    flows: planFlows(demand, path, years),
    ages: tables.tabs.flatMap((tab) =>
      tab.tables
        .filter(({ heading }) => heading.includes("age group"))
        .flatMap((table) =>
          table.columns.map((column, i): DemandAges => ({
            tab: tab.title,
            table: table.heading,
            year: tables.januaries[i]?.january ?? 0,
            counted: tables.januaries[i]?.counted ?? false,
            groups: table.rows.map((label, row) => ({ label, plans: shown(column.parts[row] ?? "") })),
            total: shown(column.total),
          })),
        ),
    ),
  };
}
