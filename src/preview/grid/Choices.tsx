import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: {
    position: "absolute",
    top: "100%",
    left: "-1px",
    minWidth: "100%",
    boxSizing: "border-box",
    zIndex: 7,
    maxHeight: "220px",
    overflowY: "auto",
    margin: 0,
    padding: "2px",
    listStyleType: "none",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    border: "1px solid var(--heading-rule)",
    boxShadow: "0 3px 10px rgba(0, 0, 0, 0.25)",
    fontSize: "13px",
    cursor: "default",
  },
  choice: {
    padding: "3px 10px",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: "var(--tint)" },
    ":focus": { backgroundColor: "var(--accent)", color: "var(--sheet)", outlineStyle: "none" },
    "@media (forced-colors: active)": { ":focus": { outline: "2px solid Highlight" } },
  },
});

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly now: string;
  readonly choose: (choice: string) => void;
  readonly close: () => void;
}

/** The words that a cell may hold, to choose from. */
export function Choices({ label, choices, now, choose, close }: ChoicesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const first = Math.max(0, choices.indexOf(now));
  const focusOn = (index: number): void => {
    const item = list.current?.children[index];
    if (item instanceof HTMLElement) item.focus();
  };
  useEffect(() => {
    focusOn(first);
  }, [first]);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = {
      ArrowDown: Math.min(choices.length - 1, index + 1),
      ArrowUp: Math.max(0, index - 1),
      Home: 0,
      End: choices.length - 1,
    }[event.key];
    if (next !== undefined) focusOn(next);
    else if (event.key === "Enter" || event.key === " ") choose(choices[index] ?? "");
    else if (event.key === "Escape" || event.key === "Tab") close();
    event.preventDefault();
    // Else the grid would take the key for its own.
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label={label}
      className={styles.list}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          role="option"
          aria-selected={choice === now}
          tabIndex={-1}
          className={styles.choice}
          onClick={() => {
            choose(choice);
          }}
          onKeyDown={(event) => {
            onKeyDown(event, index);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
