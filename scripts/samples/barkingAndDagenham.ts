import { about } from "./aboutSheet";
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
    about(),
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
