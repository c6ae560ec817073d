import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useSession } from "../session/context";
import { useScreenStyles } from "./styles";

/**
 * The frame of every form: its heading, its fields, and the two buttons that end it, in sight however long it is. The
 * first field has the focus; Esc cancels.
 */
export function Form({
  heading,
  verb,
  keep,
  cancel,
  children,
}: {
  readonly heading: string;
  /** What the button that keeps it says. */
  readonly verb: string;
  /** Absent where there is nothing yet that could be kept. */
  readonly keep: (() => void) | undefined;
  readonly cancel: () => void;
  readonly children: ReactNode;
}) {
  const { doing } = useSession().state;
  const styles = useScreenStyles();
  const id = useId();
  const group = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = group.current?.querySelector<HTMLElement>("input, select");
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  return (
    <section
      ref={group}
      aria-labelledby={id}
      className={styles.stack}
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
    >
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
      <div className={styles.ending}>
        <Button appearance="primary" disabled={!keep || doing !== undefined} onClick={keep}>
          {verb}
        </Button>
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </section>
  );
}
