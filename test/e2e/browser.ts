/** Chromium with the preview in it, driven as a person would: by the names that a screen reader says. */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/file/read/workbook";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import { previewAddress } from "./server";

export { startBrowser } from "../../scripts/pack/browser";

/** The preview in a page of its own. */
export interface Preview {
  readonly page: Page;
  /** The task pane, in its frame. */
  readonly pane: FrameLocator;
  /** What the page complained of: errors, refusals of its content security policy, requests to other machines. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the preview; `query` as its address takes it (`sample=messy-forum-paper`), and waits for the pane. */
export async function openPreview(
  browser: Browser,
  query: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Preview> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    // Colours that fade into place are judged halfway otherwise.
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = previewAddress();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const asked = request.url();
    if (!/^(data|blob):/.test(asked) && !asked.startsWith(`${address}/`))
      complaints.push(`asked for ${asked}`);
  });
  await page.goto(`${address}/?${new URLSearchParams(query).toString()}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("main").getByRole("heading").first().waitFor({ timeout: 30_000 });
  return { page, pane, complaints, close: () => context.close() };
}

/** Presses the preview's Save and reads the file as the command line would. */
export async function savedWorkbook({ page }: Preview): Promise<WorkbookGrid> {
  return readWorkbook(await savedBytes(page));
}

export async function savedBytes(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save/ }).click();
  const path = await (await waiting).path();
  return await readFile(path);
}

/** Shows a screen of the pane by its tab. */
export const show = ({ pane }: Preview, screen: string): Promise<void> =>
  pane.getByRole("tab", { name: screen }).click();

/** The words on the pane's primary buttons that can be pressed: those filled with the theme's brand colour. */
export const primaryButtons = ({ pane }: Preview): Promise<string[]> =>
  pane.locator("main button:visible:enabled").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const probe = button.appendChild(document.createElement("i"));
        probe.style.backgroundColor = "var(--colorBrandBackground)";
        const brand = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return getComputedStyle(button).backgroundColor === brand;
      })
      .map((button) => button.textContent),
  );
