import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer, useState, useSyncExternalStore } from "react";
import type { HostError } from "../workbook/port/host";
import type { LocalBook } from "./book/book";
import type { Opened, Wanted } from "./opened";
import { Pane } from "./Pane";
import type { Paper } from "./paper";
import { listenForF6 } from "./regions";
import { download } from "./saving";
import { samples } from "./settings";
import { TopBar } from "./TopBar";
import { Workbook } from "./Workbook";

const useStyles = makeStyles({
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0 },
});

/** What joins the pane to the book that is open, and tells it of the person's typing. */
export interface Connection {
  /** Makes the book what the pane that loads next finds as its Excel. */
  readonly offer: (book: LocalBook) => void;
  /** A cell is open for typing: Excel answers no add-in meanwhile. */
  readonly typing: (open: boolean) => void;
}

interface OpenWorkbookProps {
  readonly opened: Opened;
  readonly paper: Paper;
  readonly connection: Connection;
  readonly refused: (error: HostError) => void;
  readonly wish: (wanted: Wanted) => void;
}

/** The pane shows the screen that this page's address names, on the same paper. */
const paneAddress = (paper: Paper): string => `taskpane.html?theme=${paper.name}${window.location.hash}`;

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
export function OpenWorkbook({ opened, paper, connection, refused, wish }: OpenWorkbookProps) {
  const styles = useStyles();
  const { book } = opened;
  const state = useSyncExternalStore(
    useCallback((changed: () => void) => book.subscribe(changed), [book]),
    () => book.state,
  );
  // Saving changes nothing in the book but that it is saved.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const [zoom, setZoom] = useState(1);
  const [isOffered, setOffered] = useState(false);
  const { offer, typing } = connection;
  useUnsavedWarning(book);
  useEffect(() => {
    offer(book);
    setOffered(true);
  }, [offer, book]);
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
        {isOffered && <Pane address={paneAddress(paper)} loaded={paneLoaded} />}
      </div>
    </>
  );
}
