import { Button } from "@fluentui/react-components";
import { memo } from "react";
import { useScreenStyles } from "../shell/styles";
import type { Option, Parked } from "./option";

/** Options set aside: bring one back, keep it as a scenario of the workbook, or discard it. */
export const ParkedOptions = memo(function ParkedOptions({
  parked,
  bringBack,
  keep,
  remove,
}: {
  readonly parked: readonly Parked[];
  readonly bringBack: (option: Option) => void;
  readonly keep: (one: Parked) => void;
  readonly remove: (id: number) => void;
}) {
  const styles = useScreenStyles();
  return (
    <section aria-labelledby="parked" className={styles.tight}>
      <h2 id="parked" className={styles.heading}>
        Parked options
      </h2>
      {parked.length === 0 && (
        <p className={styles.quiet}>
          None yet. A parked option waits here, and is in no workbook until it is kept.
        </p>
      )}
      <ul className={styles.list}>
        {parked.map((one, index) => (
          <li key={one.id} className={styles.card}>
            <p className={styles.text}>
              <strong>Option {index + 1}</strong> on {one.option.base}: {one.sentence}
            </p>
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={`Bring back option ${String(index + 1)}`}
                onClick={() => {
                  bringBack(one.option);
                }}
              >
                Bring back
              </Button>
              <Button
                size="small"
                aria-label={`Keep as a scenario: option ${String(index + 1)}`}
                onClick={() => {
                  keep(one);
                }}
              >
                Keep as a scenario
              </Button>
              <Button
                size="small"
                aria-label={`Discard option ${String(index + 1)}`}
                onClick={() => {
                  remove(one.id);
                }}
              >
                Discard
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});
