import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { yearName } from "../../model/format";
import { driversOfYear, driversTo, type Figures } from "../../tasks/figures";
import { spoken } from "../../tasks/spoken";
import { useFieldStyles } from "../shell/fields";
import { useScreenStyles } from "../shell/styles";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "2px 8px" },
  bar: { gridColumn: "1 / -1", height: "6px", display: "flex" },
  better: { backgroundColor: tokens.colorPaletteTealBorderActive, height: "100%" },
  worse: {
    height: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorPaletteCranberryBorderActive}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteCranberryBorderActive} 0 2px, transparent 2px 5px)`,
  },
});

/** What moves a year's balance: from the year before, or from the Baseline; largest first. */
export function Drivers({
  figures,
  baseline,
  years,
}: {
  readonly figures: Figures;
  readonly baseline: Figures | undefined;
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const common = useScreenStyles();
  const [asked, setYear] = useState(1);
  const [against, setAgainst] = useState<"before" | "baseline">("before");
  const year = Math.min(asked, years.length - 1);
  const isToBaseline = baseline !== undefined && against === "baseline";
  const drivers = isToBaseline ? driversTo(baseline, figures, year) : driversOfYear(figures, year);
  const largest = Math.max(...drivers.map(({ moves }) => Math.abs(moves)));
  const since = isToBaseline ? "the Baseline" : year === 0 ? "" : yearName(years[year - 1] ?? NaN);
  return (
    <section aria-labelledby="drivers" className={common.stack}>
      <h2 id="drivers" className={common.heading}>
        What moves the in-year balance
      </h2>
      <div className={fields.grid}>
        <Field label="Year">
          <Select
            value={String(year)}
            onChange={(_, { value }) => {
              setYear(Number(value));
            }}
          >
            {years.map((start, index) => (
              <option key={start} value={String(index)}>
                {yearName(start)}
              </option>
            ))}
          </Select>
        </Field>
        {baseline && (
          <Field label="Against">
            <Select
              value={against}
              onChange={(_, { value }) => {
                setAgainst(value === "baseline" ? "baseline" : "before");
              }}
            >
              <option value="before">the year before</option>
              <option value="baseline">the Baseline</option>
            </Select>
          </Field>
        )}
      </div>
      {drivers.length === 0 ? (
        <p className={common.text}>
          {since === ""
            ? "The base year has no year before it in the model."
            : `Nothing moves it against ${since}.`}
        </p>
      ) : (
        <>
          <p className={common.quiet}>Compared with {since}, the largest first.</p>
          <ul
            className={common.list}
            aria-label={`What moves ${yearName(years[year] ?? NaN)} against ${since}`}
          >
            {drivers.map(({ label, moves }) => (
              <li key={label} className={styles.row}>
                <span>{label}</span>
                <span>
                  {spoken(moves, "closely")} {moves > 0 ? "better" : "worse"}
                </span>
                <span className={styles.bar} aria-hidden="true">
                  <span
                    className={moves > 0 ? styles.better : styles.worse}
                    style={{ width: `${String((Math.abs(moves) / largest) * 100)}%` }}
                  />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
