import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { baselineName } from "../../model/baseline";
import type { Modelled } from "../../model/forumModel";
import { hasOutlook } from "../../outlook/outlook";
import type { Ran } from "../../tasks/model";
import { useSession } from "../session/context";
import { useNavigation } from "../session/navigation";
import { ScreenHeading, WhenReady } from "../shell/Faces";
import { useScreenStyles } from "../shell/styles";
import { BestAndWorst } from "./BestAndWorst";
import { NewPlaces } from "./NewPlaces";
import { PlansAhead } from "./PlansAhead";
import { WhatEachDoes } from "./WhatEachDoes";
import { WhatMatters } from "./WhatMatters";
import { WorkingOut } from "./WorkingOut";

const views = {
  best: "Best and worst",
  does: "What each change does",
  matters: "What matters most",
  plans: "Plans",
  places: "Places",
} as const;

type View = keyof typeof views;

const isView = (text: string): text is View => text in views;

/** The years ahead: how they may turn out, what brings it about, how many plans there will be, what new places save. */
export default function AheadScreen() {
  const ran = useSession().state.seen?.ran;
  return (
    <WhenReady heading="Years ahead" toSee="the years ahead">
      {ran?.modelled && <YearsAhead ran={ran} modelled={ran.modelled} />}
    </WhenReady>
  );
}

function YearsAhead({ ran, modelled }: { readonly ran: Ran; readonly modelled: Modelled }) {
  const { state, actions } = useSession();
  const { show } = useNavigation();
  const styles = useScreenStyles();
  const [view, setView] = useState<View>("best");
  const { lookAhead } = actions;
  const { reading, scenarios: outlook } = ran;
  useEffect(lookAhead, [lookAhead, reading]);
  const { scenarios, workings } = modelled.model;
  const { years } = workings.inputs;
  const scenario = scenarios.find(({ name }) => name === state.scenario)?.name ?? baselineName;
  const shown = {
    best: () => outlook && <BestAndWorst outlook={outlook} scenario={scenario} years={years} />,
    does: () => outlook && <WhatEachDoes outlook={outlook} scenario={scenario} years={years} />,
    matters: () => outlook && <WhatMatters outlook={outlook} scenario={scenario} years={years} />,
    plans: () => <PlansAhead demand={reading.demand} modelled={modelled} />,
    places: () => <NewPlaces modelled={modelled} scenario={scenario} outlook={outlook} />,
  } satisfies Record<View, () => ReactNode>;
  const hasAny = hasOutlook(modelled.model);
  const needsOutlook = view !== "plans" && view !== "places";
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
      {!outlook && needsOutlook && <WorkingOut hasAny={hasAny} again={lookAhead} />}
      {shown[view]()}
      <div className={styles.ending}>
        <Button
          appearance="primary"
          onClick={() => {
            show(hasAny ? "write" : "scenarios");
          }}
        >
          {hasAny ? "Next: write the sheets" : "Next: add a scenario"}
        </Button>
      </div>
    </div>
  );
}
