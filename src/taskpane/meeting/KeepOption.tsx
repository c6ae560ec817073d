import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Inputs } from "../../model/inputs";
import { leverLabels } from "../../model/leverLines";
import { keepAsScenario } from "../../tasks/levers/keep";
import { scenarioBook } from "../../tasks/levers/scenarioTable";
import { useSession } from "../session/context";
import { useScreenStyles } from "../shell/styles";
import { leverOf, type Option } from "./option";

/** A name that no scenario has yet. */
function freeName(name: string, taken: readonly string[]): string {
  const isFree = (one: string): boolean => !taken.some((other) => other.toLowerCase() === one.toLowerCase());
  if (isFree(name)) return name;
  let count = 2;
  while (!isFree(`${name} ${String(count)}`)) count += 1;
  return `${name} ${String(count)}`;
}

/** Enters an option, with the levers of the scenario that it was tried on, under a name of its own. */
export function KeepOption({
  option,
  sentence,
  inputs,
  close,
}: {
  readonly option: Option;
  readonly sentence: string;
  readonly inputs: Inputs;
  readonly close: () => void;
}) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const grid = state.seen?.grid;
  const book = useMemo(() => grid && scenarioBook(grid), [grid]);
  const [name, setName] = useState(() => freeName(leverLabels[option.asked.name], inputs.scenarios));
  const lever = leverOf(option, inputs);
  const tried = useMemo(
    () => (book && lever ? keepAsScenario(book, option.base, lever, name) : undefined),
    // A lever is made anew on each drawing; what it is made from stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, option, name],
  );
  const group = useRef<HTMLElement>(null);
  useEffect(() => {
    group.current?.querySelector("input")?.focus();
  }, []);
  const problems = [...Object.values(tried?.byField ?? {}).flat(), ...(tried?.beyond ?? [])].filter(
    ({ severity }) => severity === "error",
  );
  const told = tried?.refused ?? problems[0];
  return (
    <section
      ref={group}
      aria-labelledby="keep"
      className={styles.card}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <h2 id="keep" className={styles.heading}>
        Keep as a scenario
      </h2>
      <p className={styles.text}>{sentence}</p>
      <p className={styles.quiet}>
        {tried?.change?.notes.join(" ") ??
          "It is entered in the Scenarios table of the workbook, where everybody sees it and undo takes it back."}
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
      <div className={styles.actions}>
        <Button
          disabled={!tried?.change || state.doing !== undefined}
          onClick={() => {
            const change = tried?.change;
            if (!change) return;
            void actions.apply(change.plan, change.label).then((done) => {
              if (!done) return;
              actions.announce(`${name} is kept as a scenario.`);
              close();
            });
          }}
        >
          Keep {name.trim()}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </section>
  );
}
