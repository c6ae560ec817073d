import type { CheckResult } from "../../tasks/result";
import { useScreenStyles } from "../shell/styles";

/** The checks of a scenario: those that need a look with what to do, the others counted. */
export function Checks({ checks }: { readonly checks: readonly CheckResult[] }) {
  const styles = useScreenStyles();
  const failed = checks.filter(({ ok }) => !ok);
  const held = checks.filter(({ ok }) => ok);
  return (
    <section aria-labelledby="checks" className={styles.tight}>
      <h2 id="checks" className={styles.heading}>
        Checks
      </h2>
      <ul className={styles.list}>
        {failed.map(({ id, message }) => (
          <li key={id} className={styles.card}>
            <p className={styles.text}>
              <strong>Look: </strong>
              {message}
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>
          {failed.length === 0
            ? `All ${String(held.length)} checks hold`
            : `${String(held.length)} other checks hold`}
        </summary>
        <ul className={styles.bullets}>
          {held.map(({ id, message }) => (
            <li key={id}>{message}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
