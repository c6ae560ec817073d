import { useCallback, useMemo, useState } from "react";
import type { Area } from "../../workbook/port/grid";
import type { Book, BookSheet, BookState, Selection } from "../book/types";
import { areaAround } from "./cells";
import type { Place } from "./cells";

/** Where a person is on the sheet in front. */
export interface Cursor {
  /** The cell that typing goes to. */
  readonly active: Place;
  /** The corner of the leading block that Shift and the mouse move. */
  readonly reach: Place;
  /** All selected blocks, the leading one first. */
  readonly areas: readonly Area[];
  /** Selects the block between two cells, or one cell; beside the other blocks where `beside`. */
  readonly put: (active: Place, reach?: Place, beside?: boolean) => void;
  /** Selects a whole block: a row, a column, everything. */
  readonly take: (area: Area, active: Place) => void;
  /** Goes to another cell of what is selected, which stays. */
  readonly walk: (active: Place) => void;
}

interface Kept {
  readonly of: Selection;
  readonly active: Place;
  readonly reach: Place;
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The cursor over a book's selection; where Office.js or a name moved the selection, it stands at its first cell. */
export function useCursor(book: Book, state: BookState, sheet: BookSheet): Cursor {
  const [kept, keep] = useState<Kept>();
  const { selection } = state;
  const lead = selection.areas[0] ?? firstCell;
  const start: Place = { row: lead.top, column: lead.left };
  const { active, reach } = kept?.of === selection ? kept : { active: start, reach: start };
  const put = useCallback(
    (to: Place, until: Place = to, beside = false) => {
      const others = beside ? book.state.selection.areas : [];
      book.select(sheet.id, areaAround(sheet, to, until), ...others);
      keep({ of: book.state.selection, active: to, reach: until });
    },
    [book, sheet],
  );
  const take = useCallback(
    (area: Area, at: Place) => {
      book.select(sheet.id, area);
      keep({ of: book.state.selection, active: at, reach: at });
    },
    [book, sheet],
  );
  const walk = useCallback(
    (to: Place) => {
      keep({ of: book.state.selection, active: to, reach: to });
    },
    [book],
  );
  const { areas } = selection;
  return useMemo(
    () => ({ active, reach, areas: areas.length > 0 ? areas : [firstCell], put, take, walk }),
    [active, reach, areas, put, take, walk],
  );
}
