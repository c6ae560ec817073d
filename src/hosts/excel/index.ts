export { excelHost } from "./host";
export type { ExcelHost } from "./host";
export { excelReady } from "./ready";
export { declaredMinimum, usedWhereThere } from "./requirement";
