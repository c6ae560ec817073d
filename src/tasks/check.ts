import { evaluateModel, forumModel } from "../model/forumModel";
import { publishedFacts } from "../reference/facts";
import type { Area } from "../workbook/port/grid";
import { areaName } from "../workbook/port/address";
import type { WorkbookHost } from "../workbook/port/host";
import type { Problem } from "../workbook/problem";
import type { FoundTable, Reading } from "../workbook/read";
import { readForum } from "./demand";
import { emptiedProblems } from "./emptied";

/** Reads a workbook and says what was understood; writes nothing. */
export async function check(host: WorkbookHost): Promise<Reading> {
  const reading = readForum(await host.read());
  const { inputs, problems } = reading;
  if (!inputs) return reading;
  const emptied = emptiedProblems(evaluateModel(forumModel(inputs, publishedFacts)));
  return { ...reading, problems: [...problems, ...emptied] };
}

const howWords: Readonly<Record<FoundTable["how"], string>> = {
  mapping: "where an earlier run found it",
  table: "by the Excel table's name",
  name: "by a defined name",
  headings: "by its headings",
};

/** The whole report: what was found where, what is not there, then every problem, errors first. */
export function describeReading(reading: Reading): string {
  return [
    ...section("Tables found", reading.found.flatMap(tableLines)),
    ...section("Not in the workbook, or without rows, so there are none", noneLines(reading)),
    ...section("Years", yearLines(reading)),
    ...problemSection("Errors: nothing is written until they are put right", reading, "error"),
    ...problemSection("Warnings", reading, "warning"),
    ...problemSection("Notes", reading, "note"),
    summaryLine(reading),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}

const place = (sheet: string, area: Area): string => `${sheet}!${areaName(area)}`;

function tableLines({
  table,
  how,
  sheet,
  headingArea,
  dataArea,
  headings,
  rows,
  totalsRows,
  ignored,
}: FoundTable): string[] {
  const where = dataArea ? `rows in ${place(sheet, dataArea)}` : "no rows";
  const count = rows === 1 ? "1 row" : `${String(rows)} rows`;
  const totals =
    totalsRows.length === 0
      ? ""
      : `, totals in ${totalsRows.map((row) => `row ${String(row + 1)}`).join(", ")}`;
  return [
    `  ${table}: ${howWords[how]}; headings in ${place(sheet, headingArea)}, ${where} (${count}${totals})`,
    ...headings.map(({ heading, text, cell, scale, said }) => {
      const words = text.replace(/\s+/g, " ").trim();
      const unit = scale === 1 ? "" : `, in ${scale === 1000 ? "£000" : "£m"}`;
      const written = words === heading ? "" : ` (written “${words}”${said ? ", as said in Set up" : ""})`;
      return `    ${cell}  ${heading}${unit}${written}`;
    }),
    ...ignored.map(({ text, cell }) => `    ${cell}  not read: “${text.replace(/\s+/g, " ").trim()}”`),
  ];
}

function noneLines({ absent, found }: Reading): string[] {
  const empty = found.filter(({ rows }) => rows === 0).map(({ table }) => `  ${table} (no rows)`);
  return [...absent.map((table) => `  ${table}`), ...empty];
}

function yearLines({ inputs }: Reading): string[] {
  if (!inputs) return [];
  const names = inputs.years.map((year) => `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`);
  return [`  ${names.join(", ")}; the base year is ${names[0] ?? ""}`];
}

/** One problem as a person reads it: where, what was found, what was wanted, what to do. */
function describeProblem({ sheet, cell, found, wanted, remedy }: Problem): string[] {
  const where = sheet === undefined ? "" : `${sheet}${cell === undefined ? "" : `!${cell}`}  `;
  return [`  ${where}${found}`, `      wanted: ${wanted}`, `      do: ${remedy}`];
}

function problemSection(title: string, { problems }: Reading, severity: Problem["severity"]): string[] {
  return section(title, problems.filter((problem) => problem.severity === severity).flatMap(describeProblem));
}

function summaryLine({ problems, inputs }: Reading): string {
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counted = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? "" : "s"}`;
  return `${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}, ${counted(count("note"), "note")}. ${
    inputs ? "The workbook can be modelled." : "The workbook cannot be modelled yet."
  }`;
}
