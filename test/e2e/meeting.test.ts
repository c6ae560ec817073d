import type { Browser, Locator } from "playwright-core";
import { openPreview, show, startBrowser, type Preview } from "./browser";

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

/** A small task pane: as narrow as Excel's narrowest, on a laptop's screen. */
const small = { width: 320, height: 700 };

/** Opens the meeting in a pane of just that size. */
async function openSmall(): Promise<void> {
  preview = await openPreview(browser);
  const { page } = preview;
  await page.getByRole("separator", { name: "Width of the task pane" }).press("Home");
  const frame = await page.locator("iframe").boundingBox();
  const window = page.viewportSize();
  if (!frame || !window) throw new Error("The pane has no size.");
  const over = { width: frame.width - small.width, height: frame.height - small.height };
  expect(over.width).toBe(0);
  await page.setViewportSize({ width: window.width, height: window.height - over.height });
  await show(preview, "Meeting");
  await preview.pane.getByRole("slider").waitFor();
}

/** Where something stands in the pane, from its top. */
async function span(of: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const frame = await preview.page.locator("iframe").boundingBox();
  const box = await of.boundingBox();
  if (!frame || !box) throw new Error("It is not there.");
  return { top: box.y - frame.y, bottom: box.y - frame.y + box.height };
}

describe("The meeting in a pane of 320 by 700 pixels", () => {
  it("has the slider, the sentence and the three numbers in sight at once, above its buttons", async () => {
    await openSmall();
    const { pane } = preview;
    const buttons = await span(pane.getByRole("button", { name: "Park this option" }));
    expect(buttons.bottom).toBeLessThanOrEqual(small.height);
    const inSight = [
      pane.getByText(/^Block transfer: Schools to High needs/),
      pane.getByRole("slider", { name: "How much" }),
      pane.getByText(/^Moving 0\.5% of the schools block/).first(),
      pane.getByRole("group", { name: /^Before and after/ }),
    ];
    for (const each of inSight) {
      const { top, bottom } = await span(each);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(buttons.top);
    }
    expect(preview.complaints).toEqual([]);
  }, 60_000);

  it("has the button that keeps an option in sight, and Esc goes back to where it was", async () => {
    await openSmall();
    const { pane } = preview;
    await pane.getByRole("button", { name: "Keep as a scenario" }).click();
    const keep = await span(pane.getByRole("button", { name: "Keep Block transfer" }));
    expect(keep.bottom).toBeLessThanOrEqual(small.height);
    await pane.getByRole("textbox", { name: "Name of the scenario" }).press("Escape");
    expect(
      await pane
        .getByRole("button", { name: "Keep as a scenario" })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  }, 60_000);
});
