import { yearName } from "../../model/format";
import type { Outlook } from "../../outlook/outlook";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import type { Draft } from "./draft";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { drawByYear, drawSection, drawSummary } from "./rangesTables";
import { chanceWords, methodWords } from "./rangesWords";
import { staleWarning } from "./stillFits";
import type { Stamp } from "./texts";
import { drawTornado } from "./tornadoTable";

interface Told {
  readonly sheet: string;
  readonly outlook: Outlook;
}

function draw(
  { sheet, outlook }: Told,
  { draft, book, stamp, state }: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  const right = Math.max(9, 1 + book.years.length);
  const words = right + 2;
  const lastYear = yearName(book.years.at(-1) ?? 0);
  const newPages: number[] = [];
  let row = headerRows + 1;
  let warning: FormulaPlan | undefined;
  if (outlook.cases.length > 0) {
    const summary = drawSummary(draft, book, outlook, { sheet, row, right, words });
    warning = staleWarning(summary.states, "These figures");
    row = summary.next;
    const likely = chanceWords(outlook, lastYear);
    if (likely.length > 0) {
      drawSection(draft, row++, "How likely", right);
      for (const sentence of likely) draft.put(row++, 0, sentence, "label");
      row += 1;
    }
    newPages.push(row);
    row = drawByYear(draft, book, outlook, row, right);
  }
  drawSection(draft, row++, "How it is worked out", right);
  for (const sentence of methodWords(outlook)) draft.put(row++, 0, sentence, "note");
  row += 1;
  for (const tornado of outlook.tornado) {
    newPages.push(row);
    row = drawTornado(draft, book, tornado, { sheet, row, right, words });
  }
  drawHeader(draft, {
    title: "High needs block: how scenarios may turn out",
    purpose:
      "Best and worst beside what was entered, how likely each scenario is to come out ahead, and what matters most.",
    note: "Amounts in £. A surplus is positive, a deficit negative. Values worked out when Forum Model was run: no cell formula can draw. The state says whether they still fit.",
    stamp: stamp.text,
    state,
    ...(warning ? { warning } : {}),
  });
  return {
    widths: [44, 52, ...Array.from({ length: right - 2 }, () => 14), 16, 3, 120],
    frozen: headerRows,
    print: {
      area: { top: 0, left: 0, bottom: row - 1, right },
      pagesWide: 1,
      pagesTall: newPages.length + 1,
      newPages,
    },
  };
}

/** HNB Ranges: best, central and worst, ranges from draws, and the tornado. */
export const rangesSheet = (told: Told): FurtherSheet => ({
  key: "ranges",
  sheet: told.sheet,
  places: [],
  draw: (drawing) => draw(told, drawing),
});
