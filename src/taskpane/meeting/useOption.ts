import { useCallback, useMemo, useState } from "react";
import { baselineName } from "../../model/baseline";
import type { Modelled } from "../../model/forumModel";
import { leverChoices } from "../../tasks/levers/leverChoices";
import { useSession } from "../session/context";
import { leverOf, openingOption, type Option } from "./option";

/** What is looked at: what was chosen, while the workbook has it, and where the hand has moved it since. */
export function useOption(modelled: Modelled) {
  const { scenario } = useSession().state;
  const { inputs } = modelled.model.workings;
  const scenarios = useMemo(() => modelled.model.scenarios.map(({ name }) => name), [modelled]);
  const choices = useMemo(() => leverChoices(inputs), [inputs]);
  // The scenario chosen elsewhere is only where the meeting begins.
  const [begins] = useState(scenario);
  const first = useMemo(
    () => openingOption(choices, inputs, scenarios.includes(begins) ? begins : baselineName),
    [choices, inputs, scenarios, begins],
  );
  const [asked, setAsked] = useState<Option>();
  const [hand, setHand] = useState<{ readonly of: Option; readonly value: number }>();
  const option = asked && scenarios.includes(asked.base) && leverOf(asked, inputs) ? asked : first;
  const value = (hand?.of === option ? hand?.value : undefined) ?? option?.asked.value ?? 0;
  const choose = useCallback((next: Option) => {
    setAsked(next);
    setHand(undefined);
  }, []);
  const move = useCallback(
    (to: number) => {
      if (!option) return;
      setAsked(option);
      setHand({ of: option, value: to });
    },
    [option],
  );
  return { inputs, scenarios, choices, option, value, choose, move };
}
