import { Button } from "@fluentui/react-components";
import type { WorkbookGrid } from "../../workbook/port/grid";
import type { WorkbookPlan } from "../../workbook/port/plan";
import type { Problem } from "../../workbook/problem";
import { useSession } from "../session/context";
import { useScreenStyles } from "../shell/styles";
import { leftOver } from "../../workbook/sheets/leftOver";
import { sheetsToWrite, type SheetToWrite } from "./written";

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

function sheetWords({ exists, rows, charts, moved }: SheetToWrite, isDone: boolean): string {
  const parts = [
    ...(isDone ? [] : [exists ? "updated in place" : "a new sheet"]),
    counted(rows, "row", "rows"),
    ...(charts > 0 ? [counted(charts, "chart", "charts")] : []),
    ...(moved > 0 && !isDone
      ? [`${counted(moved, "cell of your own moves", "cells of your own move")} with its line`]
      : []),
  ];
  return parts.join(", ");
}

/** Sheet by sheet what will be written, or was, with links to those that are there. */
export function Plan({
  plan,
  toCome,
  notes,
  isDone,
  grid,
}: {
  readonly plan: WorkbookPlan;
  /** Sheets that are written with them once they are worked out. */
  readonly toCome: readonly string[];
  /** What is to be said of the writing itself: cells of a person's that move. */
  readonly notes: readonly Problem[];
  readonly isDone: boolean;
  readonly grid: WorkbookGrid;
}) {
  const { actions } = useSession();
  const styles = useScreenStyles();
  const isThere = (sheet: string): boolean => grid.sheets.some(({ name }) => name === sheet);
  const left = leftOver(grid, [...plan.sheets.map(({ name }) => name), ...toCome]);
  return (
    <section aria-labelledby="sheets" className={styles.stack}>
      <h2 id="sheets" className={styles.heading}>
        {isDone ? "The sheets" : "What will be written"}
      </h2>
      <ul className={styles.list}>
        {sheetsToWrite(plan).map((sheet) => (
          <li key={sheet.name} className={styles.card}>
            <p className={styles.strong}>{sheet.name}</p>
            <p className={styles.text}>{sheetWords(sheet, isDone)}</p>
            {isThere(sheet.name) && (
              <div className={styles.actions}>
                <Button size="small" onClick={() => void actions.goTo(sheet.name, "A1")}>
                  Go to {sheet.name}
                </Button>
              </div>
            )}
          </li>
        ))}
        {toCome.map((name) => (
          <li key={name} className={styles.card}>
            <p className={styles.strong}>{name}</p>
            <p className={styles.text}>being worked out; written with the others</p>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className={styles.text}>
          Left as an earlier run wrote{" "}
          {left.length === 1 ? "it, because what it shows is" : "them, because what they show is"} no longer
          entered: {left.join(", ")}. Delete {left.length === 1 ? "the sheet" : "the sheets"} if you no longer
          want {left.length === 1 ? "it" : "them"}.
        </p>
      )}
      {notes.length > 0 && (
        <ul className={styles.bullets} aria-label="To know before writing">
          {notes.map(({ sheet, cell, found, remedy }, index) => (
            <li key={index}>
              {sheet !== undefined && `${sheet}${cell === undefined ? "" : ` ${cell}`}: `}
              {found} {remedy}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
