import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from "react";
import type { HostError } from "../workbook/port/host";
import type { LocalBook } from "./book/book";
import type { Opened, Wanted } from "./opened";
import { Pane } from "./Pane";
import type { Paper, PaperName } from "./paper";
import { listenForF6 } from "./regions";
import { download } from "./saving";
import { samples } from "./settings";
import { TopBar } from "./TopBar";
import { Workbook } from "./Workbook";

const useStyles = makeStyles({
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0 },
});

interface OpenWorkbookProps {
  readonly opened: Opened;
  readonly paper: Paper;
  /** The paper that the page's address asks for. */
  readonly theme: PaperName | undefined;
  /** Says that a cell is open for typing, or no longer. */
  readonly typing: (open: boolean) => void;
  readonly refused: (error: HostError) => void;
  readonly wish: (wanted: Wanted) => void;
}

/** The pane shows the screen that this page's address names; on the paper asked for, else as the computer is set. */
const paneAddress = (theme: PaperName | undefined): string =>
  `taskpane.html${theme === undefined ? "" : `?theme=${theme}`}${window.location.hash}`;

function useUnsavedWarning(book: LocalBook): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (book.isUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [book]);
}

/** One open workbook: the bar, the workbook, and the task pane beside it. */
export function OpenWorkbook({ opened, paper, theme, typing, refused, wish }: OpenWorkbookProps) {
  const styles = useStyles();
  const { book } = opened;
  const state = useSyncExternalStore(
    useCallback((changed: () => void) => book.subscribe(changed), [book]),
    () => book.state,
  );
  // Saving changes nothing in the book but that it is saved.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const [zoom, setZoom] = useState(1);
  useUnsavedWarning(book);
  const paneLoaded = useCallback((pane: Window) => {
    listenForF6(pane, document);
  }, []);
  return (
    <>
      <TopBar
        name={book.name}
        isUnsaved={book.isUnsaved}
        isReadOnly={book.isReadOnly}
        sample={opened.sample}
        openSample={(id) => {
          const sample = samples.find((each) => each.id === id);
          if (sample) wish({ sample });
        }}
        openFile={(file) => {
          wish({ file });
        }}
        save={() => {
          download(book);
          lookAgain();
        }}
        undo={
          book.canUndo
            ? () => {
                book.undo();
              }
            : undefined
        }
        redo={
          book.canRedo
            ? () => {
                book.redo();
              }
            : undefined
        }
        zoom={zoom}
        setZoom={setZoom}
      />
      <div className={styles.work}>
        <main className={styles.main}>
          <Workbook book={book} state={state} paper={paper} zoom={zoom} refused={refused} typing={typing} />
        </main>
        <Pane address={paneAddress(theme)} loaded={paneLoaded} />
      </div>
    </>
  );
}
