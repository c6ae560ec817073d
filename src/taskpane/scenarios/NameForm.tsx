import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Change } from "../../tasks/levers/change";
import type { Refusal } from "../../tasks/levers/tableDraft";
import { useSession } from "../session/context";
import { Form } from "../shell/Form";
import { useScreenStyles } from "../shell/styles";

/** A change that a name is asked for: what it would be, or why it cannot. */
export interface NameTried {
  readonly change?: Change;
  readonly told?: Pick<Refusal, "found" | "remedy">;
}

/** Asks for a scenario's name, to rename or to copy it. */
export function NameForm({
  heading,
  verb,
  first,
  trying,
  close,
}: {
  readonly heading: string;
  readonly verb: string;
  readonly first: string;
  readonly trying: (name: string) => NameTried;
  /** `kept` is the name where it was entered. */
  readonly close: (kept?: string) => void;
}) {
  const { actions } = useSession();
  const styles = useScreenStyles();
  const [name, setName] = useState(first);
  const isTouched = name !== first;
  const { change, told } = useMemo(() => trying(name), [trying, name]);
  const keep =
    change && isTouched
      ? () => {
          void actions.apply(change.plan, change.label).then((done) => {
            if (done) close(name.trim());
          });
        }
      : undefined;
  return (
    <Form
      heading={heading}
      verb={verb}
      keep={keep}
      cancel={() => {
        close();
      }}
    >
      <Field
        label="Name of the scenario"
        validationState={told && isTouched ? "error" : "none"}
        {...(told && isTouched ? { validationMessage: `${told.found} ${told.remedy}` } : {})}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      {change?.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </Form>
  );
}
