/** From a lever's move by the mouse to its figures painted, on the Meeting screen, beside a page that only shows words. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { newFile } from "../../src/hosts/file";
import { bigForum } from "./bigForum";
import { drag, type Move } from "./moves";
import { openPane } from "./panePage";
import { asPlanned } from "./plainSheet";
import { median, milliseconds, report } from "./timing";

const count = 60;
const large = { settings: 200, years: 10, scenarios: 5 };

/** Moves of the Meeting's own lever; a workbook's path where it is not the sample. */
async function ofThePane(browser: Browser, address: string, workbook?: string): Promise<readonly Move[]> {
  const { page, frame, close } = await openPane(browser, address, workbook);
  try {
    await frame.getByRole("tab", { name: "Meeting" }).click();
    const slider = frame.getByRole("slider", { name: "How much" });
    await slider.waitFor();
    return await drag({ page, frame, slider, words: "main [aria-live]" }, count);
  } finally {
    await close();
  }
}

/** The same words shown by a page of a slider and a paragraph, without any library: what the frame itself takes. */
async function ofBarePage(browser: Browser, words: readonly string[]): Promise<readonly Move[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.setContent(
      '<input type="range" min="0" max="1" step="any" style="width: 290px"><p style="width: 320px"></p>',
    );
    await page.evaluate((all) => {
      let next = 0;
      document.querySelector("input")?.addEventListener("input", () => {
        const shown = document.querySelector("p");
        if (shown) shown.textContent = all[next % all.length] ?? "";
        next += 1;
      });
    }, words);
    return await drag({ page, frame: page.mainFrame(), slider: page.locator("input"), words: "p" }, count);
  } finally {
    await context.close();
  }
}

const medianOf = (moves: readonly Move[], part: "whole" | "waiting" | "drawing"): number =>
  median(moves.map((move) => move[part]));

function tell(name: string, moves: readonly Move[], bare: readonly Move[], target: number): void {
  const [whole, peer] = [medianOf(moves, "whole"), medianOf(bare, "whole")];
  const [waiting, drawing] = [medianOf(moves, "waiting"), medianOf(moves, "drawing")];
  const within = moves.filter((move) => move.whole < target).length;
  report(
    `A lever moved by the mouse to its figures painted, ${name}`,
    `median of ${String(moves.length)} moves ${milliseconds(whole)}, of which ${milliseconds(waiting)} waiting for the ` +
      `frame and ${milliseconds(drawing)} its style, layout and paint (target under ${String(target)} ms; ` +
      `${String(within)} moves under it); a bare page with the same words ${milliseconds(peer)}: ` +
      `${(whole / peer).toFixed(1)} times`,
    whole < target,
  );
}

/**
 * Real mouse moves, which Chromium hands to a page at the beginning of a frame, in a window of 60 frames a second.
 * The clock runs from before the first listener until the main thread has painted; raster and the screen come after.
 */
export async function leverMoved(browser: Browser, address: string, folder: string): Promise<void> {
  const workbook = join(folder, "big-forum.xlsx");
  await newFile(workbook, { sheets: bigForum(large).sheets.map(asPlanned), names: [], dropNames: [] });
  const ofSample = await ofThePane(browser, address);
  const ofLarge = await ofThePane(browser, address, workbook);
  const said = ofSample.map((move) => move.said);
  const bare = await ofBarePage(browser, said);
  tell("the sample", ofSample, bare, 16);
  tell("200 settings, 10 years and 5 scenarios", ofLarge, bare, 50);
}
