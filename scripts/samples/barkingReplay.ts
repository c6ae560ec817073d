import { aboutSheet, sen2Source } from "./aboutSheet";
import { replayAssumptions, replayScenarios } from "./replayFuture";
import { recordSheet, replayFunding, replayProvision } from "./replaySheets";
import type { SampleWorkbook } from "./sheet";

/** What Barking and Dagenham did from 2014, replayed from the public record beside the path without action. */
export const barkingReplay = (): SampleWorkbook => ({
  file: "barking-and-dagenham-replay.xlsx",
  title: "Barking and Dagenham, 2014-15 to 2022-23: the record replayed (sample)",
  description: "Counts from the public record; prices and funding assumed and marked so.",
  sheets: [
    aboutSheet({
      title: "Barking and Dagenham, 2014-15 to 2022-23: the record replayed",
      warning: "A sample. Counts are from the public record; nearly all prices and amounts are assumed.",
      purpose: [
        "What it holds: the path if nothing had been done (the Baseline) beside the path taken, and the other reading of the £12 million.",
        "How it is used: run the model, which writes its sheets beside these; then change what is assumed and see what still holds.",
      ],
      styles: ["published", "derived", "illustrative"],
      sources: [
        "Effective Practice case study: Developing local schools for children in Barking and Dagenham, SEND Effective Practice Evidence Framework (undated, after July 2024). Lines are those of a plain text of it.",
        sen2Source,
      ],
    }),
    recordSheet(),
    replayFunding(),
    replayProvision(),
    replayAssumptions(),
    replayScenarios(),
  ],
});
