import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Inputs, Lever } from "../../model/inputs";
import { leverPhrase } from "../../tasks/leverPhrase";
import { leverRange } from "../../tasks/levers/leverChoices";
import { valueText } from "../../tasks/levers/leverForm";
import { unitLabels } from "../../workbook/read/leverNames";
import { typedValue } from "./option";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 8.5rem",
    gap: "12px",
    alignItems: "end",
    "& > *": { minWidth: 0 },
  },
  number: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  label: { display: "block", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  slider: {
    width: "100%",
    height: "36px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A change under the hand: a slider, and the number itself. Every move is told at once. */
export function Mover({
  lever,
  inputs,
  move,
}: {
  readonly lever: Lever;
  readonly inputs: Inputs;
  readonly move: (value: number) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { least, most, step } = leverRange(lever, inputs);
  const { value } = lever.value;
  const unit = unitLabels[lever.unit];
  // Words that are no number stay in the field until they are one; then the field follows the slider again.
  const [typing, setTyping] = useState<string>();
  const fault = typing === undefined ? undefined : typedValue(typing, lever, inputs);
  const end = (at: number): string => {
    const text = valueText(at, lever.unit);
    if (unit === "£") return text.replace(/^[-−]?/, (sign) => `${sign}£`);
    return unit === "%" ? `${text}%` : `${text} ${unit}`;
  };
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>
          How much
        </label>
        <input
          id={id}
          type="range"
          className={styles.slider}
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={leverPhrase(lever)}
          onChange={({ target }) => {
            setTyping(undefined);
            move(Number(target.valueAsNumber.toPrecision(12)));
          }}
        />
        <div className={styles.ends} aria-hidden="true">
          <span>{end(least)}</span>
          <span>{end(most)}</span>
        </div>
      </div>
      <Field
        label={`Value (${unit})`}
        validationState={typeof fault === "string" ? "error" : "none"}
        {...(typeof fault === "string" ? { validationMessage: fault } : {})}
      >
        <Input
          className={styles.number}
          inputMode="decimal"
          value={typing ?? valueText(value, lever.unit)}
          onChange={(_, { value: text }) => {
            setTyping(text);
            const typed = typedValue(text, lever, inputs);
            if (typeof typed === "number") move(typed);
          }}
          onBlur={() => {
            if (typeof fault === "number") setTyping(undefined);
          }}
        />
      </Field>
    </div>
  );
}
