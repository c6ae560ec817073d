import { Button, ProgressBar } from "@fluentui/react-components";
import { useAhead } from "../away/context";
import { ToldWords } from "../shell/Notices";
import { useScreenStyles } from "../shell/styles";

const counted = (count: number): string => count.toLocaleString("en-GB");

/** While best and worst are worked out: how far it has come, and the way to stop; where it did not end, the way to begin again. */
export function WorkingOut({ hasAny, again }: { readonly hasAny: boolean; readonly again: () => void }) {
  const { state, stop } = useAhead();
  const styles = useScreenStyles();
  const { running, failure } = state;
  if (!hasAny)
    return (
      <p className={styles.text}>
        There is no scenario, and nobody has entered how far figures may turn out otherwise: there is nothing
        to set beside the Baseline yet.
      </p>
    );
  if (running)
    return (
      <div className={styles.tight}>
        <p className={styles.quiet}>
          Working out best and worst: {counted(running.done)} of {counted(running.of)} cases
        </p>
        <ProgressBar
          aria-label="Working out best and worst"
          max={running.of}
          value={running.done}
          thickness="medium"
        />
        <div className={styles.actions}>
          <Button size="small" onClick={stop}>
            Stop
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {failure && (
        <div role="alert" className={styles.card}>
          <ToldWords
            told={{
              found: `Best and worst could not be worked out: ${failure.message}.`,
              wanted: "the run to come to its end",
              remedy: "Work it out again; if it fails again, please report these words.",
            }}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Button onClick={again}>Work out best and worst</Button>
      </div>
    </>
  );
}
