/** Moves of a slider, drawn by a real mouse, and what each costs until its words are drawn. */
import type { Frame, Locator, Page } from "playwright-core";

/** One move, in milliseconds. */
export interface Move {
  /** From the browser's telling of the move until the frame that shows it is handed over to be shown. */
  readonly whole: number;
  /** Of that, waiting for the frame to begin. */
  readonly waiting: number;
  /** Of that, the frame itself: style, layout and paint. */
  readonly drawing: number;
  /** What the page then says. */
  readonly said: string;
}

declare global {
  interface Window {
    /** The last move that was drawn; taken away once it was read. */
    lastMove?: Move | undefined;
  }
}

/** Watches each `input` from before any listener hears of it until the frame after it is painted. */
const watch = (frame: Frame, words: string): Promise<void> =>
  frame.evaluate((selector) => {
    let handled = 0;
    window.addEventListener(
      "input",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const begun = performance.now();
          // The frame's style, layout and paint follow in this same task; the next task finds them done.
          const next = new MessageChannel();
          next.port1.onmessage = () => {
            const drawn = performance.now();
            const said = document.querySelector(selector)?.textContent ?? "";
            window.lastMove = {
              whole: drawn - start,
              waiting: begun - handled,
              drawing: drawn - begun,
              said,
            };
          };
          next.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
    // Heard last, when whatever the page does at once has been done.
    window.addEventListener("input", () => {
      handled = performance.now();
    });
  }, words);

/** Where the mouse goes: to and fro along the slider, never twice to the same place in turn. */
function placesAlong(count: number): readonly number[] {
  const there = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, i) => {
    const along = i < there ? i / there : (count - i) / there + 0.5 / there;
    return 0.1 + 0.8 * Math.min(1, along);
  });
}

/** Takes hold of a slider and drags it `count` times, after some to warm up. Throws where a move shows no other words. */
export async function drag(
  told: { readonly page: Page; readonly frame: Frame; readonly slider: Locator; readonly words: string },
  count: number,
  warm = 10,
): Promise<readonly Move[]> {
  const { page, frame, slider, words } = told;
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not on the screen.");
  await watch(frame, words);
  const y = box.y + box.height / 2;
  const moves: Move[] = [];
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.waitForTimeout(300);
  let before = "";
  for (const along of placesAlong(count + warm)) {
    await frame.evaluate(() => {
      window.lastMove = undefined;
    });
    await page.mouse.move(box.x + box.width * along, y);
    const move = await (
      await frame.waitForFunction(() => window.lastMove, undefined, { polling: 20, timeout: 10_000 })
    ).jsonValue();
    if (!move) throw new Error("A move of the slider was not told.");
    if (move.said === before) throw new Error(`A move of the slider left the words as they were: ${before}`);
    before = move.said;
    moves.push(move);
  }
  await page.mouse.up();
  return moves.slice(warm);
}
