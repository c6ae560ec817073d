import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** One bar: what it is, where it begins and ends on the common scale, and what is said of it. */
export interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly says: string;
  /** `total` stands for a whole; `better` and `worse` differ by pattern as well as by colour. */
  readonly is: "total" | "better" | "worse";
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "10px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "2px 8px", minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  says: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  track: {
    gridColumn: "1 / -1",
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { position: "absolute", top: 0, bottom: 0, minWidth: "1px", boxSizing: "border-box" },
  nought: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
  },
  total: { backgroundColor: tokens.colorPaletteNavyBorderActive, forcedColorAdjust: "none" },
  better: { backgroundColor: tokens.colorPaletteTealBorderActive, forcedColorAdjust: "none" },
  worse: {
    border: `1px solid ${tokens.colorPaletteCranberryBorderActive}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteCranberryBorderActive} 0 2px, transparent 2px 5px)`,
    forcedColorAdjust: "none",
  },
});

/** Bars one under another on one scale with nought marked: a bridge, a tornado. What each says stands beside it. */
export function BarRows({
  label,
  bars,
}: {
  readonly label: string;
  readonly bars: readonly (readonly Bar[])[];
}) {
  const styles = useStyles();
  const ends = bars.flat().flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const width = high - low || 1;
  const place = (value: number): string => `${String(((value - low) / width) * 100)}%`;
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map((row, index) => (
        <li key={`${String(index)} ${row[0]?.label ?? ""}`} className={styles.row}>
          <span className={styles.label}>{row[0]?.label}</span>
          <span className={styles.says}>{row[0]?.says}</span>
          <span className={styles.track} aria-hidden="true">
            {row.map(({ from, to, is }) => (
              <span
                key={`${is} ${String(from)} ${String(to)}`}
                className={mergeClasses(styles.bar, styles[is])}
                style={{
                  left: place(Math.min(from, to)),
                  width: `${String((Math.abs(to - from) / width) * 100)}%`,
                }}
              />
            ))}
            <span className={styles.nought} style={{ left: place(0) }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
