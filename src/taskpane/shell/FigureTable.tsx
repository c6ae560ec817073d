import { mergeClasses, makeStyles } from "@fluentui/react-components";
import { useScreenStyles } from "./styles";

const useStyles = makeStyles({ wide: { width: "34%" } });

/** A small table, each row of which begins with what it is of. */
export function FigureTable({
  label,
  caption,
  headings,
  isFirstWide = false,
  rows,
}: {
  /** What it is called where it has no caption. */
  readonly label?: string;
  readonly caption?: string;
  readonly headings: readonly string[];
  /** True where what the rows are of takes longer words than a figure. */
  readonly isFirstWide?: boolean;
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}) {
  const common = useScreenStyles();
  const styles = useStyles();
  return (
    <table className={common.table} aria-label={label}>
      {caption !== undefined && <caption className={common.quiet}>{caption}</caption>}
      <thead>
        <tr>
          {headings.map((heading, column) => (
            <th
              key={heading}
              scope="col"
              className={mergeClasses(common.cell, isFirstWide && column === 0 && styles.wide)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...figures] }) => (
          <tr key={key}>
            <th scope="row" className={common.cell}>
              {first}
            </th>
            {figures.map((figure, column) => (
              <td key={headings[column + 1]} className={common.cell}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
