import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useMemo } from "react";
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import type { Area } from "../../workbook/port/grid";
import type { BookState } from "../book/types";
import { cellId } from "./Cell";
import type { Drawing } from "./Cell";
import { ChartLayer } from "./ChartLayer";
import { mergeAt } from "./cells";
import type { Place } from "./cells";
import { copied } from "./copied";
import type { Cursor } from "./cursor";
import { Headings, headingHeight } from "./Headings";
import { press } from "./keys";
import type { Deeds } from "./keys";
import { along, down, drawnOf } from "./drawn";
import { cellUnder, usePointer } from "./pointer";
import { headingWidth, Row } from "./Row";
import { bringIntoSight, useSight } from "./sight";
import { useGridStyles } from "./styles";

export interface GridProps {
  readonly drawing: Drawing;
  readonly state: BookState;
  readonly cursor: Cursor;
  readonly deeds: Deeds;
  /** A click on a cell: follows its link, if it has one. */
  readonly followAt: (place: Place) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  /** The element that says how the grid is used. */
  readonly describedBy: string;
  /** What stands in the active cell besides its content: an open editor or list. */
  readonly inside: ReactNode;
  /** True while the active cell is open for typing. */
  readonly isOpen: boolean;
}

const noMarks: readonly Area[] = [];

/** The cells of the sheet in front: as many as are in sight, with the frozen ones, under the headings. */
export function Grid({
  drawing,
  state,
  cursor,
  deeds,
  followAt,
  scroller,
  grid,
  describedBy,
  inside,
  isOpen,
}: GridProps) {
  const styles = useGridStyles();
  const { sheet, rows, columns, zoom } = drawing;
  const sight = useSight(scroller);
  const headings = headingWidth(rows.count);
  const frozenWidth = columns.start(sheet.frozen.columns);
  const frozenHeight = rows.start(sheet.frozen.rows);
  const room = { width: sight.width - headings, height: sight.height - headingHeight };

  const { frozen, merges } = sheet;
  // Apart, so that scrolling one way leaves what is drawn the other way as it is.
  const drawnRows = useMemo(
    () => drawnOf(rows, frozen.rows, { from: sight.top, room: room.height }, merges.map(down)),
    [rows, frozen.rows, merges, sight.top, room.height],
  );
  const drawnColumns = useMemo(
    () => drawnOf(columns, frozen.columns, { from: sight.left, room: room.width }, merges.map(along)),
    [columns, frozen.columns, merges, sight.left, room.width],
  );

  const ground = useMemo(
    () => ({
      sheet,
      rows,
      columns,
      page: Math.max(1, Math.floor((room.height - frozenHeight) / Math.max(1, 20 * zoom)) - 1),
    }),
    [sheet, rows, columns, room.height, frozenHeight, zoom],
  );

  const { row, column } = isOpen ? cursor.active : cursor.reach;
  useLayoutEffect(() => {
    bringIntoSight(
      scroller.current,
      row < frozen.rows
        ? undefined
        : { start: rows.start(row), end: rows.start(row + 1), frozen: frozenHeight },
      column < frozen.columns
        ? undefined
        : { start: columns.start(column), end: columns.start(column + 1), frozen: frozenWidth },
      { down: headingHeight, along: headings },
    );
    // Only a cell newly gone to, or newly typed into, is brought into sight, not one that a person scrolled away from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row, column, sheet.id, cursor.areas, isOpen]);

  useEffect(() => {
    // A cell that is scrolled out of sight is not drawn, and cannot be pointed at.
    const id = cellId(cursor.active.row, cursor.active.column);
    if (document.getElementById(id)) grid.current?.setAttribute("aria-activedescendant", id);
    else grid.current?.removeAttribute("aria-activedescendant");
  });

  const focus = useCallback(() => grid.current?.focus({ preventScroll: true }), [grid]);
  const pointer = usePointer(cursor, followAt, focus);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (press(event, ground, cursor, deeds)) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copied(drawing, cursor.areas[0]));
  };
  const line = (index: number, top: number) => {
    const marks = cursor.areas.filter((area) => index >= area.top && index <= area.bottom);
    const merge = mergeAt(sheet, { row: index, column: cursor.active.column });
    const isActive = merge
      ? merge.top === index && mergeAt(sheet, cursor.active) === merge
      : index === cursor.active.row;
    return (
      <Row
        key={index}
        drawing={drawing}
        row={index}
        top={top}
        frozen={drawnColumns.frozen}
        scrolled={drawnColumns.scrolled}
        headings={headings}
        marks={marks.length > 0 ? marks : noMarks}
        activeColumn={isActive ? (merge?.left ?? cursor.active.column) : undefined}
        inside={isActive ? inside : undefined}
      />
    );
  };
  return (
    <div ref={scroller} className={styles.scroller} data-scrolled={sight.left > 0} {...pointer}>
      <div
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={`Cells of ${sheet.name}`}
        aria-describedby={describedBy}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.count + 1}
        aria-multiselectable
        className={styles.grid}
        style={{
          width: headings + columns.start(columns.count),
          height: headingHeight + rows.start(rows.count),
        }}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onDoubleClick={(event) => {
          if (cellUnder(event.target)) deeds.edit();
        }}
      >
        <div
          role="rowgroup"
          className={mergeClasses(styles.top, sheet.frozen.rows > 0 && styles.topEdge)}
          style={{ height: headingHeight + frozenHeight }}
        >
          <Headings
            columns={columns}
            frozen={drawnColumns.frozen}
            scrolled={drawnColumns.scrolled}
            frozenEnd={frozenWidth}
            width={headings}
            areas={cursor.areas}
          />
          {drawnRows.frozen.map((index) => line(index, headingHeight + rows.start(index)))}
        </div>
        <div role="rowgroup">
          {drawnRows.scrolled.map((index) => line(index, headingHeight + rows.start(index)))}
        </div>
      </div>
      <ChartLayer drawing={drawing} state={state} headings={headings} />
    </div>
  );
}
