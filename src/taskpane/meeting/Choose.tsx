import { Field, Select } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { memo, useEffect, useRef } from "react";
import type { Inputs } from "../../model/inputs";
import { yearName } from "../../model/format";
import { leverYears, targetShown, type LeverChoice } from "../../tasks/levers/leverChoices";
import { unitLabels } from "../../workbook/read/leverNames";
import { ChosenInFull } from "../shell/ChosenInFull";
import { useFieldStyles } from "../shell/fields";
import { beginWith, type Option } from "./option";

/** What is changed, where, from when; and which scenario and year are looked at. The first field takes the focus. */
export const Choose = memo(function Choose({
  option,
  choices,
  scenarios,
  inputs,
  change,
}: {
  readonly option: Option;
  readonly choices: readonly LeverChoice[];
  readonly scenarios: readonly string[];
  readonly inputs: Inputs;
  /** Given the option as it then is: its value moves without this being drawn again. */
  readonly change: (update: (option: Option) => Option) => void;
}) {
  const styles = useFieldStyles();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fields.current?.querySelector("select")?.focus();
  }, []);
  const { base, asked, year } = option;
  const choice = choices.find(({ name }) => name === asked.name);
  if (!choice) return null;
  const first = inputs.years[0] ?? NaN;
  const begins = asked.name === "places" ? first - 1 : first;
  const isYearly = asked.name === "blockTransfer";
  const chosen =
    (take: (option: Option, value: string) => Option) =>
    ({ target }: ChangeEvent<HTMLSelectElement>): void => {
      const { value } = target;
      change((now) => take(now, value));
    };
  return (
    <div ref={fields} className={styles.grid}>
      <div className={styles.whole}>
        <Field label="Starting from">
          <Select value={base} onChange={chosen((now, value) => ({ ...now, base: value }))}>
            {scenarios.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <ChosenInFull text={base} />
      </div>
      <Field label="What changes" className={styles.whole}>
        <Select
          value={asked.name}
          onChange={chosen((now, value) => {
            const next = choices.find(({ name }) => name === value) ?? choice;
            return { ...now, asked: beginWith(next, inputs) };
          })}
        >
          {choices.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {choice.targets.length > 1 && (
        <div className={styles.whole}>
          <Field label="Applies to">
            <Select
              value={asked.appliesTo}
              onChange={chosen((now, value) => ({
                ...now,
                asked: { ...now.asked, appliesTo: value, value: 0 },
              }))}
            >
              {choice.targets.map((words) => (
                <option key={words} value={words}>
                  {targetShown(asked.name, words)}
                </option>
              ))}
            </Select>
          </Field>
          <ChosenInFull text={targetShown(asked.name, asked.appliesTo)} />
        </div>
      )}
      {choice.units.length > 1 && (
        <Field label="Unit">
          <Select
            value={asked.unit}
            onChange={chosen((now, value) => {
              const unit = choice.units.find((one) => one === value) ?? now.asked.unit;
              return { ...now, asked: { ...now.asked, unit, value: 0 } };
            })}
          >
            {choice.units.map((unit) => (
              <option key={unit} value={unit}>
                {unitLabels[unit]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="From">
        <Select
          value={String(asked.from)}
          onChange={chosen((now, value) => {
            const from = Number(value);
            const to = now.asked.to === undefined ? undefined : Math.max(now.asked.to, from);
            return { ...now, asked: { ...now.asked, from, to } };
          })}
        >
          {leverYears(inputs, asked.name)
            .slice(0, inputs.years.length + (asked.name === "places" ? 1 : 0))
            .map((name, index) => (
              <option key={name} value={String(begins + index)}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      {isYearly && (
        <Field label="Until">
          <Select
            value={asked.to === undefined ? "" : String(asked.to)}
            onChange={chosen((now, value) => ({
              ...now,
              asked: { ...now.asked, to: value === "" ? undefined : Number(value) },
            }))}
          >
            <option value="">that year alone</option>
            {inputs.years
              .filter((start) => start > asked.from)
              .map((start) => (
                <option key={start} value={String(start)}>
                  {yearName(start)}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <Field label="Year looked at">
        <Select value={String(year)} onChange={chosen((now, value) => ({ ...now, year: Number(value) }))}>
          {inputs.years.map((start, index) => (
            <option key={start} value={String(index)}>
              {yearName(start)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
});
