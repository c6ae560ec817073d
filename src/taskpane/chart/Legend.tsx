import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { fillOf, Patterns } from "./Plot";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "6px", minWidth: 0 },
  swatch: { flexShrink: 0 },
});

interface LegendProps {
  readonly labels: readonly string[];
  readonly line?: { readonly label: string; readonly colour: string };
}

/** True where the legend says the same, so that a chart that moves does not draw it again. */
const isAlike = (one: LegendProps, other: LegendProps): boolean =>
  one.labels.join("\n") === other.labels.join("\n") && one.line?.label === other.line?.label;

/** What each fill stands for; the last may be a line. */
export const Legend = memo(function Legend({ labels, line }: LegendProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <ul className={styles.list} aria-hidden="true">
      {labels.map((label, series) => (
        <li key={label} className={styles.item}>
          <svg width="14" height="14" className={styles.swatch}>
            <Patterns id={`${id}${String(series)}`} count={series + 1} />
            <rect width="14" height="14" fill={fillOf(`${id}${String(series)}`, series)} />
          </svg>
          {label}
        </li>
      ))}
      {line && (
        <li className={styles.item}>
          <svg width="18" height="14" className={styles.swatch}>
            <line x1="0" x2="18" y1="7" y2="7" style={{ stroke: line.colour, strokeWidth: 2 }} />
            <circle cx="9" cy="7" r="3" style={{ fill: line.colour }} />
          </svg>
          {line.label}
        </li>
      )}
    </ul>
  );
}, isAlike);
