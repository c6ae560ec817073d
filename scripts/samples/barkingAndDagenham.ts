import { aboutSheet, sen2Source } from "./aboutSheet";
import { ehcPlans } from "./ehcPlans";
import { fundingSheet, reserveSheet, servicesSheet } from "./fundingSheets";
import { assumptionsSheet, scenariosSheet } from "./futureSheets";
import { bandsSheet, placementsSheet, provisionSheet } from "./provisionSheets";
import type { SampleWorkbook } from "./sheet";

/** The careful workbook: one sheet a subject, one heading row a table, a status beside every row. */
export const barkingAndDagenham = (): SampleWorkbook => ({
  file: "barking-and-dagenham.xlsx",
  title: "Barking and Dagenham: high needs workbook for the Schools Forum (sample)",
  description: "EHC plan numbers published by DfE; every other figure illustrative and marked so.",
  sheets: [
    aboutSheet({
      title: "Barking and Dagenham: high needs workbook for the Schools Forum",
      warning: "A sample. It is not the borough's budget.",
      purpose: [
        "What it holds: funding, places, top-ups, placements, services, the reserve, assumptions and two scenarios, from 2025-26.",
        "How it is used: change a cell on any sheet, then run the model, which writes its scenario sheets beside these.",
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
    assumptionsSheet(),
    scenariosSheet(),
    ehcPlans(),
  ],
});
