import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Inputs } from "../../model/inputs";
import { leverLabels } from "../../model/leverLines";
import { keepAsScenario } from "../../tasks/levers/keep";
import { scenarioBook } from "../../tasks/levers/scenarioTable";
import { useSession } from "../session/context";
import { Form } from "../shell/Form";
import { useScreenStyles } from "../shell/styles";
import { Words } from "../shell/Words";
import { leverOf, type Parked } from "./option";

/** A name that no scenario has yet. */
function freeName(name: string, taken: readonly string[]): string {
  const isFree = (one: string): boolean => !taken.some((other) => other.toLowerCase() === one.toLowerCase());
  if (isFree(name)) return name;
  let count = 2;
  while (!isFree(`${name} ${String(count)}`)) count += 1;
  return `${name} ${String(count)}`;
}

/** Enters an option, with the changes of the scenario that it was tried on, under a name of its own. */
export function KeepOption({
  parked: { option, sentence },
  inputs,
  close,
}: {
  readonly parked: Parked;
  readonly inputs: Inputs;
  readonly close: () => void;
}) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const grid = state.seen?.grid;
  const book = useMemo(() => grid && scenarioBook(grid), [grid]);
  const lever = useMemo(() => leverOf(option, inputs), [option, inputs]);
  const [name, setName] = useState(() => freeName(leverLabels[option.asked.name], inputs.scenarios));
  const tried = useMemo(
    () => (book && lever ? keepAsScenario(book, option.base, lever, name) : undefined),
    [book, option, lever, name],
  );
  const problems = [...Object.values(tried?.byField ?? {}).flat(), ...(tried?.beyond ?? [])].filter(
    ({ severity }) => severity === "error",
  );
  const told = tried?.refused ?? problems[0];
  const change = tried?.change;
  const keep = change
    ? () => {
        void actions.apply(change.plan, change.label).then((done) => {
          if (!done) return;
          actions.announce(`${name} is kept as a scenario.`);
          close();
        });
      }
    : undefined;
  return (
    <Form heading="Keep as a scenario" verb={`Keep ${name.trim()}`} keep={keep} cancel={close}>
      <p className={styles.text}>
        <Words>{sentence}</Words>
      </p>
      <p className={styles.quiet}>
        {change && change.notes.length > 0
          ? change.notes.join(" ")
          : "It is entered in the Scenarios table of the workbook, where everybody sees it and undo takes it back."}
      </p>
      <Field
        label="Name of the scenario"
        validationState={told ? "error" : "none"}
        {...(told ? { validationMessage: `${told.found} ${told.remedy}` } : {})}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
    </Form>
  );
}
