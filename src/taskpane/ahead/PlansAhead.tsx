import type { Modelled } from "../../model/forumModel";
import type { PlanKind } from "../../demand/kinds";
import { planRows } from "../../model/demandLines";
import type { Demand } from "../../workbook/sheets/outlook";
import { planFlows, type PlanFlow } from "../../workbook/sheets/planFlows";
import { FigureTable } from "../shell/FigureTable";
import { useScreenStyles } from "../shell/styles";

const names: Readonly<Record<PlanKind, string>> = {
  total: "All plans",
  mainstream: "Mainstream",
  special: "State-funded special",
  independent: "Independent and non-maintained",
  furtherEducation: "Further education",
  other: "Elsewhere",
};

/** Kinds that stand in one row: those of a handful of plans are counted together, as on HNB Demand. */
interface Row {
  readonly name: string;
  readonly of: readonly PlanKind[];
}

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** How many plans are forecast, by placement, with the range that holds four times in five. */
export function PlansAhead({
  demand,
  modelled,
}: {
  /** Absent where no plans are entered, or they cannot be forecast. */
  readonly demand: Demand | undefined;
  readonly modelled: Modelled;
}) {
  const common = useScreenStyles();
  if (!demand)
    return (
      <p className={common.text}>
        No EHC plans are forecast. Enter an EHC plans table (a row for each January and placement; Set up can
        add a blank one): demand is then forecast from it.
      </p>
    );
  const { forecast } = demand;
  const { inputs } = modelled.model.workings;
  const years = [...new Set(forecast.figures.map(({ year }) => year))];
  const lastYear = years.at(-1);
  const figure = (kind: PlanKind, year: number | undefined) =>
    forecast.figures.find((one) => one.kind === kind && one.year === year);
  const total = figure("total", lastYear);
  const [firstYear] = years;
  // Counts of one to five could point at a child: this screen may be shared with a meeting, and must not give away
  // beside HNB Demand what that hides.
  const path = inputs.demand;
  const rows: readonly Row[] = [
    { name: names.total, of: ["total"] },
    ...(path ? planRows(path) : []).map(({ of }) => ({
      name: of.map((kind) => names[kind]).join("; "),
      of,
    })),
  ];
  const count = ({ of }: Row, year: number | undefined): string =>
    whole(of.reduce((sum, kind) => sum + (figure(kind, year)?.central ?? 0), 0));
  const between = ({ of: [only, ...others] }: Row): string => {
    const range = only && others.length === 0 ? figure(only, lastYear) : undefined;
    return range ? `${whole(range.low80)} to ${whole(range.high80)}` : "counted together";
  };
  return (
    <section aria-labelledby="plans" className={common.stack}>
      <h2 id="plans" className={common.heading}>
        Plans
      </h2>
      {total && (
        <p className={common.text}>
          {whole(total.central)} EHC plans are forecast for January {String(lastYear)}; four times in five
          between {whole(total.low80)} and {whole(total.high80)}.{" "}
          {inputs.demand?.drivesGrowth
            ? "Pupil growth follows this where Assumptions has no row of it."
            : "Pupil growth is entered in Assumptions, so this is shown beside it and not used."}
        </p>
      )}
      <FigureTable
        label="Plans by placement"
        headings={["Placement", `January ${String(firstYear)}`, `January ${String(lastYear)}`, "Between"]}
        isFirstWide
        rows={rows.map((row) => ({
          key: row.name,
          cells: [row.name, count(row, firstYear), count(row, lastYear), between(row)],
        }))}
      />
      {path && <JoinAndLeave flows={planFlows(demand, path, inputs.years)} />}
      <p className={common.quiet}>{forecast.words}</p>
    </section>
  );
}

/** How many plans are new and how many end in each year, of all kinds. */
function JoinAndLeave({ flows }: { readonly flows: readonly PlanFlow[] }) {
  const common = useScreenStyles();
  const totals = flows.filter(({ id }) => id === "total");
  if (totals.length === 0) return null;
  return (
    <>
      <h3 className={common.heading}>Who joins and who leaves</h3>
      <FigureTable
        label="Who joins and who leaves"
        headings={["Year to", "New plans", "Plans that end", "Plans"]}
        rows={totals.map(({ year, after, made, ended }) => ({
          key: String(year),
          cells: [
            `January ${String(year)}`,
            made === null ? "hidden" : whole(made),
            ended === null ? "hidden" : whole(ended),
            whole(after),
          ],
        }))}
      />
      <p className={common.quiet}>HNB Demand has this by kind, with moves between kinds.</p>
    </>
  );
}
