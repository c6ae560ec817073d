import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  columnChoices,
  keepMapping,
  mappingOf,
  previewMapping,
  type Mapping,
  type MappingPreview,
} from "../../tasks/mapping";
import type { TableName } from "../../workbook/find/tableSpec";
import { areaName } from "../../workbook/port/address";
import { useSession } from "../session/context";
import type { Seen } from "../session/state";
import { ScreenHeading } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { Columns } from "./Columns";
import { counted } from "./words";

/** Shows the model where a table is: select a range, see what would be read, keep it. Esc goes back. */
export default function MapTable({
  table,
  seen,
  close,
}: {
  readonly table: TableName;
  readonly seen: Seen;
  readonly close: () => void;
}) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const { grid, ran } = seen;
  const already = ran.reading.found.find(
    (found) => found.table === table && grid.sheets.some(({ name }) => name === found.sheet),
  );
  const [mapping, setMapping] = useState<Mapping | undefined>(() => already && mappingOf(grid, already));
  const preview = useMemo(() => mapping && previewMapping(grid, mapping), [grid, mapping]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);

  const take = async (): Promise<void> => {
    const selected = await actions.selection();
    if (!selected) return;
    setMapping({ table, ...selected, columns: [] });
    actions.announce(`Read ${areaName(selected.area)} on ${selected.sheet} as ${table}.`);
  };
  const keep = async (): Promise<void> => {
    if (!mapping) return;
    if (await actions.apply(keepMapping(grid, mapping), `the place of ${table}`)) {
      actions.announce(`The place of ${table} is kept in the workbook.`);
      close();
    }
  };
  const sayColumn = (row: number, column: number, key: string): void => {
    if (!mapping) return;
    const others = mapping.columns.filter(
      (each) => !(each.row === row && each.column === column) && each.key !== key,
    );
    setMapping({ ...mapping, columns: key === "" ? others : [...others, { row, column, key }] });
  };
  const isGood = preview?.found !== undefined;
  return (
    <div
      ref={top}
      tabIndex={-1}
      className={styles.stack}
      role="group"
      aria-label={`Where the ${table} table is`}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <ScreenHeading>Where the {table} table is</ScreenHeading>
      <p className={styles.text}>
        In the workbook select the headings of {table}, or the whole table with its headings. Then press the
        button.
      </p>
      <div className={styles.actions}>
        <Button appearance={isGood ? "secondary" : "primary"} onClick={() => void take()}>
          {mapping ? "Use the range selected now" : "Use the selected range"}
        </Button>
      </div>
      {mapping && preview && (
        <>
          <Reads mapping={mapping} preview={preview} />
          {preview.headings.length > 0 && (
            <Columns
              headings={preview.headings}
              choices={columnChoices(table, preview.headings, ran.reading.inputs?.years ?? [])}
              say={sayColumn}
            />
          )}
        </>
      )}
      <div className={styles.ending}>
        {mapping && (
          <Button
            appearance={isGood ? "primary" : "secondary"}
            disabled={!isGood || state.doing !== undefined}
            onClick={() => void keep()}
          >
            Keep this as {table}
          </Button>
        )}
        <Button onClick={close}>Back</Button>
      </div>
    </div>
  );
}

/** What would be read, in a sentence or two. */
function Reads({ mapping, preview }: { readonly mapping: Mapping; readonly preview: MappingPreview }) {
  const styles = useScreenStyles();
  const { found, missing, errorsBefore, errorsAfter, problems } = preview;
  const where = `${areaName(mapping.area)} on ${mapping.sheet}`;
  const first = problems.find(({ severity }) => severity === "error");
  return (
    <section aria-label="What would be read" className={styles.tight} aria-live="polite">
      {found ? (
        <>
          <p className={styles.strong}>
            {where} would be read as {mapping.table}: {counted(found.rows, { one: "row", many: "rows" })},{" "}
            {counted(found.headings.length, { one: "column", many: "columns" })}.
          </p>
          <p className={styles.text}>
            Errors in the workbook: {errorsBefore} now, {errorsAfter} after.
          </p>
          {first && errorsAfter > 0 && (
            <p className={styles.quiet}>
              {first.cell === undefined ? "" : `${first.cell}: `}
              {first.found}
            </p>
          )}
        </>
      ) : (
        <>
          <p className={styles.strong}>
            {where} cannot be read as {mapping.table} yet.
          </p>
          <p className={styles.text}>
            {missing.length > 0
              ? `No column is ${missing.join(" or ")} yet. Say below which column it is, or select another range.`
              : "It holds no headings, is hidden, or is on a sheet that the model made. Select another range."}
          </p>
        </>
      )}
    </section>
  );
}
