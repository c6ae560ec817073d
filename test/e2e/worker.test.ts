/** Ten thousand draws in a worker, under the policy of the pages for Excel, while the page stays free for people. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { configuration } from "../../scripts/pack/config";
import { page as pageOf } from "../../scripts/pack/page";
import { securityHeaders } from "../../scripts/pack/policy";
import { at } from "../../scripts/pack/root";
import { staticServer } from "../../scripts/pack/staticServer";
import { built } from "../../scripts/bench/firstLoad";
import { outlookOf } from "../../src/outlook/outlook";
import type { LookAhead } from "../../src/tasks/lookAhead";
import { fullForum, lever } from "../model/forum";
import { between, modelOf, range } from "../outlook/book";
import { startBrowser } from "./browser";

const folder = at("out/worker-test");
const build = { pages: "excel", production: true } as const;

const inputs = {
  ...fullForum([
    between(lever("S", "placementPupils", { to: "kind", kind: "independent" }, -12, "pupils", 2026), -20, -2),
    between(lever("T", "averageCost", { to: "kind", kind: "independent" }, -0.05, "percent", 2026), -0.1, 0),
  ]),
  ranges: [range("feeInflation", -0.01, 0.02), range("topUpUplift", -0.01, 0.01)],
};
const order = (draws: number): LookAhead => ({ inputs, wanted: { draws, seed: 1 } });

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Awaited<ReturnType<typeof staticServer>>;
let complaints: string[] = [];

beforeAll(async () => {
  const [pane] = configuration(build);
  if (!pane) throw new Error("There is no build of the pane.");
  await built({
    ...pane,
    entry: { taskpane: at("test/e2e/awayPage.ts") },
    plugins: [
      pageOf(build, { template: "src/taskpane/taskpane.html", filename: "index.html", chunks: ["taskpane"] }),
    ],
    output: { ...pane.output, path: folder },
  });
  server = await staticServer({ folders: [{ at: "", folder }], headers: securityHeaders("excel"), port: 0 });
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext();
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${server.address}/index.html`);
  await page.waitForFunction("window.ahead");
});
afterEach(() => context.close());

/** What a page saw of a run: how far it came each time, and the longest that it kept a person waiting. */
interface Seen {
  readonly done: readonly number[];
  /** Milliseconds: the longest task, 0 where none was of 50 ms or more. */
  readonly longestTask: number;
  readonly frames: number;
}

/** Runs an order in the page, to its end or until so many draws are done. */
const run = (told: LookAhead, stopAt = Infinity): Promise<Seen> =>
  page.evaluate(
    ([sent, stopAfter]) =>
      new Promise<Seen>((finished) => {
        const { ahead } = window;
        const done: number[] = [];
        let longestTask = 0;
        let frames = 0;
        const watcher = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
        });
        watcher.observe({ type: "longtask" });
        const frame = (): void => {
          frames += 1;
          if (ahead.state().running) requestAnimationFrame(frame);
        };
        const leave = ahead.subscribe(() => {
          const { running } = ahead.state();
          if (running) {
            done.push(running.done);
            if (running.done < stopAfter) return;
            // Out of the worker's message first: the store is to be stopped as a person would, from outside.
            setTimeout(() => {
              ahead.stop();
            });
            return;
          }
          leave();
          // Long tasks are told a moment after they ended.
          setTimeout(() => {
            watcher.disconnect();
            finished({ done, longestTask, frames });
          }, 300);
        });
        // Its end is looked for in the store's state; a run that was stopped rejects.
        ahead.need(sent).catch(String);
        requestAnimationFrame(frame);
      }),
    [told, Number.isFinite(stopAt) ? stopAt : Number.MAX_SAFE_INTEGER] as const,
  );

/** What the same watcher says of a page that is kept busy, so that its silence means something. */
const longestOfBusy = (milliseconds: number): Promise<number> =>
  page.evaluate(
    (busy) =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => {
          told(Math.max(...list.getEntries().map(({ duration }) => duration)));
        }).observe({ type: "longtask" });
        setTimeout(() => {
          const start = performance.now();
          while (performance.now() - start < busy);
        });
      }),
    milliseconds,
  );

const outlook = () => page.evaluate(() => window.ahead.state().outlook);

describe("ten thousand draws in a worker", () => {
  it("tell how far they have come, give what the model gives, and leave no task over 50 ms to the page", async () => {
    const seen = await run(order(10_000));
    expect(seen.done[0]).toBe(0);
    expect(seen.done.at(-1)).toBe(10_000);
    expect(seen.done.length).toBeGreaterThan(10);
    expect(seen.longestTask).toBeLessThan(50);
    expect(await longestOfBusy(80)).toBeGreaterThan(50);
    expect(seen.frames).toBeGreaterThan(3);
    const expected = outlookOf(modelOf(inputs), { draws: 10_000, seed: 1 });
    const got = await outlook();
    expect(got?.ranges?.draws).toBe(10_000);
    // The browser's own logarithms and cosines may differ from Node's in the last bit.
    const ends = (from: typeof expected | undefined): readonly number[] =>
      from?.ranges?.scenarios.flatMap(({ closing }) =>
        closing.flatMap(({ p10, p50, p90 }) => [p10.value, p50.value, p90.value]),
      ) ?? [];
    expect(ends(got)).toHaveLength(45);
    ends(expected).forEach((value, i) => {
      expect(Math.abs((ends(got)[i] ?? NaN) - value)).toBeLessThan(1e-9 * Math.abs(value));
    });
    expect(complaints).toEqual([]);
  });

  it("stop when told, and leave the last result", async () => {
    await run(order(500));
    const before = await outlook();
    const seen = await run(order(100_000), 1000);
    expect(seen.done.at(-1)).toBeLessThan(100_000);
    expect(await page.evaluate(() => window.ahead.state().running)).toBeUndefined();
    expect(await outlook()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it("say so where the worker's script cannot be fetched, and leave the last result", async () => {
    await run(order(100));
    const before = await outlook();
    await context.route("**/scripts/*", (route) => route.abort());
    await run(order(100));
    const state = await page.evaluate(() => {
      const { failure, running } = window.ahead.state();
      return { why: failure?.message, running };
    });
    expect(state.running).toBeUndefined();
    expect(state.why).toBeTruthy();
    expect(await outlook()).toEqual(before);
  });
});
