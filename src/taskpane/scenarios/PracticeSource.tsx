import type { PracticeShown } from "../../tasks/practices";
import { useScreenStyles } from "../shell/styles";

/** What the source says of a practice: its words, its figures as given, how good the evidence is, what to beware of. */
export function PracticeSource({ practice }: { readonly practice: PracticeShown }) {
  const styles = useScreenStyles();
  const { authority, quote, place, figures, evidence, cautions } = practice;
  return (
    <section className={styles.card} aria-label="What the source says">
      <p className={styles.text}>“{quote}”</p>
      <p className={styles.quiet}>
        {place}. {authority}: {evidence}.
      </p>
      {(figures.length > 0 || cautions.length > 0) && (
        <details>
          <summary className={styles.summary}>Published figures and cautions</summary>
          <ul className={styles.bullets}>
            {[...figures, ...cautions].map((each) => (
              <li key={each} className={styles.quiet}>
                {each}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
