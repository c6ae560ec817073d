import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Modelled } from "../../model/forumModel";
import { baselineName } from "../../model/scenarioLines";
import { allFigures } from "../../tasks/figures";
import type { ChangeTried } from "../../tasks/levers/change";
import { leverChoices } from "../../tasks/levers/leverChoices";
import { formOf } from "../../tasks/levers/leverForm";
import {
  duplicateScenario,
  removeLever,
  renameScenario,
  reorderLever,
  switchLever,
} from "../../tasks/levers/rowPlans";
import { scenarioBook, type LeverRow, type ScenarioBook } from "../../tasks/levers/scenarioTable";
import type { Refusal } from "../../tasks/levers/tableDraft";
import { useSession } from "../session/context";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { ToldWords } from "../shell/Notices";
import { useScreenStyles } from "../shell/styles";
import { UndoLine } from "../shell/UndoLine";
import { newForm } from "./forms";
import { LeverCards } from "./LeverCards";
import { LeverEditor } from "./LeverEditor";
import { NameForm, type NameTried } from "./NameForm";
import { PracticePicker } from "./PracticePicker";
import { ScenarioList } from "./ScenarioList";

/** Baseline and scenarios with their changes (levers). All of it lives in the workbook's own Scenarios table. */
export default function ScenariosScreen() {
  const { seen } = useSession().state;
  const grid = seen?.grid;
  const book = useMemo(() => grid && scenarioBook(grid), [grid]);
  const modelled = seen?.ran.modelled;
  return (
    <WhenReady heading="Scenarios" toSee="the scenarios">
      {book && modelled && <Scenarios book={book} modelled={modelled} />}
    </WhenReady>
  );
}

type Doing =
  | { readonly is: "editing"; readonly row: LeverRow }
  | { readonly is: "adding" | "founding" | "practice" | "naming" | "copying" };

function Scenarios({ book, modelled }: { readonly book: ScenarioBook; readonly modelled: Modelled }) {
  const { state, actions } = useSession();
  const styles = useScreenStyles();
  const [doing, setDoing] = useState<Doing>();
  const [refused, setRefused] = useState<Refusal>();
  const all = useMemo(() => allFigures(modelled), [modelled]);
  const choices = useMemo(() => leverChoices(book.inputs), [book]);
  const { scenario } = state;
  const isBaseline = scenario === baselineName;
  const rename = useCallback(
    (name: string): NameTried => {
      const tried = renameScenario(book, scenario, name);
      return "change" in tried ? { change: tried.change } : { told: tried.refused };
    },
    [book, scenario],
  );
  const copy = useCallback(
    (name: string): NameTried => {
      const { change, refused: why, byField, beyond } = duplicateScenario(book, scenario, name);
      const [problem] = [...Object.values(byField).flat(), ...beyond].filter(
        ({ severity }) => severity === "error",
      );
      const told = why ?? problem;
      return { ...(change ? { change } : {}), ...(told ? { told } : {}) };
    },
    [book, scenario],
  );
  const close = (kept?: string): void => {
    setDoing(undefined);
    if (kept !== undefined) actions.choose(kept);
  };
  const begin = (next: Doing): void => {
    setRefused(undefined);
    setDoing(next);
  };
  const found = (): void => {
    begin({ is: "founding" });
  };
  const carryOut = (tried: ChangeTried): void => {
    setRefused("refused" in tried ? tried.refused : undefined);
    if ("change" in tried) void actions.apply(tried.change.plan, tried.change.label);
  };
  const [firstChoice] = choices;
  const editor = (row: LeverRow | undefined, isNew: boolean) =>
    firstChoice && (
      <LeverEditor
        key={row?.row ?? "new"}
        book={book}
        modelled={modelled}
        first={row ? formOf(row.lever) : newForm(firstChoice, book.inputs, isNew ? "" : scenario)}
        row={row}
        isNewScenario={isNew}
        close={close}
      />
    );
  if (doing)
    return (
      <div className={styles.stack}>
        <ScreenHeading>Scenarios</ScreenHeading>
        {doing.is === "editing" && editor(doing.row, false)}
        {doing.is === "adding" && editor(undefined, false)}
        {doing.is === "founding" && editor(undefined, true)}
        {doing.is === "practice" && (
          <PracticePicker book={book} modelled={modelled} scenario={scenario} close={close} />
        )}
        {doing.is === "naming" && (
          <NameForm
            heading={`Rename ${scenario}`}
            verb="Rename"
            first={scenario}
            trying={rename}
            close={close}
          />
        )}
        {doing.is === "copying" && (
          <NameForm heading={`Copy ${scenario}`} verb="Keep the copy" first="" trying={copy} close={close} />
        )}
      </div>
    );
  return (
    <div className={styles.stack}>
      <ScreenHeading>Scenarios</ScreenHeading>
      <p className={styles.quiet}>
        {book.table
          ? `Kept in the Scenarios table on the sheet ${book.table.sheet.name}, where everybody sees the same.`
          : "There is no Scenarios table yet. Your first scenario makes one on a sheet of its own, HNB Scenarios."}
      </p>
      <UndoLine />
      <ScenarioList all={all} years={book.inputs.years} chosen={scenario} choose={actions.choose} />
      {!isBaseline && (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              begin({ is: "naming" });
            }}
          >
            Rename
          </Button>
          <Button
            size="small"
            onClick={() => {
              begin({ is: "copying" });
            }}
          >
            Copy
          </Button>
          <Button size="small" onClick={found}>
            New scenario
          </Button>
        </div>
      )}
      {refused && (
        <div role="alert" className={styles.card}>
          <ToldWords told={refused} />
        </div>
      )}
      {isBaseline ? (
        <p className={styles.text}>
          The Baseline is the workbook as it stands, with nothing changed. Choose a scenario to see what it
          changes.
        </p>
      ) : (
        <section aria-labelledby="changes" className={styles.tight}>
          <h2 id="changes" className={styles.heading}>
            Changes in {scenario}
          </h2>
          <LeverCards
            book={book}
            scenario={scenario}
            does={{
              edit: (row) => {
                begin({ is: "editing", row });
              },
              reorder: (row, to) => {
                carryOut(reorderLever(book, row, to));
              },
              turn: (row, on) => {
                carryOut(switchLever(book, row, on));
              },
              remove: (row) => {
                carryOut(removeLever(book, row));
              },
            }}
          />
        </section>
      )}
      <div className={styles.ending}>
        {isBaseline ? (
          <Button appearance="primary" onClick={found}>
            New scenario
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                begin({ is: "adding" });
              }}
            >
              Add a change
            </Button>
            <Button
              onClick={() => {
                begin({ is: "practice" });
              }}
            >
              What others have done
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
