import { Button } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Modelled } from "../../model/forumModel";
import { addLever, editLever } from "../../tasks/levers/leverPlans";
import { leverChoices } from "../../tasks/levers/leverChoices";
import type { LeverForm } from "../../tasks/levers/leverForm";
import { previewChange } from "../../tasks/levers/preview";
import type { LeverRow, ScenarioBook } from "../../tasks/levers/scenarioTable";
import { useSession } from "../session/context";
import { useScreenStyles } from "../shell/styles";
import { LeverFields } from "./LeverFields";
import { PreviewLines } from "./PreviewLines";

/** Adds a lever, or edits one: the form, what the reader says of each field, and what it would do; kept only when asked. */
export function LeverEditor({
  book,
  modelled,
  first,
  row,
  isNewScenario,
  close,
}: {
  readonly book: ScenarioBook;
  readonly modelled: Modelled;
  readonly first: LeverForm;
  /** The lever that is edited; absent for a new one. */
  readonly row?: LeverRow | undefined;
  readonly isNewScenario: boolean;
  /** `kept` names the scenario where something was entered. */
  readonly close: (kept?: string) => void;
}) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const [form, setForm] = useState(first);
  const settled = useDeferredValue(form);
  const choices = useMemo(() => leverChoices(book.inputs), [book]);
  const tried = useMemo(
    () => (row ? editLever(book, row, settled) : addLever(book, settled)),
    [book, row, settled],
  );
  const preview = useMemo(
    () => tried.change && previewChange(modelled, tried.change, settled.scenario.trim()),
    [modelled, tried, settled],
  );
  const group = useRef<HTMLElement>(null);
  useEffect(() => {
    group.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, []);
  const isSettled = settled === form;
  const others = tried.beyond.filter(({ severity }) => severity === "error");
  const told = tried.refused ?? others[0];
  return (
    <section
      ref={group}
      aria-labelledby="lever"
      className={styles.stack}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <h2 id="lever" className={styles.heading}>
        {row ? "Edit the lever" : isNewScenario ? "New scenario" : `New lever of ${first.scenario}`}
      </h2>
      <LeverFields
        form={form}
        change={setForm}
        choices={choices}
        inputs={book.inputs}
        byField={tried.byField}
        hasName={isNewScenario}
      />
      {told && (
        <div role="alert" className={styles.card}>
          <p className={styles.strong}>{told.found}</p>
          <p className={styles.text}>Wanted: {told.wanted}.</p>
          <p className={styles.text}>{told.remedy}</p>
        </div>
      )}
      {preview && tried.lever && <PreviewLines preview={preview} lever={tried.lever} />}
      {tried.change?.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
      <div className={styles.ending}>
        <Button
          appearance="primary"
          disabled={!tried.change || !isSettled || state.doing !== undefined}
          onClick={() => {
            const { change } = tried;
            if (!change) return;
            void actions.apply(change.plan, change.label).then((done) => {
              if (!done) return;
              actions.announce(`Kept: ${change.label}.`);
              close(form.scenario.trim());
            });
          }}
        >
          {isNewScenario ? "Keep the scenario" : "Keep the lever"}
        </Button>
        <Button
          onClick={() => {
            close();
          }}
        >
          Cancel
        </Button>
      </div>
    </section>
  );
}
