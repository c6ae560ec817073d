import { Select } from "@fluentui/react-components";
import type { ColumnChoice } from "../../tasks/mapping";
import type { HeadingRead } from "../../workbook/find/headingsAt";
import { ChosenInFull } from "../shell/ChosenInFull";
import { useScreenStyles } from "../shell/styles";
import { onOneLine } from "./words";

/** Each heading of a range with the column that it is used as, for a person to correct. */
export function Columns({
  headings,
  choices,
  say,
}: {
  readonly headings: readonly HeadingRead[];
  readonly choices: readonly ColumnChoice[];
  /** An empty key lets the heading read for itself again. */
  readonly say: (row: number, column: number, key: string) => void;
}) {
  const styles = useScreenStyles();
  return (
    <section aria-labelledby="columns" className={styles.stack}>
      <h2 id="columns" className={styles.heading}>
        Which column is which
      </h2>
      <ul className={styles.list}>
        {headings.map(({ row, column, cell, text, key, heading, said, repeated }) => (
          <li key={cell} className={styles.tight}>
            <p className={`${styles.text} ${styles.clipped}`} title={text}>
              {onOneLine(text)}{" "}
              <span className={styles.quiet}>
                {cell}
                {said ? ", as you said" : ""}
                {repeated ? ", stands twice" : ""}
              </span>
            </p>
            <Select
              aria-label={`“${onOneLine(text)}” in ${cell} is`}
              value={key ?? ""}
              onChange={(_, { value }) => {
                say(row, column, value);
              }}
            >
              {key === undefined && <option value="">left alone</option>}
              {said && <option value="">As its heading reads</option>}
              {key !== undefined && !choices.some((choice) => choice.key === key) && (
                <option value={key}>{heading}</option>
              )}
              {choices.map((choice) => (
                <option key={choice.key} value={choice.key}>
                  {choice.label}
                  {choice.required ? " (needed)" : ""}
                </option>
              ))}
            </Select>
            <ChosenInFull text={choices.find((choice) => choice.key === key)?.label ?? ""} />
          </li>
        ))}
      </ul>
    </section>
  );
}
