import { Button } from "@fluentui/react-components";
import { tableNames, type TableName } from "../../workbook/find/tableSpec";
import { blankTablesPlan } from "../../workbook/template";
import { useSession } from "../session/context";
import { ScreenHeading } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { needed } from "./words";

/** No table was found: what the add-in does, what it needs, and blank tables to begin with. */
export default function FirstRun({ toMap }: { readonly toMap: (table: TableName) => void }) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const { seen, doing } = state;
  if (!seen) return null;
  const isEmpty = seen.grid.sheets.every(({ rows }) => rows.every((row) => !row?.some(Boolean)));
  return (
    <div className={styles.stack}>
      <ScreenHeading>Set up</ScreenHeading>
      <p className={styles.text}>
        Forum Model reads your Schools Forum’s own figures from this workbook and works out the high needs
        block year by year. It then writes the baseline and your scenarios back as sheets with live formulas
        and charts; your own cells are never changed.
      </p>
      <p className={styles.strong}>
        {isEmpty
          ? "This workbook is empty."
          : "No table with headings that the model knows was found on a sheet that is shown."}
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={doing !== undefined}
          onClick={() => void actions.apply(blankTablesPlan(seen.grid, tableNames), "the blank input tables")}
        >
          Insert blank input tables
        </Button>
      </div>
      <section aria-labelledby="needed" className={styles.tight}>
        <h2 id="needed" className={styles.heading}>
          What the model needs
        </h2>
        <ul className={styles.bullets}>
          {needed.map(({ table, holds }) => (
            <li key={table}>
              <strong>{table}</strong>: {holds}
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>A blank is never taken for 0, and nothing is guessed.</p>
      </section>
      {!isEmpty && (
        <section aria-labelledby="by-hand" className={styles.tight}>
          <h2 id="by-hand" className={styles.heading}>
            Your tables are here already?
          </h2>
          <p className={styles.text}>Show the model where each table is; begin with Funding.</p>
          <div className={styles.actions}>
            <Button
              onClick={() => {
                toMap("Funding");
              }}
            >
              Show where the Funding table is
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
