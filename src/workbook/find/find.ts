import type { Area, SheetGrid, WorkbookGrid } from "../port/grid";
import type { Problem } from "../problem";
import { cellName } from "../port/address";
import type { Candidate } from "./candidate";
import type { LocatedTable } from "./located";
import { headingsOf, mappedPlace, namedPlaces, unreadableNames, type NamedPlace } from "./named";
import { placesOf, type Places } from "./places";
import {
  passedOverNote,
  unreadableName,
  brokenColumn,
  brokenMapping,
  mappingMisfit,
  rivalsProblem,
  sameTwiceNote,
  namedMisfit,
  tiedProblem,
} from "./findProblems";
import { mappingName } from "./mappingName";
import { missingTables } from "./missing";
import { sayTheSame } from "./rivals";
import { tableNames, type TableName } from "./tableSpec";

/** The tables of a workbook, and what stands in the way of finding them. */
export interface FoundTables {
  readonly located: readonly LocatedTable[];
  readonly absent: readonly TableName[];
  /** Absent tables that the forum seems to have: which of two is meant, or a heading, is still to be settled. */
  readonly doubtful: ReadonlySet<TableName>;
  readonly problems: readonly Problem[];
}

/** Finds each table by saved mapping, else by name, else by its headings on any visible sheet. */
export function findTables(grid: WorkbookGrid): FoundTables {
  const places = placesOf(grid);
  const named = namedPlaces(grid, places.isOut);
  const located: LocatedTable[] = [];
  const unsettled = new Set<TableName>();
  const problems: Problem[] = [
    ...unreadableNames(grid).map(unreadableName),
    ...places.brokenColumns.map(brokenColumn),
  ];
  const taken = (candidate: Candidate): boolean => located.some((table) => overlapsTable(table, candidate));
  const settle = (table: TableName, found: Found): void => {
    problems.push(...found.problems);
    if (found.located) located.push(found.located);
    else if (found.asked) unsettled.add(table);
  };
  const rest = tableNames.filter((table) => {
    const found = byMapping(grid, places, table, problems) ?? byName(places, table, named, problems);
    if (found) settle(table, found);
    return !found;
  });
  problems.push(...located.flatMap((table) => passedOver(table, places)));
  for (const table of rest) settle(table, byHeadings(places, table, taken));
  const absent = tableNames.filter((table) => !located.some((each) => each.table === table));
  const missing = missingTables(
    places,
    absent.filter((table) => !unsettled.has(table)),
    located,
    taken,
  );
  return {
    located: tableNames.flatMap((table) => located.find((each) => each.table === table) ?? []),
    absent,
    doubtful: new Set([...unsettled, ...missing.meant]),
    problems: [...problems, ...missing.problems],
  };
}

interface Found {
  readonly located?: LocatedTable;
  /** True where the person has to say which is meant. */
  readonly asked?: boolean;
  readonly problems: readonly Problem[];
}

function overlapsTable(table: LocatedTable, { sheet, heading }: Candidate): boolean {
  return (
    table.sheet === sheet &&
    table.heading.left <= heading.right &&
    heading.left <= table.heading.right &&
    table.heading.top <= heading.bottom &&
    heading.top <= table.heading.bottom
  );
}

function byMapping(
  grid: WorkbookGrid,
  places: Places,
  table: TableName,
  problems: Problem[],
): Found | undefined {
  const place = mappedPlace(grid, table);
  if (place === undefined || (place !== "broken" && places.own.get(table) === place.sheet)) return undefined;
  if (place === "broken" || places.isOut(place.sheet)) {
    problems.push(brokenMapping(mappingName(table), table));
    return undefined;
  }
  // The saved headings may have grown since, so the whole heading row is read where it stands.
  const complete = places
    .on(place.sheet)
    .complete.find(
      (candidate) =>
        candidate.table === table &&
        candidate.heading.bottom >= place.area.top &&
        candidate.heading.bottom <= place.area.bottom &&
        candidate.heading.left <= place.area.right &&
        place.area.left <= candidate.heading.right,
    );
  const candidate =
    complete?.repeated.length === 0 ? complete : headingsOf(table, place.sheet, place.area, places);
  if (candidate?.missing.length === 0) return { located: places.locate(candidate, "mapping"), problems: [] };
  problems.push(
    mappingMisfit(mappingName(table), table, place.sheet, cellName(place.area.top, place.area.left)),
  );
  return undefined;
}

// A single cell called Reserve or Funding is a figure of the forum's own, not a table.
const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

function byName(
  places: Places,
  table: TableName,
  named: readonly NamedPlace[],
  problems: Problem[],
): Found | undefined {
  const fitting: { place: NamedPlace; candidate: Candidate }[] = [];
  for (const place of named.filter((each) => each.table === table)) {
    const candidate = headingsOf(table, place.sheet, place.area, places);
    const already = fitting.some(
      (other) =>
        candidate &&
        other.place.sheet === place.sheet &&
        other.candidate.heading.bottom === candidate.heading.bottom &&
        other.candidate.heading.left === candidate.heading.left,
    );
    if (already) continue;
    if (candidate?.missing.length === 0) fitting.push({ place, candidate });
    else if (!isOneCell(place.area)) problems.push(namedMisfit(place, candidate));
  }
  if (fitting.length === 0) return undefined;
  return choose(fitting.map(({ place, candidate }) => places.locate(candidate, place.how, place.area)));
}

/** Other places that look like a table whose place is given by a mapping or a name. */
function passedOver(table: LocatedTable, places: Places): Problem[] {
  return places.sheets
    .flatMap((sheet) => places.on(sheet).complete)
    .filter((candidate) => candidate.table === table.table && !overlapsTable(table, candidate))
    .map((candidate) => passedOverNote(table, candidate));
}

function byHeadings(places: Places, table: TableName, taken: (candidate: Candidate) => boolean): Found {
  const of = (sheet: SheetGrid): Candidate[] =>
    places.on(sheet).complete.filter((candidate) => candidate.table === table && !taken(candidate));
  const theirs = places.sheets.flatMap(of);
  const ownSheet = places.own.get(table);
  const candidates = theirs.length > 0 || !ownSheet ? theirs : of(ownSheet);
  if (candidates.length === 0) {
    const tied = places.sheets
      .flatMap((sheet) => places.on(sheet).tied)
      .filter((pair) => pair[1].table === table);
    return { asked: tied.length > 0, problems: tied.map((pair) => tiedProblem(...pair)) };
  }
  return choose(candidates.map((candidate) => places.locate(candidate, "headings")));
}

/** One candidate is taken; of several that say the same, the first; several that differ are asked about. */
function choose(tables: readonly LocatedTable[]): Found {
  const [first, ...others] = tables;
  if (!first) return { problems: [] };
  if (others.length === 0) return { located: first, problems: [] };
  const different = others.filter((other) => !sayTheSame(first, other));
  if (different.length > 0) return { asked: true, problems: [rivalsProblem(first, different)] };
  return { located: first, problems: others.map((other) => sameTwiceNote(first, other)) };
}
