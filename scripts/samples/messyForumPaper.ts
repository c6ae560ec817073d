import { lastYear } from "./paperLastYear";
import { report } from "./paperMoney";
import { appendixB } from "./paperOptions";
import { appendixA } from "./paperProvision";
import type { SampleWorkbook } from "./sheet";

/** The figures of the careful workbook as a forum paper would carry them, so that the model's answer is the same. */
export const messyForumPaper = (): SampleWorkbook => ({
  file: "messy-forum-paper.xlsx",
  title: "A messy Schools Forum paper (sample)",
  description: "The Barking and Dagenham sample laid out as a forum paper. Plan numbers published by DfE; the rest illustrative.",
  sheets: [report(), appendixA(), appendixB(), lastYear()],
});
