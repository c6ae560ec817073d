/** The build for Excel, under the policy and headers that it has in use; Microsoft's address answers from its package. */
import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { make } from "../../scripts/pack/make";
import { securityHeaders } from "../../scripts/pack/policy";
import { at } from "../../scripts/pack/root";
import { servedFolders } from "../../scripts/pack/served";
import { staticServer, type ServedFolder } from "../../scripts/pack/staticServer";
import { startBrowser } from "./browser";
import { previewFolder } from "./server";

const folder = at("out/excel-build");
const origin = "https://forum-model.example.gov.uk";
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const telemetry = "https://telemetryservice.firstpartyapps.oaspapps.com";

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));

const text = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");

let browser: Browser;
let closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  await make({ pages: "excel", production: true, origin }, folder);
  browser = await startBrowser();
}, 240_000);
afterAll(() => browser.close());
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function served(
  folders: readonly ServedFolder[],
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const { address, stop } = await staticServer({ folders, headers, port: 0 });
  closing.push(stop);
  return address;
}

/** A context in which Microsoft's scripts come from the package, and nothing else from outside. */
async function offline(): Promise<{ context: BrowserContext; refused: string[] }> {
  const context = await browser.newContext();
  closing.unshift(() => context.close());
  const refused: string[] = [];
  await context.route(
    (url) => url.hostname !== "localhost",
    async (route) => {
      const asked = route.request().url();
      if (!asked.startsWith(microsoft)) {
        refused.push(asked);
        await route.abort();
        return;
      }
      const path = new URL(asked).pathname.slice("/lib/1/hosted/".length);
      await route.fulfill({ path: at(`node_modules/@microsoft/office-js/dist/${path}`) });
    },
  );
  return { context, refused };
}

