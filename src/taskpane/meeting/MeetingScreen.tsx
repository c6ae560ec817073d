import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { yearName } from "../../model/format";
import type { Modelled } from "../../model/forumModel";
import { caution } from "../../tasks/caution";
import { leverChoices } from "../../tasks/levers/leverChoices";
import { liveLever } from "../../tasks/live";
import { sentence } from "../../tasks/sentence";
import { ColumnsAndLine } from "../chart/ColumnsAndLine";
import { useSession } from "../session/context";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { Choose } from "./Choose";
import { Mover } from "./Mover";
import { Numbers } from "./Numbers";
import { leverOf, openingOption, type Option, type Parked } from "./option";
import { ParkedOptions } from "./ParkedOptions";

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "@media (max-width: 420px)": {
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
    },
  },
  // On a screen for a room the numbers stand beside the chart, so that both are in sight.
  beside: {
    display: "grid",
    gap: "12px",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 540px)", gap: "24px" },
  },
  numbers: { display: "grid", gap: "12px", alignContent: "start", minWidth: 0 },
  caution: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One lever at a time, large enough for a room: moved by hand, said in a sentence, shown before and after. */
export default function MeetingScreen() {
  const modelled = useSession().state.seen?.ran.modelled;
  return (
    <WhenReady heading="Meeting" toSee="the options">
      {modelled && <Meeting modelled={modelled} />}
    </WhenReady>
  );
}

function Meeting({ modelled }: { readonly modelled: Modelled }) {
  const { state } = useSession();
  const styles = useStyles();
  const common = useScreenStyles();
  const { inputs } = modelled.model.workings;
  const scenarios = useMemo(() => modelled.model.scenarios.map(({ name }) => name), [modelled]);
  const choices = useMemo(() => leverChoices(inputs), [inputs]);
  const [asked, setAsked] = useState<Option>();
  const [parked, setParked] = useState<readonly Parked[]>([]);
  const next = useRef(1);
  const first = useMemo(
    () => openingOption(choices, inputs, state.scenario),
    // The scenario chosen elsewhere is only where the meeting begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [choices, inputs],
  );
  const kept = asked && scenarios.includes(asked.base) && leverOf(asked, inputs) ? asked : first;
  const lever = useMemo(() => kept && leverOf(kept, inputs), [kept, inputs]);
  const years = inputs.years;
  // All that a move does not change is worked out once, when another lever is taken hold of.
  const hold = lever && JSON.stringify([kept?.base, { ...lever, value: 0 }]);
  const still = useMemo(
    () => kept,
    // Drawn again only when something other than the value is chosen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [hold, kept?.year, kept?.asked.appliesTo],
  );
  const latest = useRef<Parked>(undefined);
  const change = useCallback((update: (option: Option) => Option) => {
    const now = latest.current?.option;
    if (now) setAsked(update(now));
  }, []);
  const move = useCallback(
    (value: number) => {
      change((option) => ({ ...option, asked: { ...option.asked, value } }));
    },
    [change],
  );
  const remove = useCallback((id: number) => {
    setParked((before) => before.filter((one) => one.id !== id));
  }, []);
  const current = useCallback(() => latest.current, []);
  const live = useMemo(
    () => lever && kept && liveLever(modelled, kept.base, lever),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [modelled, hold],
  );
  const moved = useMemo(() => lever && live?.move(lever.value.value), [live, lever]);
  const yearNames = useMemo(() => years.map(yearName), [years]);
  const year = Math.min(kept?.year ?? 0, years.length - 1);
  const columns = useMemo(
    () =>
      live && moved
        ? [
            { label: "In-year balance before", values: live.before.inYear },
            { label: "In-year balance after", values: moved.after.inYear },
          ]
        : [],
    [live, moved],
  );
  const said =
    live && moved
      ? sentence({ lever: moved.lever, before: live.before, after: moved.after, years, year })
      : "";
  useLayoutEffect(() => {
    latest.current = kept && { id: 0, option: kept, sentence: said };
  }, [kept, said]);
  if (!kept || !still || !lever || !live || !moved)
    return (
      <div className={common.stack}>
        <ScreenHeading>Meeting</ScreenHeading>
        <p className={common.text}>There is nothing in this workbook that a lever could act on.</p>
      </div>
    );
  const warned = caution(moved.lever, inputs);
  return (
    <div className={common.stack}>
      <ScreenHeading>Meeting</ScreenHeading>
      <Choose option={still} choices={choices} scenarios={scenarios} inputs={inputs} change={change} />
      <Mover key={hold} lever={lever} inputs={inputs} move={move} />
      <p className={styles.sentence} aria-live="polite" aria-atomic="true">
        {said}
      </p>
      {warned !== undefined && <p className={styles.caution}>{warned}</p>}
      <div className={styles.beside}>
        <div className={styles.numbers}>
          <Numbers before={live.before} after={moved.after} year={year} years={years} />
          <div className={common.actions}>
            <Button
              appearance="primary"
              size="large"
              onClick={() => {
                const id = next.current;
                next.current += 1;
                setParked((before) => [...before, { id, option: kept, sentence: said }]);
              }}
            >
              Park this option
            </Button>
          </div>
          <p className={common.quiet} role="status">
            {parked.length > 0 &&
              `${parked.length === 1 ? "1 option is" : `${String(parked.length)} options are`} parked below, to bring back or keep.`}
          </p>
        </div>
        <ColumnsAndLine
          title="In-year balance before and after"
          says={`${said} Below zero is a deficit.`}
          years={yearNames}
          columns={columns}
          chosen={year}
        />
      </div>
      <ParkedOptions parked={parked} current={current} inputs={inputs} bringBack={setAsked} remove={remove} />
    </div>
  );
}
