import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { yearName } from "../../model/format";
import type { Figures } from "../../tasks/figures";
import { amountsApart, balancesApart } from "../shell/money";

const narrow = "@media (max-width: 420px)";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    gap: "8px",
    margin: 0,
    [narrow]: { gap: "4px" },
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  one: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 10px",
    minWidth: 0,
    // In a narrow pane all three have to be in sight together with the slider.
    [narrow]: { display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "baseline", padding: "4px 8px" },
  },
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    "@media (min-width: 900px)": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  name: { [narrow]: { width: "100%" } },
  year: { whiteSpace: "nowrap" },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    [narrow]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  before: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    "@media (min-width: 900px)": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
});

interface Compared {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** True where a sign means a surplus or a deficit. */
  readonly isBalance: boolean;
}

/** Which money the lever moved: the funding where that changed, else what is spent. */
function moved(before: Figures, after: Figures, year: number): Compared {
  const of = ({ available }: Figures): number => available[year] ?? 0;
  if (Math.round(of(before)) !== Math.round(of(after)))
    return { label: "Funding available", before: of(before), after: of(after), isBalance: false };
  return { label: "Spend", before: before.spend[year] ?? 0, after: after.spend[year] ?? 0, isBalance: false };
}

/** Three numbers, before and after: the year's balance, what it closes with, and the money that moved. */
export const Numbers = memo(function Numbers({
  before,
  after,
  year,
  years,
}: {
  readonly before: Figures;
  readonly after: Figures;
  readonly year: number;
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const name = yearName(years[year] ?? NaN);
  const numbers: readonly Compared[] = [
    {
      label: "In-year balance",
      before: before.inYear[year] ?? 0,
      after: after.inYear[year] ?? 0,
      isBalance: true,
    },
    {
      label: "Closing reserve",
      before: before.closing[year] ?? 0,
      after: after.closing[year] ?? 0,
      isBalance: true,
    },
    moved(before, after, year),
  ];
  return (
    <div className={styles.grid} role="group" aria-label={`Before and after, ${name}`}>
      {numbers.map(({ label, before: was, after: is, isBalance }) => {
        const [earlier, now] = isBalance ? balancesApart(was, is) : amountsApart(was, is);
        return (
          <div key={label} className={styles.one}>
            <p className={mergeClasses(styles.label, styles.name)}>
              {label}, <span className={styles.year}>{name}</span>
            </p>
            <p className={styles.value}>{now}</p>
            <p className={styles.before}>before: {earlier}</p>
          </div>
        );
      })}
    </div>
  );
});
