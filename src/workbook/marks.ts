import { parseReference } from "./port/address";
import type { WorkbookGrid } from "./port/grid";

/** Every mark of ours begins so: a name of the whole workbook that points at A1 of a sheet that the model made. */
export const markPrefix = "HNB.mark.";

/** The marks of the two sheets of ours that a person edits. */
export const assumptionsMark = `${markPrefix}assumptions`;
export const scenariosMark = `${markPrefix}scenarios`;

/**
 * The sheets that the model made, by their mark (the whole defined name). A mark whose sheet was deleted
 * (`#REF!`) or that points anywhere but A1 of a sheet that is there stands for nothing.
 */
export function ownSheets(grid: WorkbookGrid): Map<string, string> {
  const own = new Map<string, string>();
  for (const { name, scope, refersTo } of grid.names) {
    if (scope !== undefined || !name.toLowerCase().startsWith(markPrefix.toLowerCase())) continue;
    const target = parseReference(refersTo);
    if (target?.area.top !== 0 || target.area.left !== 0) continue;
    const sheet = grid.sheets.find((each) => each.name.toLowerCase() === target.sheet.toLowerCase());
    if (sheet) own.set(markPrefix + name.slice(markPrefix.length), sheet.name);
  }
  return own;
}
