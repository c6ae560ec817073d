import { yearName } from "../../model/format";
import type { Lever } from "../../model/inputs";
import { caution } from "../../tasks/caution";
import type { Preview } from "../../tasks/levers/preview";
import { balanceWord } from "../../tasks/spoken";
import { useSession } from "../session/context";
import { balanceToThePound } from "../shell/money";
import { useScreenStyles } from "../shell/styles";

/** What a change would do, before it is kept: each year's balance and the reserve it closes with. */
export function PreviewLines({ preview, lever }: { readonly preview: Preview; readonly lever: Lever }) {
  const { state } = useSession();
  const styles = useScreenStyles();
  const { before, after, years } = preview;
  const inputs = state.seen?.ran.modelled?.model.workings.inputs;
  const warned = inputs && caution(lever, inputs);
  const cell = (was: number | undefined, is: number): string => {
    const now = balanceToThePound(is);
    if (was === undefined) return `${now} (a further year)`;
    if (Math.round(was) === Math.round(is)) return `${now}, as now`;
    const earlier = balanceToThePound(was);
    const word = balanceWord(was);
    return `${now} (now ${word === balanceWord(is) ? earlier.replace(` ${word}`, "") : earlier})`;
  };
  return (
    <section aria-labelledby="preview" aria-live="polite" className={styles.tight}>
      <h3 id="preview" className={styles.heading}>
        What it would do
      </h3>
      {warned !== undefined && <p className={styles.text}>{warned}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              Year
            </th>
            <th scope="col" className={styles.cell}>
              In-year balance
            </th>
            <th scope="col" className={styles.cell}>
              Closing reserve
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((start, year) => (
            <tr key={start}>
              <th scope="row" className={styles.cell}>
                {yearName(start)}
              </th>
              <td className={styles.cell}>{cell(before.inYear[year], after.inYear[year] ?? 0)}</td>
              <td className={styles.cell}>{cell(before.closing[year], after.closing[year] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
