import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactNode } from "react";
import type { Area } from "../../workbook/port/grid";
import { Cell } from "./Cell";
import type { Drawing } from "./Cell";
import { mergeAt, within } from "./cells";
import { useGridStyles } from "./styles";

export interface RowProps {
  readonly drawing: Drawing;
  readonly row: number;
  /** Pixels from the top of what it is drawn in. */
  readonly top: number;
  /** The columns drawn: those that stay in sight, and those scrolled to. */
  readonly frozen: readonly number[];
  readonly scrolled: readonly number[];
  /** The width of the row headings in pixels. */
  readonly headings: number;
  /** The selected blocks that cross this row. */
  readonly marks: readonly Area[];
  readonly activeColumn: number | undefined;
  /** What stands in the active cell besides its content. */
  readonly inside?: ReactNode;
}

/** The width in pixels of the row headings of a sheet with so many rows. */
export const headingWidth = (rows: number): number => Math.max(32, 14 + String(rows).length * 8);

/** One row: its heading, the cells that stay in sight, and the cells scrolled to. */
export const Row = memo(function Row(props: RowProps) {
  const styles = useGridStyles();
  const { drawing, row, top, frozen, scrolled, headings, marks, activeColumn, inside } = props;
  const { sheet, rows, columns } = drawing;
  const cells = (shown: readonly number[], from: number) =>
    shown.map((column) => {
      const merge = mergeAt(sheet, { row, column });
      if (merge && (merge.top !== row || merge.left !== column)) return undefined;
      return (
        <Cell
          key={column}
          drawing={drawing}
          row={row}
          column={column}
          left={from + columns.start(column)}
          merge={merge}
          marks={marks.filter((area) => within({ row, column }, area))}
          active={activeColumn === column}
          inside={activeColumn === column ? inside : undefined}
        />
      );
    });
  const frozenEnd = columns.start(sheet.frozen.columns);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height: rows.size(row) }}>
      <div
        className={mergeClasses(
          styles.left,
          sheet.frozen.columns > 0 && styles.leftEdge,
          inside !== undefined && styles.open,
        )}
        style={{ width: headings + frozenEnd }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          data-heading-row={row}
          className={mergeClasses(styles.heading, marks.length > 0 && styles.chosen)}
          style={{ left: 0, width: headings, height: "100%" }}
        >
          {row + 1}
        </div>
        {cells(frozen, headings)}
      </div>
      {cells(scrolled, headings)}
    </div>
  );
});
