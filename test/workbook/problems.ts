import type { Problem } from "../../src/workbook/problem";
import type { SheetGrid } from "../../src/workbook/port/grid";
import type { NameGrid } from "../../src/workbook/port/grid";
import { readWorkbook, type Reading } from "../../src/workbook/read";
import { forumSheets, type Tables } from "./smallForum";
import { workbook } from "./sheets";

/** Reads the small forum with some tables changed, some sheets besides, and some names. */
export const readForum = (
  changed: Tables = {},
  sheets: readonly SheetGrid[] = [],
  names: readonly NameGrid[] = [],
): Reading => readWorkbook(workbook([...forumSheets(changed), ...sheets], names));

const told =
  (severity: Problem["severity"]) =>
  ({ problems }: Reading): string[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ sheet, cell, found }) => `${sheet ?? ""}!${cell ?? ""} ${found}`);

/** `Our Funding!C4 …`: what a test looks for. */
export const errorsOf = told("error");
export const warningsOf = told("warning");
export const notesOf = told("note");
