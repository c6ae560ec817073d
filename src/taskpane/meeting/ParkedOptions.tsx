import { Button } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { Inputs } from "../../model/inputs";
import { useScreenStyles } from "../shell/styles";
import { KeepOption } from "./KeepOption";
import type { Option, Parked } from "./option";

/** Options set aside: bring one back, or keep it as a scenario of the workbook. The one on the screen can be kept too. */
export const ParkedOptions = memo(function ParkedOptions({
  parked,
  current,
  inputs,
  bringBack,
  remove,
}: {
  readonly parked: readonly Parked[];
  /** What is on the screen when it is asked. */
  readonly current: () => Parked | undefined;
  readonly inputs: Inputs;
  readonly bringBack: (option: Option) => void;
  readonly remove: (id: number) => void;
}) {
  const styles = useScreenStyles();
  const [keeping, setKeeping] = useState<Parked>();
  if (keeping)
    return (
      <KeepOption
        option={keeping.option}
        sentence={keeping.sentence}
        inputs={inputs}
        close={() => {
          setKeeping(undefined);
        }}
      />
    );
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
                  setKeeping(one);
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
      <div>
        <Button
          onClick={() => {
            setKeeping(current());
          }}
        >
          Keep what is shown as a scenario
        </Button>
      </div>
    </section>
  );
});
