import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pounds, yearName } from "../../model/format";
import type { Figures } from "../../tasks/figures";
import { useScreenStyles } from "../shell/styles";
import { Figure } from "./Figure";

const useStyles = makeStyles({
  lines: { minWidth: 0 },
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "2px 6px 2px 0",
    textAlign: "right",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: "inherit",
    whiteSpace: "nowrap",
  },
  name: { textAlign: "left", whiteSpace: "normal", minWidth: "110px" },
});

interface Row {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

/** Every line that the balance is made of, by kind and year; lines with nothing in them are left out. */
export function AllLines({
  figures,
  years,
}: {
  readonly figures: Figures;
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const common = useScreenStyles();
  const rows: readonly Row[] = [
    ...figures.parts
      .filter(({ values }) => values.some((value) => Math.round(value) !== 0))
      .map(({ id, label, sign, values }) => ({ id, label, values: values.map((value) => value * sign) })),
    { id: "funding.available", label: "Funding available", values: figures.available },
    { id: "spend.total", label: "Spend charged to the block", values: figures.spend },
    { id: "balance.inYear", label: "In-year balance", values: figures.inYear },
    { id: "reserve.opening", label: "Opening reserve", values: figures.opening },
    { id: "reserve.oneOff", label: "One-off movements", values: figures.oneOff },
    { id: "reserve.closing", label: "Closing reserve", values: figures.closing },
  ];
  return (
    <details className={styles.lines}>
      <summary className={common.summary}>Every line, by kind and year (£)</summary>
      <div className={styles.scroll} role="region" aria-label="Every line, by kind and year" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                Line
              </th>
              {years.map((start) => (
                <th key={start} scope="col" className={styles.cell}>
                  {yearName(start)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, values }) => (
              <tr key={id}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {label}
                </th>
                {values.map((value, year) => (
                  <td key={years[year]} className={styles.cell}>
                    <Figure
                      asked={{ scenario: figures.name, line: id, year }}
                      label={label}
                      years={years}
                      text={pounds(Math.round(value)).replace("£", "")}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
