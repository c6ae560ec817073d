/** How long the pane's first load takes until it can be used, beside Microsoft's React task-pane template. */
import type { Browser } from "playwright-core";
import { addressOf, type PaneName } from "./measuredPanes";
import { named, paneFrame } from "./panePage";
import { median, report } from "./timing";

const loads = 9;
const most = 1.5;
/** Milliseconds without a long task after which a page counts as settled. */
const quiet = 1_500;

declare global {
  interface Window {
    /** Milliseconds from the page's beginning: its first button painted, and the end of its last long task. */
    loadSeen?: { control: number; busy: number };
  }
}

/** Runs in every page before its own scripts. */
function watchLoad(): void {
  const seen = { control: 0, busy: 0 };
  window.loadSeen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.busy = Math.max(seen.busy, startTime + duration);
  }).observe({ type: "longtask", buffered: true });
  const watcher = new MutationObserver(() => {
    if (!document.querySelector("button:not([disabled])")) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        seen.control = performance.now();
      };
      painted.port2.postMessage(undefined);
    });
  });
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
}

interface Load {
  /** Until its first button is painted. */
  readonly control: number;
  /** Until, besides, the last task of over 50 ms is done. */
  readonly settled: number;
}

/** One first load, in a browser context of its own, in the frame of a preview that has come to rest. */
async function load(browser: Browser, server: string, name: PaneName): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(named);
    await page.addInitScript(watchLoad);
    const own = (url: URL): boolean => url.pathname === "/taskpane.html";
    // The preview's own pane stays empty, so that nothing of it is compiled beforehand.
    await page.route(own, (route) => route.fulfill({ contentType: "text/html", body: "<p>Empty</p>" }));
    await page.goto(server);
    await page.getByRole("grid").waitFor({ timeout: 30_000 });
    await page.waitForTimeout(quiet);
    const frame = await paneFrame(page);
    await frame.goto(addressOf(server, name));
    await frame.waitForFunction((rest) => {
      const { control, busy } = window.loadSeen ?? { control: 0, busy: 0 };
      return control > 0 && performance.now() > Math.max(control, busy) + rest;
    }, quiet);
    const { control, busy } = (await frame.evaluate(() => window.loadSeen)) ?? { control: NaN, busy: NaN };
    return { control, settled: Math.max(control, busy) };
  } finally {
    await context.close();
  }
}

/**
 * Prints the medians of both, loaded in turn. Ours goes on to read and model the sample, through an Excel that works
 * in the same thread here; the template reads nothing.
 */
export async function timeToInteractive(browser: Browser, server: string): Promise<void> {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let i = 0; i < loads; i += 1) {
    ours.push(await load(browser, server, "pane"));
    theirs.push(await load(browser, server, "template"));
  }
  const of = (part: keyof Load): readonly [ours: number, theirs: number, ratio: number] => {
    const [own, peer] = [median(ours.map((one) => one[part])), median(theirs.map((one) => one[part]))];
    return [own, peer, own / peer];
  };
  const told = ([own, peer, ratio]: readonly [number, number, number]): string =>
    `${own.toFixed(0)} ms against the template's ${peer.toFixed(0)} ms: ${ratio.toFixed(2)} times`;
  const control = of("control");
  report(
    "Time to interactive of the pane's first load",
    `first button painted after ${told(control)} (at most ${String(most)}; medians of ${String(loads)} loads); ` +
      `the workbook read and modelled, and no long task left, after ${told(of("settled"))}`,
    control[2] <= most,
  );
}
