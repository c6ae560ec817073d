import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { yearName } from "../../model/format";
import type { Figures } from "../../tasks/figures";
import { spoken } from "../../tasks/spoken";
import { balanceText } from "../shell/money";
import { useScreenStyles } from "../shell/styles";

const useStyles = makeStyles({
  choice: {
    display: "block",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { borderLeftWidth: "6px", borderLeftColor: tokens.colorBrandStroke1, fontWeight: "inherit" },
  name: { fontWeight: tokens.fontWeightSemibold, display: "block" },
  words: { display: "block" },
});

/** The scenarios, the Baseline first, each with what it comes to; one of them is chosen. */
export function ScenarioList({
  all,
  years,
  chosen,
  choose,
}: {
  readonly all: readonly Figures[];
  readonly years: readonly number[];
  readonly chosen: string;
  readonly choose: (scenario: string) => void;
}) {
  const styles = useStyles();
  const common = useScreenStyles();
  const last = years.length - 1;
  const [baseline] = all;
  return (
    <ul className={common.list} aria-label="Scenarios">
      {all.map((figures) => {
        const { name, closing } = figures;
        const value = closing[last] ?? 0;
        const apart = value - (baseline?.closing[last] ?? 0);
        const isChosen = name === chosen;
        return (
          <li key={name}>
            <button
              type="button"
              aria-pressed={isChosen}
              className={mergeClasses(styles.choice, isChosen && styles.chosen)}
              onClick={() => {
                choose(name);
              }}
            >
              <span className={styles.name}>
                {name}
                {isChosen ? " (chosen)" : ""}
              </span>
              <span className={styles.words}>
                Closing reserve {yearName(years[last] ?? NaN)}: {balanceText(value)}
              </span>
              {figures !== baseline && Math.round(apart) !== 0 && (
                <span className={styles.words}>
                  {spoken(apart)} {apart > 0 ? "better" : "worse"} than the Baseline
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
