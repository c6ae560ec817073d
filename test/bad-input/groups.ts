import { asked } from "./asked";
import { assumptions } from "./assumptions";
import { brokenFiles } from "./brokenFiles";
import type { BadInput } from "./case";
import { funding } from "./funding";
import { leverTargets } from "./leverTargets";
import { leverValues } from "./leverValues";
import { leverYears } from "./leverYears";
import { missingTables } from "./missingTables";
import { newProvision } from "./newProvision";
import { noNumber } from "./noNumber";
import { otherFiles } from "./otherFiles";
import { outputs } from "./outputs";
import { plans } from "./plans";
import { pupils } from "./pupils";
import { rangesOfAssumptions } from "./ranges";
import { reserve } from "./reserve";
import { results } from "./results";
import { rivalTables } from "./rivalTables";
import { scenarioNames } from "./scenarioNames";
import { settings } from "./settings";
import { sheetNames } from "./sheetNames";
import { textNumbers } from "./textNumbers";
import { texts } from "./texts";
import { transfers } from "./transfers";
import { words } from "./words";
import { wrongSorts } from "./wrongSorts";

/** Every case, by what it is about. */
export const groups: Readonly<Record<string, readonly BadInput[]>> = {
  "tables that are missing": missingTables,
  "tables that are rivals, or do not add up": rivalTables,
  "no number where one is needed": noNumber,
  "another sort of value": wrongSorts,
  "numbers stored as text": textNumbers,
  settings,
  "pupils and placements": pupils,
  funding,
  "the reserve": reserve,
  transfers,
  "scenario names": scenarioNames,
  assumptions,
  "sheets of the forum's own": sheetNames,
  "what levers act on": leverTargets,
  "levers' values": leverValues,
  "levers' years": leverYears,
  "plans and their forecast": plans,
  "new provision": newProvision,
  "ranges of assumptions": rangesOfAssumptions,
  "text that looks like a formula": texts,
  "files that are no workbook": otherFiles,
  "broken and harmful files": brokenFiles,
  outputs,
  results,
  words,
  "what is asked for": asked,
};
