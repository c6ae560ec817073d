/** What is measured in Chromium, on a production build of the preview. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "../pack/browser";
import { countBatches } from "./batches";
import { timeToInteractive } from "./interactive";
import { leverMoved } from "./leverMoved";
import { serveMeasured } from "./measuredPanes";

/** Builds, serves, measures one thing after the other, and leaves nothing running. */
export async function inBrowser(): Promise<void> {
  const { address, stop } = await serveMeasured();
  const folder = mkdtempSync(join(tmpdir(), "forum-model-bench-"));
  try {
    const browser = await startBrowser();
    try {
      await countBatches(browser, address);
      await leverMoved(browser, address, folder);
      await timeToInteractive(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await stop();
  }
}
