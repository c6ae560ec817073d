/** The scenario without levers; always there. */
export const baselineName = "Baseline";
