import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Area } from "../workbook/port/grid";
import type { BookSheet, CellStyle } from "./book/types";
import { within } from "./grid/cells";
import { numberText } from "./shown";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "18px",
    minHeight: "26px",
    padding: "0 10px",
    fontSize: "12px",
    color: "var(--heading-ink)",
    backgroundColor: "var(--heading)",
    borderTop: "1px solid var(--heading-rule)",
  },
  hint: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export interface Summed {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** How many cells of the selected blocks hold something, how many hold a number, and their sum. */
export function summed({ rows }: Pick<BookSheet, "rows">, areas: readonly Area[]): Summed {
  let [filled, numbers, sum] = [0, 0, 0];
  areas.forEach((area, index) => {
    for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
      const cells = rows[row] ?? [];
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
        // A cell in two blocks counts once.
        if (areas.some((other, before) => before < index && within({ row, column }, other))) continue;
        const content = cells[column]?.content ?? "";
        if (content !== "") filled += 1;
        if (typeof content !== "number") continue;
        numbers += 1;
        sum += content;
      }
    }
  });
  return { filled, numbers, sum };
}

/** Beneath the grid: what the cell asks for, and what the selected cells come to in the leading cell's format. */
export function StatusBar({
  sheet,
  plain,
  areas,
}: {
  readonly sheet: BookSheet;
  readonly plain: CellStyle;
  readonly areas: readonly Area[];
}) {
  const styles = useStyles();
  const found = useMemo(() => summed(sheet, areas), [sheet, areas]);
  const [lead] = areas;
  const format = (lead && sheet.rows[lead.top]?.[lead.left]?.style?.format) ?? plain.format;
  const asked =
    lead && sheet.validations.find(({ area }) => within({ row: lead.top, column: lead.left }, area));
  const hint = asked ? [asked.title, asked.message].filter((words) => words !== "").join(": ") : "";
  return (
    <div className={styles.bar}>
      <span className={styles.hint} title={hint}>
        {hint}
      </span>
      {found.filled > 1 && (
        <>
          {found.numbers > 1 && (
            <span className={styles.figure}>Average: {numberText(found.sum / found.numbers, format)}</span>
          )}
          <span className={styles.figure}>Count: {String(found.filled)}</span>
          {found.numbers > 1 && <span className={styles.figure}>Sum: {numberText(found.sum, format)}</span>}
        </>
      )}
    </div>
  );
}
