import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useSession } from "../session/context";

const useStyles = makeStyles({
  // The line keeps its place while nothing is under way, so that the screen below does not jump.
  line: {
    minHeight: "20px",
    padding: "2px 12px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is under way with the workbook. The pane stays usable. */
export function Progress() {
  const { doing } = useSession().state;
  const styles = useStyles();
  return (
    <section className={styles.line} aria-label="Under way" aria-busy={doing !== undefined}>
      {doing && (
        <>
          <ProgressBar aria-label={doing.step} thickness="medium" />
          <span>{doing.step} …</span>
        </>
      )}
    </section>
  );
}
