import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { yearName } from "../../model/format";
import type { Modelled } from "../../model/forumModel";
import { caution } from "../../tasks/caution";
import { liveLever } from "../../tasks/live";
import { sentence } from "../../tasks/sentence";
import { ColumnsAndLine } from "../chart/ColumnsAndLine";
import { useSession } from "../session/context";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { Words } from "../shell/Words";
import { Choose } from "./Choose";
import { KeepOption } from "./KeepOption";
import { Mover } from "./Mover";
import { Numbers } from "./Numbers";
import { leverOf, optionWords, withValue, type Option, type Parked } from "./option";
import { ParkedOptions } from "./ParkedOptions";
import { useOption } from "./useOption";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", gap: "4px 8px", justifyContent: "space-between" },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "@media (max-width: 420px)": {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  // On a screen for a room the numbers stand beside the chart, so that both are in sight.
  beside: {
    display: "grid",
    gap: "12px",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 540px)", gap: "24px" },
  },
  caution: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One change at a time, large enough for a room: moved by hand, said in a sentence, shown before and after. */
export default function MeetingScreen() {
  const modelled = useSession().state.seen?.ran.modelled;
  return (
    <WhenReady heading="Meeting" toSee="the options">
      {modelled && <Meeting modelled={modelled} />}
    </WhenReady>
  );
}

function Meeting({ modelled }: { readonly modelled: Modelled }) {
  const styles = useStyles();
  const common = useScreenStyles();
  const { inputs, scenarios, choices, option, value, choose, move } = useOption(modelled);
  const { years } = inputs;
  const [isChoosing, setChoosing] = useState(false);
  const [parked, setParked] = useState<readonly Parked[]>([]);
  const [keeping, setKeeping] = useState<Parked>();
  const next = useRef(1);
  // All that a move does not change is worked out once, when another change is taken hold of.
  const lever = useMemo(() => option && leverOf(option, inputs), [option, inputs]);
  const live = useMemo(
    () => lever && option && liveLever(modelled, option.base, lever),
    [modelled, option, lever],
  );
  const moved = useMemo(() => live?.move(value), [live, value]);
  const yearNames = useMemo(() => years.map(yearName), [years]);
  const year = Math.min(option?.year ?? 0, years.length - 1);
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
  const latest = useRef<Option>(undefined);
  useLayoutEffect(() => {
    latest.current = option && withValue(option, value);
  }, [option, value]);
  const change = useCallback(
    (update: (option: Option) => Option) => {
      if (latest.current) choose(update(latest.current));
    },
    [choose],
  );
  const remove = useCallback((id: number) => {
    setParked((before) => before.filter((one) => one.id !== id));
  }, []);
  const keepButton = useId();
  const wasKeeping = useRef(false);
  useEffect(() => {
    if (!keeping && wasKeeping.current) document.getElementById(keepButton)?.focus();
    wasKeeping.current = keeping !== undefined;
  }, [keeping, keepButton]);
  if (!option || !lever || !live || !moved)
    return (
      <div className={common.stack}>
        <ScreenHeading>Meeting</ScreenHeading>
        <p className={common.text}>There is nothing in this workbook that a change could act on.</p>
      </div>
    );
  if (keeping)
    return (
      <div className={common.stack}>
        <ScreenHeading>Meeting</ScreenHeading>
        <KeepOption
          parked={keeping}
          inputs={inputs}
          close={() => {
            setKeeping(undefined);
          }}
        />
      </div>
    );
  const shown: Parked = { id: 0, option: withValue(option, value), sentence: said };
  const warned = caution(moved.lever, inputs);
  return (
    <div className={common.stack}>
      <div className={styles.top}>
        <ScreenHeading>Meeting</ScreenHeading>
        <Button
          size="small"
          aria-expanded={isChoosing}
          onClick={() => {
            setChoosing(!isChoosing);
          }}
        >
          {isChoosing ? "Done choosing" : "Choose what to change"}
        </Button>
      </div>
      {isChoosing ? (
        <Choose option={option} choices={choices} scenarios={scenarios} inputs={inputs} change={change} />
      ) : (
        <p className={common.text}>
          <Words>{optionWords(option)}</Words>
        </p>
      )}
      <Mover key={JSON.stringify(withValue(option, 0))} lever={moved.lever} inputs={inputs} move={move} />
      <p className={styles.sentence} aria-live="polite" aria-atomic="true">
        <Words>{said}</Words>
      </p>
      {warned !== undefined && <p className={styles.caution}>{warned}</p>}
      <div className={styles.beside}>
        <Numbers before={live.before} after={moved.after} year={year} years={years} />
        <ColumnsAndLine
          title="In-year balance before and after"
          says={`${said} Below zero is a deficit.`}
          years={yearNames}
          columns={columns}
          chosen={year}
        />
      </div>
      <ParkedOptions parked={parked} bringBack={choose} keep={setKeeping} remove={remove} />
      <div className={common.ending}>
        <Button
          appearance="primary"
          onClick={() => {
            const id = next.current;
            next.current += 1;
            setParked((before) => [...before, { ...shown, id }]);
          }}
        >
          Park this option
        </Button>
        <Button
          id={keepButton}
          onClick={() => {
            setKeeping(shown);
          }}
        >
          Keep as a scenario
        </Button>
        <p className={common.quiet} role="status">
          {parked.length > 0 &&
            `${parked.length === 1 ? "1 option is" : `${String(parked.length)} options are`} parked below the chart.`}
        </p>
      </div>
    </div>
  );
}
