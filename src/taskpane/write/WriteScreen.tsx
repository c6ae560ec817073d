import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { WorkbookPlan } from "../../workbook/port/plan";
import { useSession } from "../session/context";
import type { Seen } from "../session/state";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { Plan } from "./Plan";
import { Restore } from "./Restore";
import { replacedWords, restoredWords, sheetCount } from "./written";

/** Writes the sheets: what will be written where, progress, done, and the way back. */
export default function WriteScreen() {
  const { seen } = useSession().state;
  const plan = seen?.ran.plan;
  return (
    <WhenReady heading="Write" toSee="what would be written">
      {seen && plan && <Write seen={seen} plan={plan} />}
    </WhenReady>
  );
}

function Write({ seen, plan }: { readonly seen: Seen; readonly plan: WorkbookPlan }) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const { doing, outcome, canRestore } = state;
  const { lookAhead } = actions;
  // The sheets of best and worst can only be shown once they are worked out.
  useEffect(lookAhead, [lookAhead, seen.grid]);
  const isWriting = doing?.what === "writing";
  const isDone = seen.output === "current" && !isWriting && outcome?.is !== "restored";
  const toCome = seen.ran.toCome ?? [];
  const count = sheetCount(plan.sheets.length + toCome.length);
  const first = plan.sheets.find(({ name }) => /compare/i.test(name)) ?? plan.sheets[0];
  const replaced = plan.sheets.filter(({ exists }) => exists).length;
  const writeButton = (
    <Button
      appearance={isDone ? "secondary" : "primary"}
      disabled={doing !== undefined}
      onClick={() => void actions.write()}
    >
      {isDone ? `Write ${count} again` : `Write ${count}`}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <ScreenHeading>Write</ScreenHeading>
      {isDone && (
        <p className={styles.strong}>
          {outcome?.is === "written"
            ? `Done: ${sheetCount(outcome.sheets.length)} written on ${outcome.at}.`
            : "The sheets are up to date. There is nothing to write."}
        </p>
      )}
      {outcome?.is === "restored" && !isWriting && (
        <p className={styles.strong}>{restoredWords(outcome.sheets, seen.grid)}</p>
      )}
      {isWriting && (
        <p className={styles.strong}>
          Writing {count}. You can go on using this pane; please do not type in the workbook until it is done.
        </p>
      )}
      {seen.output === "followed" && !isWriting && outcome?.is !== "restored" && (
        <p className={styles.text}>
          Values have changed since the sheets were written. Their formulas have followed; write again to
          renew the words beside them.
        </p>
      )}
      {!isDone && !isWriting && (
        <p className={styles.text}>
          Only these sheets are written (HNB is short for high needs block); every other cell of the workbook
          stays as it is. The figures are live formulas on your own cells.
        </p>
      )}
      {replaced > 0 && !isWriting && <p className={styles.text}>{replacedWords(replaced)}</p>}
      <div className={styles.actions}>
        {isDone && first && (
          <Button appearance="primary" onClick={() => void actions.goTo(first.name, "A1")}>
            See {first.name}
          </Button>
        )}
        {writeButton}
      </div>
      <Plan
        plan={plan}
        toCome={toCome}
        notes={seen.ran.planned?.problems ?? []}
        isDone={isDone}
        grid={seen.grid}
      />
      {outcome?.is === "written" && canRestore && !isWriting && <Restore sheets={outcome.sheets} />}
    </div>
  );
}
