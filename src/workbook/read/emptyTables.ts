import type { TableName } from "../find/tableSpec";
import type { Problem } from "../problem";
import { errorAt } from "./problemAt";
import type { Taking } from "./taking";

const either = ["Provision", "Placements", "Services"] as const;

/** Tables that must hold something and hold no row. */
export function emptyTables({ tableOf }: Taking): Problem[] {
  const isEmpty = (name: TableName): boolean => tableOf(name)?.extent.dataRows.length === 0;
  const hasRows = (name: TableName): boolean => tableOf(name) !== undefined && !isEmpty(name);
  const told = (name: TableName, wanted: string, remedy: string): Problem => {
    const table = tableOf(name);
    const at = table && { sheet: table.sheet.name, cell: table.columns[0]?.cell ?? "A1" };
    return errorAt(at, { found: `The ${name} table has headings but no rows yet.`, wanted, remedy });
  };
  const problems: Problem[] = [];
  if (isEmpty("Funding"))
    problems.push(
      told(
        "Funding",
        "a row for the base year at least",
        "Enter the base year and its allocation under the headings.",
      ),
    );
  if (isEmpty("Reserve"))
    problems.push(
      told(
        "Reserve",
        "the balance at 31 March before the base year",
        "Enter the balance and its date under the headings.",
      ),
    );
  const first = either.find((name) => tableOf(name));
  if (first && !either.some(hasRows))
    problems.push(
      told(
        first,
        "a row in Provision, Placements or Services",
        "Enter what the high needs block is spent on.",
      ),
    );
  return problems;
}
