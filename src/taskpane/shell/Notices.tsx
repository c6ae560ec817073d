import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session/context";
import type { Told } from "../session/state";

const useStyles = makeStyles({
  notice: {
    borderLeft: "4px solid",
    padding: "8px 12px",
    margin: "8px 12px 0",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "4px 0 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** A fault of a screen, with the way on. */
export function FaultNotice({ message, again }: { readonly message: string; readonly again: () => void }) {
  const styles = useStyles();
  return (
    <section role="alert" className={`${styles.notice} ${styles.error}`}>
      <p className={styles.title}>This screen met a fault of its own</p>
      <p className={styles.text}>{message}</p>
      <p className={styles.text}>
        Nothing in the workbook was changed by it. Show the screen again; if the fault comes back, send this
        message to whoever looks after the add-in.
      </p>
      <div className={styles.actions}>
        <Button onClick={again}>Show the screen again</Button>
      </div>
    </section>
  );
}

/** A screen that could not be fetched, with the way on. */
export function NotFetchedNotice({ again }: { readonly again: () => void }) {
  const styles = useStyles();
  return (
    <section role="alert" className={`${styles.notice} ${styles.error}`}>
      <p className={styles.title}>This screen could not be fetched</p>
      <p className={styles.text}>
        The connection to where the add-in is served was lost. Nothing in the workbook was changed. Check the
        connection, then open the pane afresh.
      </p>
      <div className={styles.actions}>
        <Button onClick={again}>Open the pane afresh</Button>
      </div>
    </section>
  );
}

/** Found, wanted and what to do, as every message of the pane is laid out. */
export function ToldWords({ told }: { readonly told: Told }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.title}>{told.found}</p>
      <p className={styles.text}>Wanted: {told.wanted}.</p>
      <p className={styles.text}>{told.remedy}</p>
    </>
  );
}

const duringWords = {
  reading: "The workbook could not be read",
  writing: "Nothing was written",
  restoring: "Nothing was put back",
  entering: "Nothing was entered",
  undoing: "Nothing was undone",
  going: "The workbook could not show that",
} as const;

/** The last thing that went wrong. Where the first read failed, the screens say so themselves. */
export function FailureNotice() {
  const { state, actions } = useSession();
  const styles = useStyles();
  const { failure, seen } = state;
  if (!failure || !seen) return null;
  const title = duringWords[failure.during];
  return (
    <section role="alert" className={`${styles.notice} ${styles.error}`}>
      {!failure.told.remedy.startsWith(title) && <p className={styles.title}>{title}</p>}
      <ToldWords told={failure.told} />
      <div className={styles.actions}>
        {failure.during === "reading" && (
          <Button onClick={() => void actions.read()} disabled={state.doing !== undefined}>
            Read again
          </Button>
        )}
        <Button onClick={actions.dismiss}>Dismiss</Button>
      </div>
    </section>
  );
}

/** Says that our sheets in the workbook no longer stand for what it says. */
export function StaleNotice({ toWrite }: { readonly toWrite: (() => void) | undefined }) {
  const { seen, doing } = useSession().state;
  const styles = useStyles();
  if (seen?.output !== "stale" || doing?.what === "writing") return null;
  return (
    <section aria-label="Sheets out of date" className={`${styles.notice} ${styles.warning}`}>
      <p className={styles.title}>The written sheets are out of date</p>
      <p className={styles.text}>
        Rows or settings have changed since they were written, and they say STALE. The figures in this pane
        are of the workbook as it stands now; the sheets are not until they are written again.
      </p>
      {toWrite && (
        <div className={styles.actions}>
          <Button onClick={toWrite}>Go to Write</Button>
        </div>
      )}
    </section>
  );
}

/** Where Excel does not tell the pane of changes, a person has to ask for a fresh read. */
export function NotFollowedNotice() {
  const { state, actions } = useSession();
  const styles = useStyles();
  if (state.watching || !state.seen) return null;
  return (
    <section aria-label="Changes are not followed" className={`${styles.notice} ${styles.warning}`}>
      <p className={styles.text}>
        Excel does not tell this pane when the workbook changes. After a change, read it again.
      </p>
      <div className={styles.actions}>
        <Button disabled={state.doing !== undefined} onClick={() => void actions.read()}>
          Read the changes
        </Button>
      </div>
    </section>
  );
}
