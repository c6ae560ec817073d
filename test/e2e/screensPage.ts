import { screenName, type State } from "./states";

const words: Readonly<Record<string, string>> = {
  loading: "loading: the workbook is being read",
  failed: "error: the workbook cannot be read",
  firstRun: "first run: no table found",
  errors: "error: the workbook has errors",
  ready: "done: there is something to see",
  map: "showing where a table is, before a range is chosen",
  mapReady: "showing where a table is, what would be read is good",
  chosen: "a scenario is chosen",
  lever: "adding or editing a change",
  practice: "adding what others have done",
  rename: "naming a scenario anew, or copying it",
  new: "a new scenario",
  nothing: "no scenario, and no range",
  best: "best and worst",
  does: "what each change does",
  matters: "what matters most",
  plans: "how many plans there will be",
  places: "what new places cost and save, and which stand empty",
  figure: "where a figure comes from",
  writing: "while it writes",
  done: "written",
  restored: "the last write is taken back",
  choosing: "choosing what to change",
  parked: "options parked",
  keep: "keeping an option as a scenario",
};

/** The action as a person would say it, where its button names a number or a cell. */
function actionWords(action: State["action"]): string {
  if (action === undefined) return "none: one can only wait";
  if (typeof action === "string") return action;
  return action.source.startsWith("^Go to") ? "Go to the first error’s cell" : "Write so many sheets";
}

export const pictureName = ({ screen, state }: State): string => `pane-${screen}-${state}.png`;

/** The row of docs/screens.md for a state, its cells without padding. */
export const row = (state: State): readonly string[] => [
  screenName(state),
  words[state.state] ?? state.state,
  `[picture](pictures/${pictureName(state)})`,
  actionWords(state.action),
];
