import type { Browser, Frame } from "playwright-core";
import { openPreview, savedWorkbook, startBrowser, type Preview } from "./browser";

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser);
});
afterEach(() => preview.close());

const paneOf = ({ page }: Preview): Frame => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The page has no pane.");
  return frame;
};

/** What has the focus within the pane, by the words on it. */
const focused = (): Promise<string> =>
  paneOf(preview).evaluate(() => {
    const held = document.hasFocus() ? document.activeElement : null;
    return held?.getAttribute("aria-label") ?? held?.textContent ?? "";
  });

/** Goes round the page by F6 until the pane has the focus. */
async function toPane(): Promise<void> {
  for (let times = 0; times < 8; times += 1) {
    if (await paneOf(preview).evaluate(() => document.hasFocus())) return;
    await preview.page.keyboard.press("F6");
  }
  throw new Error("F6 never came to the pane.");
}

/** Presses Tab until the focus is on what is so named. */
async function tabTo(name: RegExp, most = 60): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    if (name.test(await focused())) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}; it stands on “${await focused()}”.`);
}

describe("With the keyboard alone", () => {
  it("goes from the first screen to written sheets", async () => {
    const { page, pane } = preview;
    await toPane();
    await tabTo(/^Next: see the results$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Results" }).waitFor();
    await tabTo(/^Next: write the sheets$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Write" }).waitFor();
    await tabTo(/^Write \d+ sheets$/);
    await page.keyboard.press("Enter");
    await pane.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
    const saved = await savedWorkbook(preview);
    expect(saved.sheets.map(({ name }) => name)).toContain("HNB Compare");
    expect(preview.complaints).toEqual([]);
  }, 120_000);

  it("moves a lever in the meeting by arrows, and says what it does", async () => {
    const { page, pane } = preview;
    await toPane();
    await tabTo(/^Set up$/);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Meeting" }).waitFor();
    const slider = pane.getByRole("slider");
    for (let times = 0; times < 40; times += 1) {
      if (await slider.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    const sentence = pane.getByText(/^Moving /).first();
    const before = await sentence.textContent();
    await page.keyboard.press("ArrowRight");
    expect(await sentence.textContent()).not.toBe(before);
    await tabTo(/^Park this option$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Bring back option 1" }).waitFor();
    expect(preview.complaints).toEqual([]);
  }, 90_000);

  it("goes round the page and out of the pane again by F6", async () => {
    const { page } = preview;
    const places = new Set<string>();
    for (let times = 0; times < 6; times += 1) {
      await page.keyboard.press("F6");
      places.add(
        await page.evaluate(() => {
          const held = document.activeElement;
          return `${held?.tagName ?? ""} ${held?.getAttribute("role") ?? ""}`;
        }),
      );
    }
    expect([...places]).toEqual(
      expect.arrayContaining([expect.stringMatching(/^IFRAME/), expect.stringMatching(/grid/)]),
    );
    expect(places.size).toBeGreaterThan(2);
  }, 60_000);
});
