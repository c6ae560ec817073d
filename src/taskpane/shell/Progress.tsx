import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useSession } from "../session/context";

const useStyles = makeStyles({
  line: {
    margin: "0 10px 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflowX: "hidden",
    textOverflow: "ellipsis",
  },
  bar: { position: "absolute", left: 0, right: 0, bottom: "-2px" },
});

/**
 * The pane's name, and in its place what is under way with the workbook, so that nothing below jumps. The first read
 * is told by the screen itself.
 */
export function Progress() {
  const { doing, seen } = useSession().state;
  const styles = useStyles();
  const told = seen && doing;
  return (
    <section aria-label="Under way" aria-busy={doing !== undefined}>
      <p className={styles.line}>{told ? `${told.step} …` : "Forum Model: high needs block"}</p>
      {told && <ProgressBar className={styles.bar} aria-label={told.step} thickness="medium" />}
    </section>
  );
}
