import { Field, Input, Select } from "@fluentui/react-components";
import type { Inputs } from "../../model/inputs";
import { leverYears, newLinePrefix, targetShown, type LeverChoice } from "../../tasks/levers/leverChoices";
import type { LeverForm } from "../../tasks/levers/leverForm";
import type { FormTried } from "../../tasks/levers/leverPlans";
import type { LeverField } from "../../tasks/levers/scenarioTable";
import type { Problem } from "../../workbook/problem";
import { unitLabels } from "../../workbook/read/leverNames";
import { ChosenInFull } from "../shell/ChosenInFull";
import { useFieldStyles } from "../shell/fields";
import { formFor } from "./forms";

/** What the reader says of a field, as Fluent's Field shows it: in words, never by colour alone. */
function validation(problems: readonly Problem[] | undefined): {
  validationState: "error" | "warning" | "none";
  validationMessage?: string;
  hint?: string;
} {
  const told = problems?.find(({ severity }) => severity === "error") ?? problems?.[0];
  if (!told) return { validationState: "none" };
  const found = told.found.replace(/^Scenarios: /, "");
  return {
    validationState: told.severity === "error" ? "error" : "warning",
    validationMessage: `${found} ${told.remedy}`,
  };
}

/** The fields of a change (a lever); what each may be depends on what is changed. */
export function LeverFields({
  form,
  change,
  choices,
  inputs,
  byField,
  hasName,
}: {
  readonly form: LeverForm;
  readonly change: (form: LeverForm) => void;
  readonly choices: readonly LeverChoice[];
  readonly inputs: Inputs;
  readonly byField: FormTried["byField"];
  /** True where the scenario is named here too. */
  readonly hasName: boolean;
}) {
  const styles = useFieldStyles();
  const choice = choices.find(({ name }) => name === form.lever);
  const says = (field: LeverField): ReturnType<typeof validation> => {
    const told = validation(byField[field]);
    // What is only still to be filled in is no mistake yet.
    const isWaiting = (field === "value" || field === "scenario") && form[field].trim() === "";
    if (!isWaiting || told.validationState !== "error") return told;
    return { validationState: "none", hint: byField[field]?.[0]?.remedy ?? "" };
  };
  const set = (part: Partial<LeverForm>): void => {
    change({ ...form, ...part });
  };
  const years = leverYears(inputs, form.lever);
  // A row of the workbook may say what the lists do not offer.
  const targets = [...new Set([...(choice?.targets ?? []), form.appliesTo])].filter((words) => words !== "");
  const starts = [...new Set([...years, form.from])].filter((year) => year !== "").sort();
  const ends = [...new Set([...years, form.to])].filter((year) => year !== "").sort();
  const newName = form.appliesTo.startsWith(newLinePrefix)
    ? form.appliesTo.slice(newLinePrefix.length)
    : undefined;
  return (
    <>
      {hasName && (
        <Field label="Name of the scenario" required {...says("scenario")}>
          <Input
            className={styles.input}
            value={form.scenario}
            onChange={(_, { value }) => {
              set({ scenario: value });
            }}
          />
        </Field>
      )}
      <Field label="What changes" hint={choice?.says ?? ""} {...says("lever")}>
        <Select
          value={form.lever}
          onChange={(_, { value }) => {
            const next = choices.find(({ name }) => name === value);
            if (next) change(formFor(next, inputs, form));
          }}
        >
          {choices.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {form.lever !== "reserveMovement" && (
        <Field label="Applies to" {...says("appliesTo")}>
          <Select
            value={newName === undefined ? form.appliesTo : newLinePrefix}
            onChange={(_, { value }) => {
              set({ appliesTo: value === newLinePrefix ? `${newLinePrefix}New service` : value });
            }}
          >
            {targets
              .filter((words) => !words.startsWith(newLinePrefix))
              .map((words) => (
                <option key={words} value={words}>
                  {targetShown(form.lever, words)}
                </option>
              ))}
            {targets.some((words) => words.startsWith(newLinePrefix)) && (
              <option value={newLinePrefix}>A new line</option>
            )}
          </Select>
        </Field>
      )}
      {newName === undefined && <ChosenInFull text={targetShown(form.lever, form.appliesTo)} />}
      {newName !== undefined && (
        <Field label="Name of the new line">
          <Input
            className={styles.input}
            value={newName}
            onChange={(_, { value }) => {
              set({ appliesTo: `${newLinePrefix}${value}` });
            }}
          />
        </Field>
      )}
      <div className={styles.grid}>
        <Field label={`Value (${unitLabels[form.unit]})`} required {...says("value")}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={form.value}
            onChange={(_, { value }) => {
              set({ value });
            }}
          />
        </Field>
        {choice && choice.units.length > 1 && (
          <Field label="Unit" {...says("unit")}>
            <Select
              value={form.unit}
              onChange={(_, { value }) => {
                const unit = choice.units.find((one) => one === value);
                if (unit) set({ unit });
              }}
            >
              {choice.units.map((unit) => (
                <option key={unit} value={unit}>
                  {unitLabels[unit]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <div className={styles.grid}>
        <Field label="From" {...says("from")}>
          <Select
            value={form.from}
            onChange={(_, { value }) => {
              set({ from: value });
            }}
          >
            {starts.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
        <Field label="Until" {...says("to")}>
          <Select
            value={form.to}
            onChange={(_, { value }) => {
              set({ to: value });
            }}
          >
            <option value="">
              {form.lever === "blockTransfer" || form.lever === "reserveMovement"
                ? "that year alone"
                : "no end"}
            </option>
            {ends.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
        <Field label="Years to full effect" hint="Blank: all at once. In the table: Ramp" {...says("ramp")}>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={form.ramp}
            onChange={(_, { value }) => {
              set({ ramp: value });
            }}
          />
        </Field>
      </div>
      <details open={form.low !== "" || form.high !== "" ? true : undefined}>
        <summary>How far it may turn out otherwise</summary>
        <div className={styles.grid}>
          {(
            [
              ["low", "Low", "One time in ten it is lower still. Blank: certain"],
              ["high", "High", "One time in ten it is higher still. Blank: certain"],
            ] as const
          ).map(([field, label, hint]) => (
            <Field key={field} label={`${label} (${unitLabels[form.unit]})`} hint={hint} {...says(field)}>
              <Input
                className={styles.input}
                inputMode="decimal"
                value={form[field]}
                onChange={(_, { value }) => {
                  set({ [field]: value });
                }}
              />
            </Field>
          ))}
        </div>
      </details>
      <Field label="Note" {...says("note")}>
        <Input
          className={styles.input}
          value={form.note}
          onChange={(_, { value }) => {
            set({ note: value });
          }}
        />
      </Field>
    </>
  );
}
