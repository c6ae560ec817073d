/** Every screen in every state that a person can meet, how to come to it, and the one action that it offers. */
import { show, type Preview } from "./browser";
import { select } from "./excel";
import { emptyWorkbook, sampleWith } from "./workbooks";

export interface State {
  readonly screen: "setUp" | "scenarios" | "results" | "ahead" | "write" | "meeting";
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

/** No scenario and no range: there is nothing to set beside the Baseline. */
const withoutScenarios = (): Uint8Array =>
  sampleWith(
    "barking-and-dagenham",
    [4, 5, 6, 7, 8, 9].flatMap((row) =>
      Array.from({ length: 10 }, (_, column) => ({ sheet: "Scenarios", row, column, content: "" })),
    ),
  );

/** No services are found, because nobody could guess the headings. */
const withoutServices = (): Uint8Array =>
  sampleWith("barking-and-dagenham", [
    { sheet: "Services", row: 3, column: 0, content: "What for" },
    { sheet: "Services", row: 3, column: 1, content: "Code" },
    { sheet: "Services", row: 3, column: 2, content: "How much" },
  ]);

const press =
  (name: string | RegExp) =>
  async (preview: Preview): Promise<void> => {
    await preview.pane.getByRole("button", { name }).first().click();
  };

const fill =
  (name: RegExp, text: string) =>
  async ({ pane }: Preview): Promise<void> => {
    await pane.getByRole("textbox", { name }).fill(text);
  };

/** A button that cannot be pressed until what was typed has been tried. */
const ready =
  (name: string) =>
  ({ pane }: Preview): Promise<void> =>
    pane.getByRole("button", { name, disabled: false }).waitFor();

/** The columns of Services, where mapping it anew begins. */
const openServices = async (preview: Preview): Promise<void> => {
  const card = preview.pane.getByRole("listitem").filter({ hasText: /^Services/ });
  await card.first().locator("summary").click();
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

const choose = press(/^More resourced provision/);
/** The part of the pane that comes takes the focus: what is typed elsewhere before that is lost. */
const mapServices = steps(press("Show where the Services table is"), ({ pane }) =>
  pane.locator("[role=group]:focus").waitFor(),
);
const selectServices = async (preview: Preview): Promise<void> => {
  await select(preview, "Services", "A4:C14");
  await press("Use the range selected now")(preview);
};
/** A view of the years ahead of the scenario that opens places, once best and worst are worked out. */
const lookingAt =
  (view: string) =>
  async ({ pane }: Preview): Promise<void> => {
    await pane.getByRole("heading", { name: "Best and worst" }).waitFor({ timeout: 60_000 });
    await pane.getByRole("combobox", { name: "Scenario" }).selectOption("More places nearer home");
    await pane.getByRole("combobox", { name: "Show" }).selectOption(view);
  };
const park = press("Park this option");

/** What a picture is of, in the words of docs/screens.md; the list below follows the screens. */
export const states: readonly State[] = [
  ...beforeReading("setUp"),
  { screen: "setUp", state: "firstRun", file: emptyWorkbook, action: "Insert blank input tables" },
  { screen: "setUp", state: "errors", file: withError, action: /^Go to / },
  { screen: "setUp", state: "ready", action: "Next: see the results" },
  {
    screen: "setUp",
    state: "map",
    file: withoutServices,
    reach: mapServices,
    action: "Use the selected range",
  },
  {
    screen: "setUp",
    state: "mapReady",
    reach: steps(openServices, mapServices, selectServices),
    action: "Keep this as Services",
  },
  ...beforeResults("scenarios"),
  { screen: "scenarios", state: "ready", action: "New scenario" },
  { screen: "scenarios", state: "chosen", reach: choose, action: "Add a change" },
  {
    screen: "scenarios",
    state: "lever",
    reach: steps(choose, press("Add a change"), fill(/^Value/, "5"), ready("Keep the change")),
    action: "Keep the change",
  },
  {
    screen: "scenarios",
    state: "practice",
    reach: steps(choose, press("What others have done"), ready("Keep the practice")),
    action: "Keep the practice",
  },
  {
    screen: "scenarios",
    state: "rename",
    reach: steps(choose, press("Rename"), fill(/^Name of/, "More units"), ready("Rename")),
    action: "Rename",
  },
  {
    screen: "scenarios",
    state: "new",
    reach: steps(
      press("New scenario"),
      fill(/^Name of the scenario/, "Fewer placements"),
      fill(/^Value/, "5"),
      ready("Keep the scenario"),
    ),
    action: "Keep the scenario",
  },
  ...beforeResults("results"),
  { screen: "results", state: "ready", action: "Next: write the sheets" },
  {
    screen: "results",
    state: "figure",
    reach: press(/^In-year balance, 2026-27/),
    action: "Next: write the sheets",
  },
  ...beforeResults("ahead"),
  { screen: "ahead", state: "nothing", file: withoutScenarios, action: "Next: add a scenario" },
  ...["best", "does", "matters", "plans", "places"].map((view): State => ({
    screen: "ahead",
    state: view,
    query: { sample: "barking-and-dagenham-years-ahead" },
    reach: lookingAt(view),
    action: "Next: write the sheets",
  })),
  ...beforeResults("write"),
  { screen: "write", state: "ready", action: /^Write \d+ sheets$/ },
  { screen: "write", state: "writing", query: { fault: "slow" }, reach: press(/^Write \d+ sheets$/) },
  { screen: "write", state: "done", reach: write, action: "See HNB Compare" },
  {
    screen: "write",
    state: "restored",
    reach: steps(
      write,
      press("Restore the previous output"),
      press("Yes, restore"),
      seen(/^The last write is taken back/),
    ),
    action: /^Write \d+ sheets$/,
  },
  ...beforeResults("meeting"),
  { screen: "meeting", state: "ready", action: "Park this option" },
  { screen: "meeting", state: "choosing", reach: press("Choose what to change"), action: "Park this option" },
  { screen: "meeting", state: "parked", reach: park, action: "Park this option" },
  {
    screen: "meeting",
    state: "keep",
    reach: press("Keep as a scenario"),
    action: "Keep Block transfer",
  },
];

const addresses: Readonly<Record<State["screen"], string>> = {
  setUp: "Set up",
  scenarios: "Scenarios",
  results: "Results",
  ahead: "Ahead",
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
    const reading = pane.getByText("Reading the workbook").filter({ visible: true });
    await reading.first().waitFor({ state: "detached", timeout: 30_000 });
  }
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await state.reach?.(preview);
  // A button under the pointer has another colour.
  await page.mouse.move(1, 1);
}