/** Each breach of the policy, with the script that caused it. */
async function breachesIn(context: BrowserContext): Promise<readonly string[]> {
  const breaches: string[] = [];
  await context.exposeFunction("toldOfBreach", (told: string) => void breaches.push(told));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const { toldOfBreach } = globalThis as unknown as { toldOfBreach: (told: string) => void };
      toldOfBreach(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return breaches;
}

describe("the build for Excel", () => {
  it("holds every file that the manifest names, at the place that it was built for", () => {
    const manifest = text("manifest.xml");
    const named = [...manifest.matchAll(/DefaultValue="(https:[^"#]*)/g)].map(([, address]) => address ?? "");
    expect(named.length).toBeGreaterThan(50);
    for (const address of named) {
      expect(address.startsWith(`${origin}/`)).toBe(true);
      expect(files()).toContain(address.slice(origin.length + 1));
    }
  });

  it("carries no maps, no path of this machine, no address of the development server", () => {
    for (const file of files().filter((name) => /\.(js|html|json|xml)$/.test(name))) {
      const content = text(file);
      expect([file, content.includes("sourceMappingURL"), content.includes(at("."))]).toEqual([
        file,
        false,
        false,
      ]);
      expect([file, content.includes("localhost:3000")]).toEqual([file, false]);
    }
    expect(files().filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  it("keeps Office.js and the preview out", () => {
    expect(files().filter((name) => /office[^/]*\.js$|\.wasm$|localExcel|preview/i.test(name))).toEqual([]);
  });

  it("names its scripts by what they hold, but for those that the manifest names", () => {
    const scripts = files().filter((name) => name.endsWith(".js"));
    for (const name of scripts.filter((one) => one !== "functions.js")) {
      expect(name).toMatch(/^scripts\/[\w-]+\.[0-9a-f]{12}\.js$/);
    }
  });

  it("has no script or style in a page, and each page its policy", () => {
    for (const page of files().filter((name) => name.endsWith(".html"))) {
      const html = text(page);
      expect([page, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i.test(html)]).toEqual([
        page,
        false,
      ]);
      expect(html).toMatch(/http-equiv="?Content-Security-Policy/);
    }
  });
});

describe("the functions", () => {
  it("run where there is neither a page nor a window", () => {
    const known = new Map<string, (...passed: readonly unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, run: (...passed: readonly unknown[]) => unknown) => void known.set(id, run),
    };
    runInContext(text("functions.js"), createContext({ CustomFunctions }));
    expect([...known.keys()]).toEqual(["PLACEFUNDING", "TOPUP", "TRANSFER", "RESERVE"]);
    expect(known.get("PLACEFUNDING")?.(120, 132, 10_000, null, {})).toBeCloseTo(1_270_000, 6);
  });

  it("are given to Microsoft's own runtime, and answer with its own error", async () => {
    const address = await served([{ at: "", folder }], securityHeaders("excel"));
    const { context, refused } = await offline();
    const breaches = await breachesIn(context);
    const page = await context.newPage();
    await page.goto(`${address}/functions.html`);
    const answers = await page.evaluate(() => {
      type Run = (...passed: readonly unknown[]) => unknown;
      const { CustomFunctions } = globalThis as unknown as {
        CustomFunctions: {
          _association: { mappings: Record<string, Run> };
          Error: new () => Error;
        };
      };
      const { mappings } = CustomFunctions._association;
      let wrong: unknown;
      try {
        mappings["TOPUP"]?.(null, 8_400, {});
      } catch (problem) {
        wrong = problem;
      }
      const { code, message } = wrong as { code: unknown; message: unknown };
      return {
        ids: Object.keys(mappings),
        transfer: mappings["TRANSFER"]?.(115_400_000, 0.005, {}),
        isTheirs: wrong instanceof CustomFunctions.Error,
        code,
        message,
      };
    });
    expect(answers).toEqual({
      ids: ["PLACEFUNDING", "TOPUP", "TRANSFER", "RESERVE"],
      transfer: 577_000,
      isTheirs: true,
      code: "#VALUE!",
      message: "pupils: blank. Enter a number; if there is none, type 0.",
    });
    expect([breaches, refused]).toEqual([[], []]);
  });
});

describe("the pane as Excel gets it", () => {
  async function opened(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.frameLocator("iframe").getByRole("button", { name: "Next: see the results" }).waitFor();
  }

  it("works under its own policy with not one breach, over a workbook", async () => {
    // The pages carry their policies themselves; the preview around the pane stands in for Excel.
    const address = await served(
      [{ at: "", folder }, { at: "", folder: previewFolder }, ...servedFolders],
      {},
    );
    const { context, refused } = await offline();
    const breaches = await breachesIn(context);
    await context.addInitScript(() => {
      const above = window.parent as unknown as { connectPane?: (pane: Window) => void };
      if (window.parent !== window) above.connectPane?.(window);
    });
    const page = await context.newPage();
    await opened(page, `${address}/`);
    const pane = page.frameLocator("iframe");
    const policy = await pane.locator("meta[http-equiv]").getAttribute("content");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    for (const screen of ["Scenarios", "Results", "Write", "Meeting", "Set up"]) {
      await pane.getByRole("tab", { name: screen }).click();
      await pane
        .getByRole("heading", { level: 2, name: screen })
        .or(pane.getByRole("heading", { level: 1, name: screen }))
        .first()
        .waitFor();
    }
    expect([breaches, refused]).toEqual([[], []]);
  });

  it("says outside Excel that it is not in Excel; of Microsoft's telemetry the policy lets nothing out", async () => {
    const address = await served([{ at: "", folder }], securityHeaders("excel"));
    const { context, refused } = await offline();
    const breaches = await breachesIn(context);
    const page = await context.newPage();
    await page.goto(`${address}/taskpane.html`);
    await page.getByRole("heading").first().waitFor();
    expect(await page.locator("body").innerText()).toMatch(/Excel/);
    // Outside Excel, Office.js tries to open Microsoft's telemetry in a frame: the one breach, and so proof that
    // breaches are seen at all.
    const seen = (): boolean => breaches.some((told) => told.startsWith(`frame-src ${telemetry}`));
    for (let tenths = 0; tenths < 100 && !seen(); tenths += 1) await page.waitForTimeout(100);
    expect(seen()).toBe(true);
    expect(breaches.filter((told) => !told.includes(microsoft) && !told.includes(telemetry))).toEqual([]);
    expect(refused).toEqual([]);
  });
});
