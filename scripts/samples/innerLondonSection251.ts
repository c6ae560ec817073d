import { aboutSheet, sen2Source } from "./aboutSheet";
import { camdenFunding, camdenFuture } from "./camdenFuture";
import { camdenProvision } from "./camdenProvision";
import { camdenPlacements, camdenServices } from "./camdenSpending";
import { camdenPlans } from "./fbit";
import { section251Sheet } from "./section251Sheet";
import type { SampleWorkbook } from "./sheet";

/** A section 251 budget of Camden, and the model's tables built from it by formulas. */
export const innerLondonSection251 = (): SampleWorkbook => ({
  file: "inner-london-section-251.xlsx",
  title: "Camden: a section 251 style high needs budget (sample)",
  description: "Money from DfE's test data, plans published by DfE; what the data do not hold is illustrative and marked so.",
  sheets: [
    aboutSheet({
      title: "Camden: high needs from a section 251 budget, 2023-24",
      warning: "A sample. The money is DfE's test data: it looks real, and it is not the authority's published return.",
      purpose: [
        "What it holds: the section 251 lines as DfE's tool groups them, and the model's tables worked from them by formulas.",
        "What the data do not hold (allocation, reserve, assumptions, options) is illustrative.",
      ],
      styles: ["published", "testData", "illustrative", "derived"],
      sources: [
        "Money: test data of the Financial Benchmarking and Insights Tool, Department for Education, MIT licence; run 2024, authority 202.",
        `The run's number of plans (${camdenPlans().toLocaleString("en-GB")}) is the release's for January 2024, so its money is read as financial year 2023-24.`,
        sen2Source,
      ],
    }),
    section251Sheet(),
    camdenFunding(),
    camdenProvision(),
    camdenPlacements(),
    camdenServices(),
    camdenFuture(),
  ],
});
