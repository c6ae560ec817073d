import type { Browser } from "playwright-core";
import { openPreview, show, startBrowser, type Preview } from "./browser";

type Opened = (query?: Readonly<Record<string, string>>) => Promise<Preview>;

/** One browser for a file of tests; each test opens the preview as it needs it, and it is closed after the test. */
export function eachOpening(): Opened {
  let browser: Browser;
  let opened: readonly Preview[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const one of opened) await one.close();
    opened = [];
  });
  return async (query = {}) => {
    const one = await openPreview(browser, query);
    opened = [...opened, one];
    return one;
  };
}

/** Goes to the Write screen and presses its button. */
export const pressWrite = async (one: Preview): Promise<void> => {
  await show(one, "Write");
  await one.pane.getByRole("button", { name: /^Write \d+ sheets/ }).click();
};
