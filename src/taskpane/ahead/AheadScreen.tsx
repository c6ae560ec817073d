import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Modelled } from "../../model/forumModel";
import type { ForumReading } from "../../tasks/demand";
import { lookAheadFrom } from "../../tasks/lookAhead";
import { useAhead } from "../away/context";
import { useSession } from "../session/context";
import { useNavigation } from "../session/navigation";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { ToldWords } from "../shell/Notices";
import { useScreenStyles } from "../shell/styles";
import { BestAndWorst } from "./BestAndWorst";
import { NewPlaces } from "./NewPlaces";
import { PlansAhead } from "./PlansAhead";
import { WhatEachDoes } from "./WhatEachDoes";
import { WhatMatters } from "./WhatMatters";

const views = {
  best: "Best and worst",
  does: "What each change does",
  matters: "What matters most",
  plans: "Plans",
  places: "New places",
} as const;

type View = keyof typeof views;

const isView = (text: string): text is View => text in views;

/** The years ahead: how they may turn out, what brings it about, how many plans there will be, what new places save. */
export default function AheadScreen() {
  const ran = useSession().state.seen?.ran;
  return (
    <WhenReady heading="Years ahead" toSee="the years ahead">
      {ran?.modelled && <YearsAhead modelled={ran.modelled} reading={ran.reading} />}
    </WhenReady>
  );
}

function YearsAhead({ modelled, reading }: { readonly modelled: Modelled; readonly reading: ForumReading }) {
  const { state, actions } = useSession();
  const { show } = useNavigation();
  const ahead = useAhead();
  const styles = useScreenStyles();
  const [view, setView] = useState<View>("best");
  const { run } = ahead;
  useEffect(() => {
    const order = lookAheadFrom(reading);
    if (order) run(order);
  }, [reading, run]);
  const { scenarios, workings } = modelled.model;
  const { years } = workings.inputs;
  const scenario = scenarios.find(({ name }) => name === state.scenario)?.name ?? "Baseline";
  const { outlook, running, failure } = ahead.state;
  const needsOutlook = view === "best" || view === "does" || view === "matters";
  return (
    <div className={styles.stack}>
      <ScreenHeading>Years ahead</ScreenHeading>
      <Field label="Scenario">
        <Select
          value={scenario}
          onChange={(_, { value }) => {
            actions.choose(value);
          }}
        >
          {scenarios.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label="Show">
        <Select
          value={view}
          onChange={(_, { value }) => {
            if (isView(value)) setView(value);
          }}
        >
          {Object.entries(views).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {running && (
        <div className={styles.tight}>
          <ProgressBar
            aria-label="Working out best and worst"
            max={running.of}
            value={running.done}
            thickness="medium"
          />
          <div className={styles.actions}>
            <span className={styles.quiet}>
              Working out best and worst: {running.done.toLocaleString("en-GB")} of{" "}
              {running.of.toLocaleString("en-GB")} cases
            </span>
            <Button size="small" onClick={ahead.stop}>
              Stop
            </Button>
          </div>
        </div>
      )}
      {failure && (
        <div role="alert" className={styles.card}>
          <ToldWords
            told={{
              found: `Best and worst could not be worked out: ${failure.message}.`,
              wanted: "the run to come to its end",
              remedy: "Choose Work it out again.",
            }}
          />
        </div>
      )}
      {!running && (failure ?? !outlook) && (
        <div className={styles.actions}>
          <Button
            onClick={() => {
              const order = lookAheadFrom(reading);
              if (order) run(order);
            }}
          >
            Work it out again
          </Button>
        </div>
      )}
      {view === "plans" && <PlansAhead demand={reading.demand} modelled={modelled} />}
      {view === "places" && <NewPlaces modelled={modelled} scenario={scenario} outlook={outlook} />}
      {needsOutlook && outlook && view === "best" && (
        <BestAndWorst outlook={outlook} scenario={scenario} years={years} />
      )}
      {needsOutlook && outlook && view === "does" && (
        <WhatEachDoes outlook={outlook} scenario={scenario} years={years} />
      )}
      {needsOutlook && outlook && view === "matters" && (
        <WhatMatters outlook={outlook} scenario={scenario} years={years} />
      )}
      <div className={styles.ending}>
        <Button
          appearance="primary"
          onClick={() => {
            show("write");
          }}
        >
          Next: write the sheets
        </Button>
      </div>
    </div>
  );
}
