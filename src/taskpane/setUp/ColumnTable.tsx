import { Select } from "@fluentui/react-components";
import type { ColumnChoice } from "../../tasks/mapping";
import type { HeadingRead } from "../../workbook/find/headingsAt";
import { useScreenStyles } from "../shell/styles";
import { onOneLine } from "./words";

/** Each heading of a range with the column that it is read as, for a person to correct. */
export function ColumnTable({
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
    <table className={styles.table}>
      <caption className={styles.quiet}>Which column is which</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            In the workbook
          </th>
          <th scope="col" className={styles.cell}>
            This column is
          </th>
        </tr>
      </thead>
      <tbody>
        {headings.map(({ row, column, cell, text, key, heading, said, repeated }) => (
          <tr key={cell}>
            <th scope="row" className={styles.cell}>
              <p className={`${styles.text} ${styles.clipped}`} title={text}>
                {onOneLine(text)}
              </p>
              <p className={styles.quiet}>
                {cell}
                {said ? ", as said" : ""}
                {repeated ? ", stands twice" : ""}
              </p>
            </th>
            <td className={styles.cell}>
              <Select
                aria-label={`“${onOneLine(text)}” in ${cell} is`}
                value={key ?? ""}
                onChange={(_, { value }) => {
                  say(row, column, value);
                }}
              >
                {key === undefined && <option value="">Not read</option>}
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
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
