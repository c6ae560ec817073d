export { mappingNames, type FoundTable } from "./foundTable";
export { readWorkbook, type Reading } from "./readWorkbook";
