import { makeStyles } from "@fluentui/react-components";
import { useSession } from "../session/context";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks to a person who uses a screen reader, without taking the focus. */
export function Announcer() {
  const { said } = useSession().state;
  const styles = useStyles();
  // The same words twice must count as a change to be spoken again.
  const text = said.count % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {text}
    </div>
  );
}
