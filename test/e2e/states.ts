/** Every screen in every state that a person can meet, how to come to it, and the one action that it offers. */
import { show, type Preview } from "./browser";
import { emptyWorkbook, sampleWith } from "./workbooks";

export interface State {
  readonly screen: "setUp" | "scenarios" | "results" | "write" | "meeting";
  readonly state: string;
  /** What the preview's address asks for. */
  readonly query?: Readonly<Record<string, string>>;
  /** A workbook of one's own to open. */
  readonly file?: () => Uint8Array;
  /** From the screen as it opens. */
  readonly reach?: (preview: Preview) => Promise<void>;
  /** The name of the one primary action; absent where one can only wait. */
  readonly action?: string | RegExp;
}

/** A reserve that nobody knows: one error, and the workbook cannot be modelled. */
const withError = (): Uint8Array =>
  sampleWith("barking-and-dagenham", [{ sheet: "Provision", row: 4, column: 2, content: "Castle" }]);

const press =
  (name: string | RegExp) =>
  async (preview: Preview): Promise<void> => {
    await preview.pane.getByRole("button", { name }).first().click();
  };

const steps =
  (...all: readonly ((preview: Preview) => Promise<void>)[]) =>
  async (preview: Preview): Promise<void> => {
    for (const step of all) await step(preview);
  };

const seen =
  (text: string | RegExp) =>
  (preview: Preview): Promise<void> =>
    preview.pane.getByText(text).first().waitFor({ timeout: 60_000 });

const write = steps(press(/^Write \d+ sheets$/), seen(/^Done: \d+ sheets written/));

const beforeReading = (screen: State["screen"]): readonly State[] => [
  { screen, state: "loading", query: { fault: "slow" } },
  { screen, state: "failed", query: { fault: "typing" }, action: "Read again" },
];

const beforeResults = (screen: State["screen"]): readonly State[] => [
  ...beforeReading(screen),
  { screen, state: "firstRun", file: emptyWorkbook, action: "Set up the workbook" },
  { screen, state: "errors", file: withError, action: "See what is wrong" },
];

export const states: readonly State[] = [
  ...beforeReading("setUp"),
  { screen: "setUp", state: "firstRun", file: emptyWorkbook, action: "Insert blank input tables" },
  { screen: "setUp", state: "errors", file: withError, action: /^Go to / },
  { screen: "setUp", state: "ready", action: "Next: see the results" },
  ...beforeResults("scenarios"),
  ...beforeResults("results"),
  { screen: "scenarios", state: "ready", action: "New scenario" },
  { screen: "results", state: "ready", action: "Next: write the sheets" },
  ...beforeResults("write"),
  { screen: "write", state: "ready", action: /^Write \d+ sheets$/ },
  { screen: "write", state: "done", reach: write, action: "See HNB Compare" },
  ...beforeResults("meeting"),
  { screen: "meeting", state: "ready", action: "Park this option" },
];

const addresses: Readonly<Record<State["screen"], string>> = {
  setUp: "Set up",
  scenarios: "Scenarios",
  results: "Results",
  write: "Write",
  meeting: "Meeting",
};

export const screenName = (state: State): string => addresses[state.screen];

/** Brings an open preview to a state. */
export async function bring(preview: Preview, state: State): Promise<void> {
  const { page, pane } = preview;
  if (state.file) {
    await page
      .getByLabel("A workbook of your own")
      .setInputFiles({ name: "forum.xlsx", mimeType: "", buffer: Buffer.from(state.file()) });
    await page.getByRole("heading", { name: "forum.xlsx" }).waitFor();
  }
  await show(preview, screenName(state));
  if (state.state !== "loading") {
    await pane.getByText("Reading the workbook").first().waitFor({ state: "detached", timeout: 30_000 });
  }
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await state.reach?.(preview);
}
