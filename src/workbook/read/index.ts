export { mappingNames, type FoundTable } from "./foundTable";
export type { PlansRead } from "./plansRead";
export { readWorkbook, type Reading } from "./readWorkbook";
