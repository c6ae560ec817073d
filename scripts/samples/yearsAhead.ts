import { aboutSheet, sen2Source } from "./aboutSheet";
import { fundingSheet, reserveSheet, servicesSheet } from "./fundingSheets";
import { bandsSheet, placementsSheet, provisionSheet } from "./provisionSheets";
import type { SampleWorkbook } from "./sheet";
import { flowsSheet, plansSheet } from "./yearsAheadPlans";
import { aheadAssumptions, aheadScenarios, newProvisionSheet } from "./yearsAheadSheets";

/** The careful workbook with what a forecast, a ledger and ranges need. */
export const yearsAhead = (): SampleWorkbook => ({
  file: "barking-and-dagenham-years-ahead.xlsx",
  title: "Barking and Dagenham: years ahead (sample)",
  description: "EHC plan numbers published by DfE; every other figure illustrative and marked so.",
  sheets: [
    aboutSheet({
      title: "Barking and Dagenham: years ahead",
      warning: "A sample. It is not the borough's budget, and nothing in it is a plan of the borough.",
      purpose: [
        "What it holds: the careful sample with plans as counted, new provision, and how far figures may turn out otherwise.",
        "How it is used: run the model, which adds sheets of demand, places, the ledger, what each change does, and best and worst.",
      ],
      styles: ["published", "illustrative", "derived"],
      sources: [sen2Source],
    }),
    fundingSheet(),
    provisionSheet(),
    bandsSheet(),
    placementsSheet(),
    servicesSheet(),
    reserveSheet(),
    aheadAssumptions(),
    aheadScenarios(),
    newProvisionSheet(),
    plansSheet(),
    flowsSheet(),
  ],
});
