import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { BookSheet } from "./book/types";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    gap: "1px",
    padding: "0 6px",
    overflowX: "auto",
    scrollbarWidth: "thin",
    minWidth: 0,
    flexGrow: 1,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    flexShrink: 0,
    height: "30px",
    padding: "0 12px",
    font: "inherit",
    fontSize: "13px",
    color: "var(--heading-ink)",
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: "var(--tint)" },
    ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  },
  front: {
    color: "var(--accent-ink)",
    fontWeight: 600,
    backgroundColor: "var(--sheet)",
    borderBottomColor: "var(--accent)",
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  mark: { flexShrink: 0 },
  told: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Three bars about a line: the sign of a sheet that Forum Model wrote. */
function Mark() {
  const { mark } = useStyles();
  return (
    <svg aria-hidden className={mark} width="12" height="12" viewBox="0 0 12 12" fill="currentColor">
      <path d="M0 7h12v1H0zM1 3h2v4H1zM5 0h2v7H5zM9 8h2v3H9z" />
    </svg>
  );
}

interface SheetTabsProps {
  readonly sheets: readonly BookSheet[];
  readonly front: string;
  /** Ids of the sheets that Forum Model wrote. */
  readonly written: ReadonlySet<string>;
  readonly panel: string;
  readonly show: (sheet: string) => void;
}

/** The visible sheets; arrows move along them. */
export function SheetTabs({ sheets, front, written, panel, show }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!list.current || !tab) return;
    const { scrollLeft, clientWidth } = list.current;
    const start = tab.offsetLeft - list.current.offsetLeft;
    const end = start + tab.offsetWidth;
    if (start < scrollLeft) list.current.scrollLeft = start;
    else if (end > scrollLeft + clientWidth) list.current.scrollLeft = end - clientWidth;
  }, [front]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = sheets.findIndex(({ id }) => id === front);
    const next = {
      ArrowRight: (now + 1) % sheets.length,
      ArrowLeft: (now - 1 + sheets.length) % sheets.length,
      Home: 0,
      End: sheets.length - 1,
    }[event.key];
    const sheet = next === undefined ? undefined : sheets[next];
    if (!sheet) return;
    event.preventDefault();
    show(sheet.id);
    document.getElementById(`tab-${sheet.id}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Sheets" className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ id, name, tabColour }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === front}
          aria-controls={panel}
          tabIndex={id === front ? 0 : -1}
          title={written.has(id) ? `${name}: written by Forum Model` : name}
          className={mergeClasses(styles.tab, id === front && styles.front)}
          style={tabColour === undefined || id === front ? undefined : { borderBottomColor: `#${tabColour}` }}
          onClick={() => {
            show(id);
          }}
        >
          {written.has(id) && <Mark />}
          {name}
          {written.has(id) && <span className={styles.told}>, written by Forum Model</span>}
        </button>
      ))}
    </div>
  );
}
