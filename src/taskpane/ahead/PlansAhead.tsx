import type { Modelled } from "../../model/forumModel";
import { forSharing } from "../../demand/sharing";
import { forEachKind, placementKinds, type ByKind, type PlanKind } from "../../demand/kinds";
import type { Demand } from "../../workbook/sheets/outlook";
import { useScreenStyles } from "../shell/styles";

const names: Readonly<Record<PlanKind, string>> = {
  total: "All plans",
  mainstream: "Mainstream",
  special: "State-funded special",
  independent: "Independent and non-maintained",
  furtherEducation: "Further education",
  other: "Elsewhere",
};

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
  // Counts of one to five could point at a child: this screen may be shared with a meeting.
  const shared = (year: number | undefined): ByKind<number | undefined> =>
    forSharing(forEachKind((kind) => figure(kind, year)?.central ?? 0));
  const [first, last] = [shared(firstYear), shared(lastYear)];
  const said = (value: number | undefined): string => (value === undefined ? "hidden" : whole(value));
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
      <table className={common.table}>
        <thead>
          <tr>
            {["Placement", `January ${String(firstYear)}`, `January ${String(lastYear)}`, "Between"].map(
              (heading) => (
                <th key={heading} scope="col" className={common.cell}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {(["total", ...placementKinds] as const).map((kind) => {
            const range = figure(kind, lastYear);
            const isHidden = first[kind] === undefined || last[kind] === undefined;
            return (
              <tr key={kind}>
                <th scope="row" className={common.cell}>
                  {names[kind]}
                </th>
                <td className={common.cell}>{said(first[kind])}</td>
                <td className={common.cell}>{said(last[kind])}</td>
                <td className={common.cell}>
                  {isHidden || !range ? "hidden" : `${whole(range.low80)} to ${whole(range.high80)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={common.quiet}>{forecast.words}</p>
    </section>
  );
}
