import { parseArea } from "../../../workbook/port/address";
import { attribute, childNamed, childrenNamed, elementsOf } from "../package/element";
import type { Element } from "../package/markup";
import { damaged } from "../package/refusals";
import type { WholeTable } from "./types";

const isOn = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? "");

/** The id of a table within one workbook, from its number in the file. */
export const tableId = (number: string): string => `{table-${number}}`;

/** Reads the root of a table's part. */
export function readTableRoot(root: Element, part: string): WholeTable {
  const ref = attribute(root, "ref") ?? "";
  const area = parseArea(ref);
  if (!area) throw damaged(`${part} is a table over “${ref}”, which is no range.`);
  const filter = childNamed(root, "autoFilter");
  const info = childNamed(root, "tableStyleInfo");
  return {
    id: tableId(attribute(root, "id") ?? ""),
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area,
    totalsRow: Number(attribute(root, "totalsRowCount") ?? "0") > 0,
    filterButtons: filter !== undefined,
    filtered: filter
      ? childrenNamed(filter, "filterColumn").some((each) => elementsOf(each).length > 0)
      : false,
    style: (info && attribute(info, "name")) ?? "",
    stripedRows: isOn(info && attribute(info, "showRowStripes")),
  };
}
