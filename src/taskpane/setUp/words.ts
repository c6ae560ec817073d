import type { TableName } from "../../workbook/find/tableSpec";
import type { Problem } from "../../workbook/problem";
import type { FoundTable } from "../../workbook/read";

/** How a table was found, to follow its name. */
export const howWords: Readonly<Record<FoundTable["how"], string>> = {
  mapping: "at the place saved in this workbook",
  table: "by the Excel table’s name",
  name: "by a defined name",
  headings: "by its headings",
};

/** What it means that a table is not there. */
export const absentWords: Readonly<Record<TableName, string>> = {
  Funding: "Needed: without it there is no high needs block to model.",
  Provision: "None of it, so £0 of place funding, and of top-ups at settings.",
  Bands: "None of it, so top-ups are read from Provision alone.",
  "Band pupils": "None of it, so top-ups are read from Provision alone.",
  Placements: "None of it, so £0 of placements.",
  Services: "None of it, so £0 of services.",
  Reserve: "Needed: without it there is no balance to carry forward.",
  "Reserve movements": "None of it, so £0 goes into or out of the reserve from outside.",
  Transfers: "None of it, so £0 moves between blocks.",
  Assumptions: "None of it, so 0% growth and 0% inflation in every year.",
  Schools: "None of it. Nothing in the balance rests on it.",
  Scenarios: "None of it, so the baseline stands alone.",
  "New provision": "None of it, so no new places are set against what they save.",
  Ranges: "None of it, so assumptions have no best and worst of your own.",
  "EHC plans": "None of it, so pupils grow by the Pupil growth of Assumptions alone.",
  "Plans made and ceased": "None of it, so a forecast rests on counts of plans alone.",
};

/** What the workbook must hold. */
export const needed: readonly { readonly table: string; readonly holds: string }[] = [
  { table: "Funding", holds: "the high needs block and its deductions, a row for each financial year" },
  { table: "Reserve", holds: "the balance brought forward at 31 March" },
  {
    table: "Provision, Placements or Services",
    holds: "at least one of them: places and top-ups by setting, placements elsewhere, central services",
  },
];

export const severityWords: Readonly<Record<Problem["severity"], { one: string; many: string }>> = {
  error: { one: "error", many: "errors" },
  warning: { one: "warning", many: "warnings" },
  note: { one: "note", many: "notes" },
};

/** `1 error`, `3 warnings` */
export const counted = (count: number, { one, many }: { one: string; many: string }): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** `1 error, 3 warnings`; what there is none of is left out. */
export function problemCounts(problems: readonly Problem[]): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [counted(count, severityWords[severity])];
  });
  return parts.length === 0 ? "no errors, no warnings" : parts.join(", ");
}

/** Texts of several heading lines, on one. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
