import { cellName } from "../port/address";
import type { SheetGrid } from "../port/grid";
import type { Problem } from "../problem";
import { requiredCount, type Candidate } from "./candidate";
import { listed, wantedHeading } from "./findProblems";
import type { LocatedTable } from "./located";
import type { Places } from "./places";
import { tables } from "./tables";
import type { TableName } from "./tableSpec";

const either: readonly TableName[] = ["Provision", "Placements", "Services"];

const requiredHeadings = (table: TableName): string =>
  listed(tables[table].columns.filter(({ required }) => required).map(wantedHeading));

/** The best partial match of each table, one a table. */
function nearest(candidates: readonly Candidate[], table: TableName): Candidate | undefined {
  return candidates
    .filter((candidate) => candidate.table === table)
    .sort(
      (one, other) => requiredCount(other) - requiredCount(one) || one.missing.length - other.missing.length,
    )[0];
}

const telling = 4;

/** True where a heading row is so like a table's that the forum must have meant it, and its money would be lost. */
const isMeant = (places: Places, near: Candidate): boolean =>
  near.table !== "Schools" &&
  (places.contextOf(near) > 0 || (near.missing.length === 1 && near.columns.length >= telling));

/** What is not there and should be, and what is nearly there: each heading row is told of once. */
export function missingTables(
  places: Places,
  absent: readonly TableName[],
  located: readonly LocatedTable[],
  taken: (candidate: Candidate) => boolean,
): { problems: Problem[]; meant: TableName[] } {
  const partial = places.sheets
    .flatMap((sheet) => places.on(sheet).partial)
    .filter((candidate) => !taken(candidate));
  const lacksOneOfThree = !either.some(
    (table) => located.some((each) => each.table === table) || !absent.includes(table),
  );
  const problems: Problem[] = [];
  const meant: TableName[] = [];
  for (const table of absent) {
    const near = nearest(partial, table);
    const mustBe = tables[table].needed === "always" || (lacksOneOfThree && either.includes(table));
    if (near && isBestReading(near, partial)) {
      const isError = mustBe || isMeant(places, near);
      problems.push(nearMiss(near, isError ? "error" : "warning"));
      if (isError) meant.push(table);
    } else if (tables[table].needed === "always") problems.push(notThere(places, table));
    else problems.push(...onHiddenSheet(places, table));
  }
  if (
    lacksOneOfThree &&
    !problems.some(
      ({ severity, found }) => severity === "error" && either.some((table) => found.includes(table)),
    )
  )
    problems.push({
      severity: "error",
      found: `None of the tables Provision, Placements and Services was found on a visible sheet.`,
      wanted: `at least one of them: ${either.map((table) => `${table} with ${requiredHeadings(table)}`).join("; ")}`,
      remedy: `Add one of these tables, or correct its headings, on a sheet that is not hidden.`,
    });
  for (const table of located.map((each) => each.table)) {
    const near = nearest(partial, table);
    if (near && isBestReading(near, partial)) problems.push(nearMiss(near, "note"));
  }
  return { problems, meant };
}

/** Of several partial readings of one heading row, only the fullest is worth a word. */
function isBestReading(candidate: Candidate, partial: readonly Candidate[]): boolean {
  return !partial.some(
    (other) =>
      other.sheet === candidate.sheet &&
      other.table !== candidate.table &&
      other.heading.top <= candidate.heading.bottom &&
      candidate.heading.top <= other.heading.bottom &&
      other.columns.length > candidate.columns.length,
  );
}

function nearMiss(
  { table, sheet, heading, missing, columns, ignored }: Candidate,
  severity: Problem["severity"],
): Problem {
  const others = ignored.map(({ text, row, column }) => `“${text}” (${cellName(row, column)})`);
  return {
    severity,
    sheet: sheet.name,
    cell: cellName(heading.bottom, heading.left),
    found: `Headings like those of ${table} (${listed(columns.map(({ text }) => `“${text}”`))}), but no ${listed(missing.map(wantedHeading))}${
      others.length > 0 ? `; not understood: ${listed(others)}` : ""
    }.`,
    wanted: `all headings of ${table}: ${requiredHeadings(table)}`,
    remedy:
      severity === "note"
        ? `Nothing to do if this is something else: ${table} was read elsewhere.`
        : `Add or rename the missing heading in this row if this is the ${table} table; if it is something else, name it otherwise or hide its sheet.`,
  };
}

const hiddenSheetWith = (places: Places, table: TableName): SheetGrid | undefined =>
  places.hidden.find((sheet) => places.on(sheet).complete.some((candidate) => candidate.table === table));

function onHiddenSheet(places: Places, table: TableName): Problem[] {
  const hidden = hiddenSheetWith(places, table);
  if (!hidden) return [];
  return [
    {
      severity: "note",
      sheet: hidden.name,
      found: `The only ${table} table is on the hidden sheet “${hidden.name}”, and is left out.`,
      wanted: `the ${table} table on a sheet that is shown`,
      remedy: `Show the sheet if the table is meant; nothing to do if there is to be none.`,
    },
  ];
}

function notThere(places: Places, table: TableName): Problem {
  const hidden = hiddenSheetWith(places, table);
  return {
    severity: "error",
    found: `No ${table} table was found on a visible sheet${hidden ? `; the one on the hidden sheet “${hidden.name}” is left out` : ""}.`,
    wanted: `a table with the headings ${requiredHeadings(table)}`,
    remedy: hidden
      ? `Show the sheet “${hidden.name}” if it is the one meant, or add the table to another sheet.`
      : `Add the ${table} table, or correct its headings so that they can be recognised.`,
  };
}
