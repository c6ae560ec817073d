import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useSession } from "../session/context";
import { useScreenStyles } from "../shell/styles";
import { sheetCount } from "./written";

/** Puts the output before the last write back, once the person has said yes. Esc and “Keep” go back. */
export function Restore({ sheets }: { readonly sheets: readonly string[] }) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const [isAsked, setAsked] = useState(false);
  const wasAsked = useRef(false);
  const openButton = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) question.current?.focus();
    else if (wasAsked.current) document.getElementById(openButton)?.focus();
    wasAsked.current = isAsked;
  }, [isAsked, openButton]);
  if (!isAsked)
    return (
      <div className={styles.actions}>
        <Button
          id={openButton}
          disabled={state.doing !== undefined}
          onClick={() => {
            setAsked(true);
          }}
        >
          Restore the previous output
        </Button>
      </div>
    );
  const back = (): void => {
    setAsked(false);
  };
  return (
    <div
      ref={question}
      tabIndex={-1}
      role="group"
      aria-labelledby="restore-question"
      className={styles.card}
      onKeyDown={(event) => {
        if (event.key === "Escape") back();
      }}
    >
      <p id="restore-question" className={styles.strong}>
        Put back what {sheetCount(sheets.length)} held before the last write?
      </p>
      <p className={styles.text}>
        Sheets that were not there before are removed, with anything typed on them since. Your own sheets stay
        as they are.
      </p>
      <div className={styles.actions}>
        <Button disabled={state.doing !== undefined} onClick={() => void actions.restore()}>
          Yes, restore
        </Button>
        <Button onClick={back}>Keep what was written</Button>
      </div>
    </div>
  );
}
