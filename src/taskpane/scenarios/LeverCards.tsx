import { Button } from "@fluentui/react-components";
import type { LeverRow, ScenarioBook } from "../../tasks/levers/scenarioTable";
import { neighbour } from "../../tasks/levers/rowPlans";
import { leverWords } from "../../workbook/sheets/leverWords";
import { useSession } from "../session/context";
import { GoTo } from "../shell/GoTo";
import { useScreenStyles } from "../shell/styles";

/** What can be done to one change of a scenario. */
export interface LeverActions {
  readonly edit: (row: LeverRow) => void;
  readonly reorder: (row: LeverRow, to: "up" | "down") => void;
  readonly turn: (row: LeverRow, on: boolean) => void;
  readonly remove: (row: LeverRow) => void;
}

/** The changes (levers) of one scenario in words, in the order of the table's rows. */
export function LeverCards({
  book,
  scenario,
  does,
}: {
  readonly book: ScenarioBook;
  readonly scenario: string;
  readonly does: LeverActions;
}) {
  const { state } = useSession();
  const styles = useScreenStyles();
  const rows = book.rows.filter(({ lever }) => lever.scenario === scenario);
  const isBusy = state.doing !== undefined;
  return (
    <ol className={styles.list} aria-label={`Changes in ${scenario}`}>
      {rows.map((row) => {
        const { lever, isOn } = row;
        const words = leverWords(lever);
        const named = (verb: string): { "aria-label": string } => ({ "aria-label": `${verb}: ${words}` });
        return (
          <li key={row.row} className={styles.card}>
            <p className={styles.text}>
              {isOn ? "" : <strong>Switched off: </strong>}
              {words}
            </p>
            {lever.note !== "" && <p className={styles.quiet}>{lever.note}</p>}
            <div className={styles.actions}>
              <Button
                size="small"
                {...named("Edit")}
                onClick={() => {
                  does.edit(row);
                }}
              >
                Edit
              </Button>
              <Button
                size="small"
                disabled={isBusy}
                {...named(isOn ? "Switch off" : "Switch on")}
                onClick={() => {
                  does.turn(row, !isOn);
                }}
              >
                {isOn ? "Switch off" : "Switch on"}
              </Button>
              {neighbour(book, row, "up") && (
                <Button
                  size="small"
                  disabled={isBusy}
                  {...named("Move up")}
                  onClick={() => {
                    does.reorder(row, "up");
                  }}
                >
                  Up
                </Button>
              )}
              {neighbour(book, row, "down") && (
                <Button
                  size="small"
                  disabled={isBusy}
                  {...named("Move down")}
                  onClick={() => {
                    does.reorder(row, "down");
                  }}
                >
                  Down
                </Button>
              )}
              <Button
                size="small"
                disabled={isBusy}
                {...named("Remove")}
                onClick={() => {
                  does.remove(row);
                }}
              >
                Remove
              </Button>
              <GoTo sheet={lever.at.lever.sheet} address={lever.at.lever.cell} about={words} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
