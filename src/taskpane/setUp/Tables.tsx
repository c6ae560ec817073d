import { Button } from "@fluentui/react-components";
import { tableNames, type TableName } from "../../workbook/find/tableSpec";
import { areaName } from "../../workbook/port/address";
import type { FoundTable } from "../../workbook/read";
import type { Seen } from "../session/state";
import { GoTo } from "../shell/GoTo";
import { useScreenStyles } from "../shell/styles";

import { absentWords, counted, howWords, onOneLine } from "./words";

interface Mapping {
  readonly toMap: (table: TableName) => void;
  readonly toForget: (table: TableName) => void;
}

/** What was found and what was not, table by table. */
export function Tables({ seen, ...mapping }: { readonly seen: Seen } & Mapping) {
  const styles = useScreenStyles();
  const { reading } = seen.ran;
  // A first run reads sheets that are only planned; they are not in the workbook yet.
  const isThere = ({ sheet }: FoundTable): boolean => seen.grid.sheets.some(({ name }) => name === sheet);
  const found = reading.found.filter(isThere);
  const planned = new Map(
    reading.found.filter((each) => !isThere(each)).map((each) => [each.table, each.sheet]),
  );
  const others = tableNames.filter((table) => !found.some((each) => each.table === table));
  return (
    <>
      {found.length > 0 && (
        <section aria-labelledby="found" className={styles.stack}>
          <h2 id="found" className={styles.heading}>
            Tables found
          </h2>
          <ul className={styles.list}>
            {found.map((table) => (
              <Found key={table.table} found={table} {...mapping} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="not-found" className={styles.stack}>
          <h2 id="not-found" className={styles.heading}>
            Tables not found
          </h2>
          <ul className={styles.list}>
            {others.map((table) => (
              <li key={table} className={styles.card}>
                <p className={styles.strong}>{table}</p>
                <p className={styles.text}>
                  {reading.absent.includes(table) ||
                  planned.has(table) ||
                  table === "Funding" ||
                  table === "Reserve"
                    ? absentWords[table]
                    : "Not settled yet: see the error above."}
                  {planned.has(table) &&
                    ` The sheet ${planned.get(table) ?? ""} will be written for it, yours to edit.`}
                </p>
                <div className={styles.actions}>
                  <MapButton table={table} toMap={mapping.toMap} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The button that the focus comes back to when mapping is done. */
export const mapButtonId = (table: TableName): string => `map-${table.replaceAll(" ", "-")}`;

function MapButton({
  table,
  toMap,
}: {
  readonly table: TableName;
  readonly toMap: (table: TableName) => void;
}) {
  return (
    <Button
      size="small"
      id={mapButtonId(table)}
      onClick={() => {
        toMap(table);
      }}
    >
      Show where the {table} table is
    </Button>
  );
}

const rowWords = { one: "row", many: "rows" } as const;

function Found({ found, toMap, toForget }: { readonly found: FoundTable } & Mapping) {
  const styles = useScreenStyles();
  const { table, how, sheet, headingArea, dataArea, headings, rows, totalsRows, ignored, ours } = found;
  const area = areaName(dataArea ? { ...dataArea, top: headingArea.top } : headingArea);
  return (
    <li className={styles.card}>
      <p className={styles.strong}>{table}</p>
      <p className={styles.text}>
        {counted(rows, rowWords)} on {sheet}, found {howWords[how]}
        {totalsRows.length > 0 &&
          `; totals in row ${totalsRows.map((row) => String(row + 1)).join(", ")} left out`}
        .
      </p>
      <div className={styles.actions}>
        <GoTo sheet={sheet} address={area} />
      </div>
      <details>
        <summary className={styles.summary}>
          {counted(headings.length, { one: "column", many: "columns" })} used
          {ignored.length > 0 && `; ${counted(ignored.length, { one: "other", many: "others" })} left alone`}
        </summary>
        <div className={styles.stack}>
          <ul className={styles.bullets}>
            {headings.map(({ heading, text, cell, scale, said }) => (
              <li key={cell}>
                {heading}
                {scale !== 1 && `, in ${scale === 1000 ? "£000" : "£m"}`}
                <span className={styles.quiet}>
                  {" "}
                  {cell}
                  {onOneLine(text) !== heading && `, written “${onOneLine(text)}”`}
                  {said && ", as said by hand"}
                </span>
              </li>
            ))}
            {ignored.map(({ text, cell }) => (
              <li key={cell}>
                Left alone: “{onOneLine(text)}” <span className={styles.quiet}>{cell}</span>
              </li>
            ))}
          </ul>
          {ignored.length > 0 && (
            <p className={styles.quiet}>
              The model has no use for a column that is left alone. If it should have, say which column it is
              when you show where the table is.
            </p>
          )}
          {!ours && (
            <div className={styles.actions}>
              <MapButton table={table} toMap={toMap} />
              {how === "mapping" && (
                <Button
                  size="small"
                  onClick={() => {
                    toForget(table);
                  }}
                >
                  Forget the saved place of {table}
                </Button>
              )}
            </div>
          )}
        </div>
      </details>
    </li>
  );
}
