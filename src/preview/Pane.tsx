import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PaneDivider, paneWidths } from "./PaneDivider";

const useStyles = makeStyles({
  aside: { display: "flex", flexShrink: 0 },
  frame: { border: "none", height: "100%", flexShrink: 0, backgroundColor: "var(--sheet)" },
  still: { pointerEvents: "none" },
});

interface PaneProps {
  readonly address: string;
  /** Called with the pane's own window whenever its page has loaded. */
  readonly loaded: (pane: Window) => void;
}

/** The task pane, in a frame as wide as in Excel. */
export function Pane({ address, loaded }: PaneProps) {
  const styles = useStyles();
  const [width, setWidth] = useState<number>(paneWidths.usual);
  const [isDragged, drag] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <aside aria-label="Task pane" className={styles.aside}>
      <PaneDivider width={width} setWidth={setWidth} dragging={drag} controls="pane" />
      <iframe
        ref={frame}
        id="pane"
        title="Forum Model task pane"
        src={address}
        className={`${styles.frame} ${isDragged ? styles.still : ""}`}
        style={{ width }}
        onLoad={() => {
          if (frame.current?.contentWindow) loaded(frame.current.contentWindow);
        }}
      />
    </aside>
  );
}
