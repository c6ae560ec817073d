/** The preview in Chromium, as the measurements in a browser take hold of it. */
import type { Browser, Frame, Page } from "playwright-core";
import type {} from "../../src/preview/connection";

/** The bench's own loader names every function through this; a page does not have it. */
export const named = "globalThis.__name ??= (one) => one;";

export interface PanePage {
  readonly page: Page;
  /** The pane's own window. */
  readonly frame: Frame;
  readonly close: () => Promise<void>;
}

/** The frame beside the workbook, whatever is shown in it. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The preview has no pane.");
  return frame;
}

/** Opens the preview with the sample, or with a workbook of one's own, and waits until the pane has read it. */
export async function openPane(browser: Browser, address: string, workbook?: string): Promise<PanePage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(named);
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  const isReady = pane.getByRole("button", { name: "Next: see the results" });
  await isReady.waitFor({ timeout: 60_000 });
  if (workbook !== undefined) {
    const before = await page.evaluate(() => window.localExcel?.book.name);
    await page.getByLabel("A workbook of your own").setInputFiles(workbook);
    await page.waitForFunction((name) => window.localExcel?.book.name !== name, before);
    await isReady.waitFor({ timeout: 60_000 });
  }
  return { page, frame: await paneFrame(page), close: () => context.close() };
}
