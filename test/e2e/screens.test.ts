import { mkdirSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { cutOffChoices, faultsIn, isCutOff } from "./access";
import { openPreview, primaryButtons, startBrowser } from "./browser";
import { pictureName } from "./screensPage";
import { bring, screenName, states } from "./states";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** `PICTURES=docs/pictures npx jest test/e2e/screens` keeps a picture of each. */
const pictures = process.env["PICTURES"];

const papers = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The rules of axe that a paper can break and another keep. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** The keys of the pane's divider for its ends, the narrower last. */
const widths = { "600 px": "End", "320 px": "Home" } as const;

const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return frame;
};

/** Until colours that change have changed; what turns for ever, as a sign of work, is not waited for. */
const settled = (place: Page | Frame): Promise<void> =>
  place.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is called off on the way has changed too.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What is wrong with the pane at each width and, at the narrower, on each paper; nothing where all is well. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  const pane = paneOf(page);
  const judge = async (paper: string, only?: readonly string[]): Promise<void> => {
    wrong.push(...(await faultsIn(pane, [], only)).map((fault) => `${paper}: ${fault}`));
  };
  for (const [width, key] of Object.entries(widths)) {
    await page.getByRole("separator", { name: "Width of the task pane" }).press(key);
    if (await isCutOff(pane)) wrong.push(`${width}: cut off at the side`);
    for (const choice of await cutOffChoices(pane)) wrong.push(`${width}: cut off: ${choice}`);
  }
  for (const [paper, media] of Object.entries(papers)) {
    await page.emulateMedia(media);
    await settled(pane);
    // What does not hang on colours is the same on every paper, and is judged on the first.
    await judge(paper, paper === "light" ? undefined : ofColour);
  }
  return wrong;
}

describe("Every screen in every state", () => {
  it.each(states.map((state) => [`${screenName(state)}: ${state.state}`, state] as const))(
    "%s: offers one thing to do, is read by everybody, fits at 320 px",
    async (_, state) => {
      const preview = await openPreview(browser, state.query);
      try {
        await bring(preview, state);
        const { page, pane } = preview;
        await settled(paneOf(page));
        if (state.action === undefined) expect(await primaryButtons(preview)).toEqual([]);
        else {
          await pane.getByRole("button", { name: state.action }).first().waitFor();
          expect(await primaryButtons(preview)).toEqual([expect.stringMatching(state.action)]);
        }
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          const path = `${pictures}/${pictureName(state)}`;
          await page.locator("iframe").screenshot({ path });
        }
        // A slow answer does not wait for the judge.
        if (state.state !== "loading") expect(await wrongWith(page)).toEqual([]);
        expect(preview.complaints).toEqual([]);
      } finally {
        await preview.close();
      }
    },
    60_000,
  );

  it("the workbook beside the pane is read by everybody too", async () => {
    const preview = await openPreview(browser);
    try {
      for (const [paper, media] of Object.entries(papers)) {
        await preview.page.emulateMedia(media);
        await settled(preview.page);
        // Where the system's colours are forced, cells show those (white on black), but axe reads the workbook's own.
        const unjudged = media.forcedColors === "active" ? ["color-contrast"] : [];
        expect([paper, ...(await faultsIn(preview.page, unjudged))]).toEqual([paper]);
      }
    } finally {
      await preview.close();
    }
  }, 60_000);
});
