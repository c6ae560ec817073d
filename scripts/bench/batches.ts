/** How many batches the pane sends to Excel for one run: reading the workbook and writing the sheets. */
import type { Browser } from "playwright-core";
import { openPane } from "./panePage";
import { report } from "./timing";

const fiveMegabytes = 5 * 1024 * 1024;

/** Batches that so many bytes may take: one, and another for each 5 MB. */
const allowed = (bytes: number): number => 1 + Math.floor(bytes / fiveMegabytes);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

/**
 * Presses Write on the sample and counts what Office.js sends up to the last batch that writes, which is the run;
 * what follows it (reading back, looking at the new sheets' names) is told beside it. The library's own housekeeping
 * is left out.
 */
export async function countBatches(browser: Browser, address: string): Promise<void> {
  const { page, frame, close } = await openPane(browser, address);
  try {
    const sent = async () => {
      const all = await page.evaluate(() => window.localExcel?.interpreter.batches ?? []);
      return all
        .filter(({ kind }) => kind !== "own")
        .map(({ kind, requestBytes, responseBytes }) => ({ kind, bytes: requestBytes + responseBytes }));
    };
    const earlier = (await sent()).length;
    await frame.getByRole("tab", { name: "Write" }).click();
    await frame.getByRole("button", { name: /^Write \d+ sheets/ }).click();
    await frame.getByText(/^Done: \d+ sheets written/).waitFor({ timeout: 60_000 });
    const since = (await sent()).slice(earlier);
    const written = since.findLastIndex(({ kind }) => kind === "write") + 1;
    const [run, after] = [since.slice(0, written), since.slice(written)];
    const one = (kind: "read" | "write") => {
      const batches = run.filter((batch) => batch.kind === kind);
      const bytes = batches.reduce((sum, batch) => sum + batch.bytes, 0);
      return { count: batches.length, most: allowed(bytes), size: kilobytes(bytes) };
    };
    const [read, write] = [one("read"), one("write")];
    report(
      "Batches of one run in Chromium, the sample",
      `${String(read.count)} read (${read.size}) and ${String(write.count)} write (${write.size}) ` +
        `(target 1 and 1, and 1 more for each 5 MB); ${String(after.length)} after them, to show what was written`,
      read.count === read.most && write.count === write.most,
    );
  } finally {
    await close();
  }
}
