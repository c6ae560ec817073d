import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { yearName } from "../../model/format";
import type { Modelled } from "../../model/forumModel";
import { explain, type FigureAsked } from "../../tasks/explain";
import { allFigures } from "../../tasks/figures";
import { checkResults } from "../../tasks/result";
import { balanceWord, spoken } from "../../tasks/spoken";
import type { Planned } from "../../workbook/sheets/planWorkbook";
import { useSession } from "../session/context";
import { useNavigation } from "../session/navigation";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { ChosenInFull } from "../shell/ChosenInFull";
import { useScreenStyles } from "../shell/styles";
import { Words } from "../shell/Words";
import { AllLines } from "./AllLines";
import { ByYear } from "./ByYear";
import { Checks } from "./Checks";
import { Drivers } from "./Drivers";
import { AskContext } from "./Figure";
import { FigurePanel } from "./FigurePanel";
import { ResultCharts } from "./ResultCharts";

const useStyles = makeStyles({
  plain: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The money in plain sight, what drives it, and where each figure comes from. */
export default function ResultsScreen() {
  const ran = useSession().state.seen?.ran;
  return (
    <WhenReady heading="Results" toSee="the results">
      {ran?.modelled && ran.planned && <Results modelled={ran.modelled} planned={ran.planned} />}
    </WhenReady>
  );
}

function Results({ modelled, planned }: { readonly modelled: Modelled; readonly planned: Planned }) {
  const { state, actions } = useSession();
  const { show } = useNavigation();
  const styles = useStyles();
  const common = useScreenStyles();
  const { years } = modelled.model.workings.inputs;
  const all = useMemo(() => allFigures(modelled), [modelled]);
  const [baseline] = all;
  const figures = all.find(({ name }) => name === state.scenario) ?? baseline;
  const [asked, setAsked] = useState<FigureAsked>();
  const opener = useRef<HTMLElement>(null);
  const ask = useCallback((figure: FigureAsked, from: HTMLElement) => {
    opener.current = from;
    setAsked(figure);
  }, []);
  const explanation = useMemo(() => asked && explain(modelled, planned, asked), [modelled, planned, asked]);
  const scenario = figures?.name;
  const checks = useMemo(
    () => (scenario === undefined ? [] : checkResults(modelled, [scenario])),
    [modelled, scenario],
  );
  if (!figures) return null;
  const other = figures === baseline ? undefined : baseline;
  const last = years.length - 1;
  const close = (): void => {
    setAsked(undefined);
    opener.current?.focus();
  };
  const said = (value: number): string =>
    balanceWord(value) === "balanced"
      ? "a balance of nothing"
      : `a ${balanceWord(value)} of ${spoken(value)}`;
  return (
    <AskContext value={ask}>
      <div className={common.stack}>
        <ScreenHeading>Results</ScreenHeading>
        <Field label="Scenario">
          <Select
            value={figures.name}
            onChange={(_, { value }) => {
              actions.choose(value);
            }}
          >
            {all.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <ChosenInFull text={figures.name} />
        <p className={styles.plain}>
          <Words>
            {`${yearName(years[0] ?? NaN)} ends with ${said(figures.inYear[0] ?? 0)} in the year. The reserve closes ${yearName(years[last] ?? NaN)} with ${said(figures.closing[last] ?? 0)}.`}
          </Words>
        </p>
        <div className={common.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              show("write");
            }}
          >
            Next: write the sheets
          </Button>
        </div>
        <ByYear figures={figures} baseline={other} years={years} />
        <ResultCharts figures={figures} years={years} />
        <Drivers figures={figures} baseline={other} years={years} />
        <AllLines figures={figures} years={years} />
        <Checks checks={checks} />
        {explanation && (
          <FigurePanel
            explanation={explanation}
            isWritten={state.seen?.grid.sheets.some(({ name }) => name === explanation.at.sheet) ?? false}
            ask={setAsked}
            close={close}
          />
        )}
      </div>
    </AskContext>
  );
}
