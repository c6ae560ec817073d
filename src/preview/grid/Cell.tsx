import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { Area } from "../../workbook/port/grid";
import { isCellError } from "../../workbook/port/grid";
import type { BookCell, BookSheet, CellStyle } from "../book/types";
import type { Paper } from "../paper";
import { shown } from "../shown";
import type { Axis } from "./axis";
import { lookOf, sideOf } from "./look";
import { spillOf, squeezed } from "./spill";
import { useGridStyles } from "./styles";
import { textWidth } from "./text";

/** All that the cells of a sheet have in common on the screen. */
export interface Drawing {
  readonly sheet: BookSheet;
  readonly plain: CellStyle;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly paper: Paper;
  readonly zoom: number;
}

export interface CellProps {
  readonly drawing: Drawing;
  readonly row: number;
  readonly column: number;
  /** Pixels from the left of what it is drawn in. */
  readonly left: number;
  /** The block that this cell is the first of. */
  readonly merge: Area | undefined;
  /** The selected blocks that this cell lies in. */
  readonly marks: readonly Area[];
  readonly active: boolean;
  /** An open editor or list, or the button that opens it. */
  readonly inside?: ReactNode;
}

/** The name by which the grid tells a screen reader which cell it is on. */
export const cellId = (row: number, column: number): string => `cell-${String(row)}-${String(column)}`;

interface Text {
  readonly text: string;
  readonly css: CSSProperties;
  readonly spilt?: CSSProperties;
  readonly full?: string;
}

const [padding, ruleWidth] = [6, 1];

function textOf({ drawing, row, column }: CellProps, cell: BookCell, style: CellStyle, width: number): Text {
  const { sheet, columns, zoom } = drawing;
  const { text, colour, side: usual } = shown(cell.content, style.format);
  const { side, css } = sideOf(style, usual, zoom);
  const looks: CSSProperties = {
    ...css,
    ...(colour === undefined ? {} : { color: drawing.paper.inkOf(inkOfFormat(colour)) }),
  };
  if (text === "" || style.wrap) return { text, css: looks };
  const needed = textWidth(text, style) * zoom;
  const room = width - (padding + style.indent * 9) * zoom - ruleWidth;
  if (typeof cell.content === "string" || isCellError(cell.content)) {
    const { left, right } = spillOf({ sheet, columns, row, column }, needed - room, side);
    if (left === 0 && right === 0) return { text, css: looks, ...(needed > room ? { full: text } : {}) };
    const over: CSSProperties = style.fill === undefined ? {} : { backgroundColor: "transparent" };
    return { text, css: looks, spilt: { ...looks, ...over, left: -left, right: -right } };
  }
  const scale = squeezed(needed, room);
  if (scale === undefined)
    return { text: "#".repeat(Math.max(1, Math.floor(room / (8 * zoom)))), css: looks, full: text };
  return { text, css: scale === 1 ? looks : { ...looks, fontSize: (style.size * 4 * zoom * scale) / 3 } };
}

/** Number formats name a few colours in words, or by code. */
function inkOfFormat(colour: string): string {
  const named: Readonly<Partial<Record<string, string>>> = {
    red: "C00000",
    blue: "0000FF",
    green: "007A33",
    black: "000000",
    white: "FFFFFF",
    cyan: "007A87",
    magenta: "A3008C",
    yellow: "8A6D00",
  };
  return named[colour.toLowerCase()] ?? colour.replace("#", "");
}

/** One cell, drawn as the workbook says. */
export function Cell(props: CellProps) {
  const styles = useGridStyles();
  const { drawing, row, column, left, merge, marks, active, inside } = props;
  const { sheet, plain, rows, columns, paper, zoom } = drawing;
  const cell = sheet.rows[row]?.[column];
  const style = cell?.style ?? plain;
  const width = merge ? columns.start(merge.right + 1) - columns.start(column) : columns.size(column);
  // A cell's own left and upper edges lie on the rules of the cells before it, as in Excel.
  const over = { left: style.edges.left ? ruleWidth : 0, top: style.edges.top ? ruleWidth : 0 };
  const text = cell && textOf(props, cell, style, width);
  const links = cell?.linksTo !== undefined || cell?.address !== undefined;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={marks.length > 0}
      {...(merge
        ? { "aria-colspan": merge.right - merge.left + 1, "aria-rowspan": merge.bottom - merge.top + 1 }
        : {})}
      data-row={row}
      data-column={column}
      title={text?.full}
      className={mergeClasses(
        styles.cell,
        merge && styles.merged,
        (text?.spilt !== undefined || inside !== undefined) && styles.spills,
        links && styles.link,
      )}
      style={{
        ...lookOf(style, paper, zoom, sheet.gridlines),
        ...text?.css,
        left: left - over.left,
        top: -over.top,
        width: width + over.left,
        height: (merge ? rows.start(merge.bottom + 1) - rows.start(row) : rows.size(row)) + over.top,
      }}
    >
      {text && text.text !== "" && (
        <span className={text.spilt ? styles.spilt : styles.text} style={text.spilt}>
          {text.text}
        </span>
      )}
      {marks.map((area) => (
        <span
          key={`${String(area.top)}-${String(area.left)}`}
          aria-hidden
          className={mergeClasses(
            styles.mark,
            !active && styles.tinted,
            row === area.top && styles.markTop,
            (merge?.bottom ?? row) === area.bottom && styles.markBottom,
            column === area.left && styles.markLeft,
            (merge?.right ?? column) === area.right && styles.markRight,
          )}
        />
      ))}
      {inside}
    </div>
  );
}
