import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Drafting } from "./grid/draft";
import { leavingBy } from "./grid/Editor";
import type { Leaving } from "./grid/Editor";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "6px",
    alignItems: "stretch",
    padding: "4px 6px",
    borderBottom: "1px solid var(--heading-rule)",
    backgroundColor: "var(--heading)",
  },
  field: {
    boxSizing: "border-box",
    height: "28px",
    padding: "2px 8px",
    font: "inherit",
    fontSize: "13px",
    color: "var(--ink)",
    backgroundColor: "var(--sheet)",
    border: "1px solid var(--heading-rule)",
    borderRadius: "3px",
    ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "-1px" },
  },
  name: { width: "136px", flexShrink: 0 },
  formula: { flexGrow: 1, minWidth: 0 },
  sign: {
    alignSelf: "center",
    fontStyle: "italic",
    fontFamily: "Cambria, Georgia, serif",
    color: "var(--heading-ink)",
    padding: "0 2px",
  },
});

interface FormulaBarProps {
  /** What is selected, as the name box shows it. */
  readonly name: string;
  /** What the active cell holds, as it would be typed. */
  readonly text: string;
  readonly drafting: Drafting;
  readonly begin: () => void;
  readonly leave: (by: Leaving, back: boolean) => void;
  readonly cancel: () => void;
  /** Goes to what was typed into the name box; false where there is no such place. */
  readonly goTo: (typed: string) => boolean;
  readonly follow: (() => void) | undefined;
}

function NameBox({
  name,
  goTo,
  className,
}: {
  name: string;
  goTo: (typed: string) => boolean;
  className: string;
}) {
  const [typed, type] = useState<string>();
  return (
    <input
      id="name-box"
      aria-label="Name box: the selected cell. Type a cell or a name and press Enter to go to it"
      className={className}
      spellCheck={false}
      value={typed ?? name}
      onFocus={(event) => {
        type(name);
        event.target.select();
      }}
      onBlur={() => {
        type(undefined);
      }}
      onChange={(event) => {
        type(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") type(name);
        if (event.key !== "Enter" || typed === undefined) return;
        type(goTo(typed) ? undefined : name);
      }}
    />
  );
}

/** The name box, and the formula or content of the active cell, to be read and changed. */
export function FormulaBar({ name, text, drafting, begin, leave, cancel, goTo, follow }: FormulaBarProps) {
  const styles = useStyles();
  const { draft } = drafting;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = leavingBy(event, "within");
    if (by !== undefined) leave(by, event.shiftKey);
    else if (event.key === "Escape") cancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.bar} role="group" aria-label="Formula bar">
      <NameBox name={name} goTo={goTo} className={`${styles.field} ${styles.name}`} />
      <span aria-hidden className={styles.sign}>
        fx
      </span>
      <input
        aria-label="Formula or content of the cell"
        className={`${styles.field} ${styles.formula}`}
        spellCheck={false}
        value={draft?.text ?? text}
        onFocus={() => {
          if (!draft) begin();
        }}
        onChange={(event) => {
          drafting.change(event.target.value);
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null && draft?.at === "bar") drafting.finish();
        }}
        onKeyDown={onKeyDown}
      />
      {follow && (
        <Button size="small" onClick={follow}>
          Follow the link
        </Button>
      )}
    </div>
  );
}
