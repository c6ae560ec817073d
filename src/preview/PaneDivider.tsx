import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  divider: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: "var(--heading-rule)",
    ":hover": { backgroundColor: "var(--accent)" },
    ":focus-visible": { backgroundColor: "var(--accent)", outline: "2px solid var(--accent)" },
    "@media (forced-colors: active)": { backgroundColor: "ButtonText" },
  },
});

/** Excel's own limits for a task pane, about, in pixels. */
export const paneWidths = { least: 320, usual: 350, most: 600 } as const;

/** A width within what a pane may have. */
export const withinLimits = (width: number): number =>
  Math.round(Math.max(paneWidths.least, Math.min(paneWidths.most, width)));

/** The width that a key asks for; the pane stands right of the divider, so left makes it wider. */
export function widthByKey(key: string, width: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return withinLimits(width + 10);
    case "ArrowRight":
      return withinLimits(width - 10);
    case "Home":
      return paneWidths.least;
    case "End":
      return paneWidths.most;
    default:
      return undefined;
  }
}

interface PaneDividerProps {
  readonly width: number;
  readonly setWidth: (width: number) => void;
  readonly dragging: (on: boolean) => void;
  readonly controls: string;
}

/** Between the workbook and the pane: dragged, or moved by arrows, Home and End. */
export function PaneDivider({ width, setWidth, dragging, controls }: PaneDividerProps) {
  const styles = useStyles();
  const held = useRef<{ x: number; width: number }>(undefined);
  const letGo = (): void => {
    held.current = undefined;
    dragging(false);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the task pane"
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuetext={`${String(width)} pixels`}
      tabIndex={0}
      className={styles.divider}
      onKeyDown={(event: KeyboardEvent) => {
        const to = widthByKey(event.key, width);
        if (to === undefined) return;
        event.preventDefault();
        setWidth(to);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, width };
        dragging(true);
      }}
      onPointerMove={(event) => {
        if (held.current) setWidth(withinLimits(held.current.width + held.current.x - event.clientX));
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
