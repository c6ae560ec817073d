import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Change } from "../../tasks/levers/change";
import type { Refusal } from "../../tasks/levers/tableDraft";
import { useSession } from "../session/context";
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
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const [name, setName] = useState(first);
  const isTouched = name !== first;
  const { change, told } = useMemo(() => trying(name), [trying, name]);
  const group = useRef<HTMLElement>(null);
  useEffect(() => {
    group.current?.querySelector("input")?.select();
  }, []);
  return (
    <section
      ref={group}
      aria-labelledby="name"
      className={styles.stack}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <h2 id="name" className={styles.heading}>
        {heading}
      </h2>
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
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!change || !isTouched || state.doing !== undefined}
          onClick={() => {
            if (!change) return;
            void actions.apply(change.plan, change.label).then((done) => {
              if (done) close(name.trim());
            });
          }}
        >
          {verb}
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
