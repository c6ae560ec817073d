import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { pounds } from "../../model/format";
import type { Series } from "./series";

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gap: "4px", minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  unit: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  other: { paddingLeft: 0, justifyContent: "start" },
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "3px 6px 3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: "inherit",
    whiteSpace: "nowrap",
  },
  name: { textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** A chart with its title and unit, its text for those who cannot see it, and the same as a table. */
export function ChartFigure({
  title,
  says,
  years,
  series,
  children,
}: {
  readonly title: string;
  /** What the chart shows, in a sentence or two. */
  readonly says: string;
  readonly years: readonly string[];
  readonly series: readonly Series[];
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title} <span className={styles.unit}>({isTable ? "£" : "£ million"})</span>
      </figcaption>
      {isTable ? (
        <div className={styles.scroll} role="region" tabIndex={0} aria-label={`${title}, as a table`}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                  Year
                </th>
                {series.map(({ label }) => (
                  <th key={label} scope="col" className={styles.cell}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year, index) => (
                <tr key={year}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {year}
                  </th>
                  {series.map(({ label, values }) => (
                    <td key={label} className={styles.cell}>
                      {pounds(Math.round(values[index] ?? 0)).replace("£", "")}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div role="img" aria-label={`${title}. ${says}`}>
          {children}
        </div>
      )}
      <div>
        <Button
          size="small"
          appearance="transparent"
          className={styles.other}
          aria-pressed={isTable}
          aria-label={`${title}: show as a table`}
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? "Show the chart" : "Show as a table"}
        </Button>
      </div>
    </figure>
  );
}
