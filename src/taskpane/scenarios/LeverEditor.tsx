import { useDeferredValue, useMemo, useState } from "react";
import type { Modelled } from "../../model/forumModel";
import { addLever, editLever } from "../../tasks/levers/leverPlans";
import { leverChoices } from "../../tasks/levers/leverChoices";
import type { LeverForm } from "../../tasks/levers/leverForm";
import { previewChange } from "../../tasks/levers/preview";
import type { LeverRow, ScenarioBook } from "../../tasks/levers/scenarioTable";
import { useSession } from "../session/context";
import { Form } from "../shell/Form";
import { ToldWords } from "../shell/Notices";
import { useScreenStyles } from "../shell/styles";
import { LeverFields } from "./LeverFields";
import { PreviewLines } from "./PreviewLines";

/** Adds a change (a lever) to a scenario, or edits one: the form, what the reader says of each field, and what it would do; kept only when asked. */
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
  const { actions } = useSession();
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
  const isSettled = settled === form;
  const others = tried.beyond.filter(({ severity }) => severity === "error");
  const told = tried.refused ?? others[0];
  const { change } = tried;
  const keep =
    change && isSettled
      ? () => {
          void actions.apply(change.plan, change.label).then((done) => {
            if (!done) return;
            actions.announce(`Kept: ${change.label}.`);
            close(form.scenario.trim());
          });
        }
      : undefined;
  return (
    <Form
      heading={row ? "Edit the change" : isNewScenario ? "New scenario" : `New change in ${first.scenario}`}
      verb={isNewScenario ? "Keep the scenario" : "Keep the change"}
      keep={keep}
      cancel={() => {
        close();
      }}
    >
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
          <ToldWords told={told} />
        </div>
      )}
      {preview && tried.lever && <PreviewLines preview={preview} lever={tried.lever} />}
      {change?.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </Form>
  );
}
