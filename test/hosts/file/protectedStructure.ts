import { strFromU8 } from "fflate";
import { partsOf, zipOf } from "./book";

/** The file once a person has chosen Review, Protect Workbook. */
export function withStructureProtected(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const before = workbook.includes("<bookViews") ? "<bookViews" : "<sheets>";
  if (!workbook.includes(before)) throw new Error("The file's sheets are not where they are looked for.");
  const changed = workbook.replace(before, `<workbookProtection lockStructure="1"/>${before}`);
  return zipOf({ ...parts, "xl/workbook.xml": changed });
}
