import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { yearName } from "../../model/format";
import { overrideIn } from "../../tasks/caution";
import type { Figures } from "../../tasks/figures";
import { spoken } from "../../tasks/spoken";
import { balanceToThePound } from "../shell/money";
import { useScreenStyles } from "../shell/styles";
import { Figure } from "./Figure";

const useStyles = makeStyles({
  amount: { fontWeight: tokens.fontWeightSemibold },
  year: { width: "62px" },
  // As far down as the figures beside it, which have a ground of their own to press on.
  name: { paddingTop: "6px" },
  ends: { borderBottom: `2px dashed ${tokens.colorNeutralForeground2}` },
});

/** How far a figure lies from the Baseline's, to the pound, in words. */
export function fromBaseline(value: number, baseline: number): string {
  const apart = value - baseline;
  if (Math.round(apart) === 0) return "as in the Baseline";
  return `${spoken(apart, "exactly")} ${apart > 0 ? "better" : "worse"} than the Baseline`;
}

/** The money in plain sight: what each year ends with, and what the reserve closes with. */
export function ByYear({
  figures,
  baseline,
  years,
}: {
  readonly figures: Figures;
  /** Absent for the Baseline itself. */
  readonly baseline: Figures | undefined;
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const common = useScreenStyles();
  const override = overrideIn(years);
  const columns = [
    { line: "balance.inYear", label: "In-year balance", values: figures.inYear, base: baseline?.inYear },
    { line: "reserve.closing", label: "Closing reserve", values: figures.closing, base: baseline?.closing },
  ];
  return (
    <section aria-labelledby="by-year" className={common.tight}>
      <h2 id="by-year" className={common.heading}>
        By year
      </h2>
      <table className={common.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(common.cell, styles.year)}>
              Year
            </th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className={common.cell}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((start, year) => (
            <tr key={start} className={override?.after === year ? styles.ends : undefined}>
              <th scope="row" className={mergeClasses(common.cell, styles.name)}>
                {yearName(start)}
              </th>
              {columns.map(({ line, label, values, base }) => {
                const value = values[year] ?? 0;
                return (
                  <td key={line} className={common.cell}>
                    <Figure
                      asked={{ scenario: figures.name, line, year }}
                      label={label}
                      years={years}
                      text={balanceToThePound(value)}
                      className={styles.amount}
                    />
                    {base && <div className={common.quiet}>{fromBaseline(value, base[year] ?? 0)}</div>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {override && <p className={common.quiet}>{override.says} A dashed line marks it.</p>}
    </section>
  );
}
