/** What a workbook needs before and after its sheets are written. */
import { childNamed, element, place, setAttribute } from "../package/element";
import type { Element } from "../package/markup";
import { declaration } from "./draft";
import type { Draft } from "./draft";
import { addLink, dropLink, linksOf } from "./links";
import { workbookOrder } from "./names";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kindOfPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The root of the workbook's styles; made where it has none. */
export function stylesPart(draft: Draft, book: string): Element {
  const part = linksOf(draft, book).find(({ kind }) => kind === "styles")?.part;
  if (part !== undefined) return draft.open(part);
  const made = "xl/styles.xml";
  draft.put(made, `${declaration}<styleSheet xmlns="${main}"/>`, `${kindOfPart}styles+xml`);
  addLink(draft, book, "styles", made);
  return draft.open(made);
}

/** Excel works everything out afresh when it opens the file; its list of what to work out in which order goes. */
export function recalculateOnOpening(draft: Draft, book: string, workbook: Element): void {
  const calculation = childNamed(workbook, "calcPr") ?? element("calcPr");
  setAttribute(calculation, "fullCalcOnLoad", "1");
  place(workbook, calculation, workbookOrder);
  for (const { id, kind, part } of linksOf(draft, book)) {
    if (kind !== "calcChain" || part === undefined) continue;
    draft.remove(part);
    dropLink(draft, book, id);
  }
}
