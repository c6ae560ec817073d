import { mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../workbook/port/grid";
import { columnLetters } from "../../workbook/port/address";
import type { Axis } from "./axis";
import { useGridStyles } from "./styles";

export const headingHeight = 22;

interface HeadingsProps {
  readonly columns: Axis;
  readonly frozen: readonly number[];
  readonly scrolled: readonly number[];
  readonly frozenEnd: number;
  /** The width of the row headings in pixels. */
  readonly width: number;
  readonly areas: readonly Area[];
}

/** The letters of the columns, and the corner that selects everything. */
export function Headings({ columns, frozen, scrolled, frozenEnd, width, areas }: HeadingsProps) {
  const styles = useGridStyles();
  const headings = (shown: readonly number[], from: number) =>
    shown.map((column) => (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-heading-column={column}
        className={mergeClasses(
          styles.heading,
          areas.some(({ left, right }) => column >= left && column <= right) && styles.chosen,
        )}
        style={{ left: from + columns.start(column), width: columns.size(column), height: headingHeight }}
      >
        {columnLetters(column)}
      </div>
    ));
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ top: 0, height: headingHeight }}>
      <div className={styles.left} style={{ width: width + frozenEnd }}>
        <div
          role="columnheader"
          aria-colindex={1}
          data-corner=""
          className={mergeClasses(styles.heading, styles.corner)}
          style={{ left: 0, width, height: headingHeight }}
        >
          <span className={styles.told}>The whole sheet</span>
        </div>
        {headings(frozen, width)}
      </div>
      {headings(scrolled, width)}
    </div>
  );
}
