import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openPreview, primaryButtons, startBrowser } from "./browser";
import { bring, screenName, states } from "./states";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** `PICTURES=docs/pictures npx jest test/e2e/screens` keeps a picture of each. */
const pictures = process.env["PICTURES"];

describe("Every screen in every state offers one thing to do", () => {
  it.each(states.map((state) => [`${screenName(state)}: ${state.state}`, state] as const))(
    "%s",
    async (_, state) => {
      const preview = await openPreview(browser, state.query);
      try {
        await bring(preview, state);
        const { page, pane } = preview;
        if (state.action === undefined) expect(await primaryButtons(preview)).toEqual([]);
        else {
          await pane.getByRole("button", { name: state.action }).first().waitFor();
          expect(await primaryButtons(preview)).toEqual([expect.stringMatching(state.action)]);
        }
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          await page.waitForTimeout(300);
          await page
            .locator("iframe")
            .screenshot({ path: `${pictures}/pane-${state.screen}-${state.state}.png` });
        }
        expect(preview.complaints).toEqual([]);
      } finally {
        await preview.close();
      }
    },
    60_000,
  );
});
