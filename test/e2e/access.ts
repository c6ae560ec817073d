/** What axe-core, a judge of accessibility made by others, says of a page. */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every fault that axe finds in one document (frames within it left out), told so that the element can be found.
 * `without` names rules that cannot be judged there; `only` keeps to the rules named.
 */
export async function faultsIn(
  place: Page | Frame,
  without: readonly string[] = [],
  only?: readonly string[],
): Promise<readonly string[]> {
  if (!(await place.evaluate(() => "axe" in globalThis))) await place.evaluate(axe);
  const results = await place.evaluate(
    (rules) =>
      (
        globalThis as unknown as { axe: { run: (context: Document, how: RunOptions) => Promise<AxeResults> } }
      ).axe.run(document, {
        iframes: false,
        ...(rules === undefined ? {} : { runOnly: { type: "rule" as const, values: [...rules] } }),
      }),
    only,
  );
  const judged = results.violations.filter(({ id }) => !without.includes(id));
  return judged.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, failureSummary = "" }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`,
  );
}

/** The choices of the place's lists that are wider than the list, and stand nowhere else so that they can be read. */
export const cutOffChoices = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) throw new Error("Nothing to measure text with.");
    const beside = [...document.querySelectorAll("p")].filter(({ clientHeight }) => clientHeight > 0);
    return [...document.querySelectorAll("select")].flatMap((list) => {
      const chosen = list.selectedOptions[0]?.text ?? "";
      const { font, paddingLeft, paddingRight } = getComputedStyle(list);
      pen.font = font;
      const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const isBeside = beside.some(({ textContent }) => chosen.replace(/ \(needed\)$/, "") === textContent);
      return !isBeside && list.clientWidth > 0 && pen.measureText(chosen).width > room ? [chosen] : [];
    });
  });

/** True where a person would have to scroll sideways to read it. */
export const isCutOff = (place: Page | Frame): Promise<boolean> =>
  place.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
