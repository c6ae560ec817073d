import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import type { HostError } from "../workbook/port/host";
import type { Book, BookSheet, BookState, Selection } from "./book/types";
import { FormulaBar } from "./FormulaBar";
import { cellAt } from "./grid/cells";
import type { Place } from "./grid/cells";
import { useCursor } from "./grid/cursor";
import { useDraft } from "./grid/draft";
import type { Leaving } from "./grid/Editor";
import { Grid } from "./grid/Grid";
import { useInside } from "./grid/inside";
import { linkOf } from "./grid/link";
import { axesOf } from "./grid/measures";
import { advanced, step } from "./grid/move";
import { useGridStyles } from "./grid/styles";
import { typedText } from "./grid/typed";
import { nameOf, placeNamed, writtenSheets } from "./names";
import type { Paper } from "./paper";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  workbook: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, color: "var(--ink)" },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  foot: {
    display: "flex",
    backgroundColor: "var(--heading)",
    borderTop: "1px solid var(--heading-rule)",
  },
});

interface WorkbookProps {
  readonly book: Book;
  readonly state: BookState;
  readonly paper: Paper;
  readonly zoom: number;
  readonly refused: (error: HostError) => void;
  /** Says that a cell is open for typing, or no longer. */
  readonly typing: (open: boolean) => void;
}

const steps: Readonly<Record<Exclude<Leaving, "Enter" | "Tab">, { down: number; right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** Rows and columns are laid out this many at a time, so that a step to another cell seldom lays them out anew. */
const stretch = 100;

/** How far rows and columns are laid out at least: beyond the cell that a person is on, by whole stretches. */
const farthest = (active: Place, reach: Place): Place => ({
  row: Math.floor(Math.max(active.row, reach.row) / stretch + 1) * stretch,
  column: Math.floor(Math.max(active.column, reach.column) / stretch) * stretch,
});

const noSheet = (sheets: readonly BookSheet[]): never => {
  throw new Error(`A workbook of ${String(sheets.length)} sheets has none in front.`);
};

/** A workbook in front of a person: formula bar, cells, tabs, and what the selected cells come to. */
export function Workbook({ book, state, paper, zoom, refused, typing }: WorkbookProps) {
  const styles = useStyles();
  const gridStyles = useGridStyles();
  const [panel, usage] = [useId(), useId()];
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { sheets, plain, selection } = state;
  const sheet = sheets.find(({ id }) => id === selection.sheet) ?? sheets[0] ?? noSheet(sheets);
  const written = useMemo(() => writtenSheets(state), [state]);
  const cursor = useCursor(book, state, sheet);
  const { active, reach, areas } = cursor;

  const far = farthest(active, reach);
  const { rows, columns } = useMemo(
    () => axesOf(sheet, plain, zoom, { row: far.row, column: far.column }),
    [sheet, plain, zoom, far.row, far.column],
  );
  const drawing = useMemo(
    () => ({ sheet, plain, rows, columns, paper, zoom }),
    [sheet, plain, rows, columns, paper, zoom],
  );
  const drafting = useDraft(book, sheet, plain, refused);
  const { draft } = drafting;
  useEffect(() => {
    typing(draft !== undefined);
  }, [typing, draft]);

  // Each sheet keeps what was selected on it.
  const remembered = useRef(new Map<string, Selection["areas"]>());
  useEffect(() => {
    remembered.current.set(selection.sheet, selection.areas);
  }, [selection]);
  const show = (id: string): void => {
    book.select(id, ...(remembered.current.get(id) ?? []));
  };
  const focus = useCallback(() => grid.current?.focus({ preventScroll: true }), []);

  const followAt = useCallback(
    (place: Place) => {
      const link = linkOf(cellAt(sheet, place), state);
      if (link?.to === "sheet") book.select(link.sheet, link.area);
      if (link?.to === "web") window.open(link.address, "_blank", "noopener,noreferrer");
    },
    [book, sheet, state],
  );
  const leave = (by: Leaving, back: boolean): void => {
    drafting.finish();
    focus();
    const ground = { sheet, rows, columns, page: 1 };
    const from = draft?.place ?? active;
    cursor.put(
      by === "Enter" || by === "Tab" ? advanced(ground, from, by, back) : step(ground, from, steps[by]),
    );
  };
  const cancel = (): void => {
    drafting.drop();
    focus();
  };
  const inside = useInside({ drawing, state, book, active, drafting, leave, cancel, focus, refused });
  const begin = drafting.begin;
  const deeds = {
    edit: (typed?: string) => {
      // Letters that come before the editor is drawn still belong to it.
      if (draft?.at === "cell" && typed !== undefined) drafting.change(draft.text + typed);
      else begin(active, "cell", typed);
    },
    clear: () => {
      inside.guarded(() => {
        for (const area of areas) book.clear(sheet.id, area);
      });
    },
    undo: () => {
      book.undo();
    },
    redo: () => {
      book.redo();
    },
    follow: () => {
      followAt(active);
    },
    choose: inside.openChoices,
  };
  const [lead] = areas;
  const cell = cellAt(sheet, active);
  return (
    <div className={styles.workbook}>
      <FormulaBar
        name={lead ? nameOf(state, sheet.id, lead) : ""}
        text={typedText(cell, cell?.style ?? plain)}
        drafting={drafting}
        begin={() => {
          begin(active, "bar");
        }}
        leave={leave}
        cancel={cancel}
        goTo={(typed) => {
          const place = placeNamed(state, sheet.id, typed);
          if (!place) return false;
          book.select(place.sheet, place.area);
          focus();
          return true;
        }}
        follow={linkOf(cell, state) && deeds.follow}
      />
      <div id={panel} role="tabpanel" aria-labelledby={`tab-${sheet.id}`} className={styles.panel}>
        <div className={gridStyles.frame}>
          <Grid
            key={sheet.id}
            drawing={drawing}
            state={state}
            cursor={cursor}
            deeds={deeds}
            followAt={followAt}
            scroller={scroller}
            grid={grid}
            describedBy={usage}
            inside={inside.node}
            isOpen={draft?.at === "cell"}
          />
        </div>
        <p id={usage} hidden>
          Arrow keys move from cell to cell. F2 changes a cell, Alt and the down arrow open its choices,
          Control and Enter follow its link, F6 leaves the grid.
        </p>
      </div>
      <StatusBar sheet={sheet} plain={plain} areas={areas} />
      <div className={styles.foot}>
        <SheetTabs
          sheets={sheets.filter(({ visibility }) => visibility === "visible")}
          front={sheet.id}
          written={written}
          panel={panel}
          show={show}
        />
      </div>
    </div>
  );
}
