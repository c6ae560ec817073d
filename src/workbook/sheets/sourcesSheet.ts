import { inWords, pounds, yearName } from "../../model/format";
import { kindLabels } from "../../model/kinds";
import { leverLabels } from "../../model/leverLines";
import type { Line } from "../../model/line";
import type { SourceLines } from "../../model/sourceLines";
import {
  deductionsTolerance,
  moneyTolerance,
  schoolsBlockTransferLimit,
  statutoryOverrideEnds,
} from "../../reference/dsg";
import {
  collegeYearSplit,
  fundedDirectlyByDefault,
  placeRates,
  schoolYearSplit,
  unfilledUnitPlace,
} from "../../reference/placeFunding";
import { plansEnding, pupilTolerance } from "../../reference/people";
import type { Published } from "../../reference/published";
import { columnLetters, quotedSheet } from "../port/address";
import type { Book } from "./book";
import type { Draft } from "./draft";
import type { LookUps } from "./entryFormula";
import { numberFormats, unitNames } from "./formats";
import { drawHeader, headerRows, type Header } from "./header";
import { drawList, listHeight, placeList, type ListBlock } from "./lists";
import type { Place } from "./places";
import { drawRows, placeRows, rowColumns, type RowBlock } from "./rows";
import { wordListTitles, type WordLists } from "./wordLists";
import type { WordList } from "../../model/line";

/** HNB Sources: single facts, the kinds and blocks, where each fact was published, and the words understood. */
export interface SourcesBlocks {
  readonly facts: readonly {
    readonly line: Line;
    readonly from: string;
    readonly published?: Published<unknown>;
  }[];
  readonly factsRow: number;
  /** The calendar that every formula counts in: facts too, so a figure followed back ends here. */
  readonly years: RowBlock;
  readonly lists: readonly ListBlock[];
  readonly published: readonly Published<unknown>[];
  readonly publishedRow: number;
  readonly assumptionsRow: number;
  readonly wordsRow: number;
  readonly refusalRow: number;
}

const all: readonly WordList[] = ["kinds", "blocks", "years", "yesNo"];

const published: readonly Published<unknown>[] = [
  ...new Set([
    ...Object.values(placeRates),
    unfilledUnitPlace,
    schoolYearSplit,
    collegeYearSplit,
    fundedDirectlyByDefault,
    schoolsBlockTransferLimit,
    deductionsTolerance,
    moneyTolerance,
    statutoryOverrideEnds,
  ]),
];

/** `assumptions` is how many rows the forum's Assumptions table has; `calendar` the lines that tell the years. */
export function sourcesBlocks(
  sources: SourceLines,
  assumptions: number,
  calendar: readonly Line[],
): SourcesBlocks {
  const table = "The Funding, Assumptions and Scenarios tables of this workbook";
  const facts: SourcesBlocks["facts"] = [
    { line: sources.baseYear, from: table },
    { line: sources.lastPublishedYear, from: table },
    { line: sources.lastYear, from: table },
    { line: sources.transferLimit, from: "", published: schoolsBlockTransferLimit },
    { line: sources.deductionsTolerance, from: "", published: deductionsTolerance },
    { line: sources.moneyTolerance, from: "", published: moneyTolerance },
    ...(sources.pupilTolerance
      ? [{ line: sources.pupilTolerance, from: "", published: pupilTolerance }]
      : []),
    { line: sources.anyKind, from: "This model" },
  ];
  const factsRow = headerRows;
  const years: RowBlock = {
    table: "HNB_Sources_years",
    headingRow: factsRow + facts.length + 3,
    rows: calendar,
  };
  let row = years.headingRow + calendar.length + 2;
  const list = (along: Line, columns: readonly Line[]): ListBlock => {
    if (!along.along) throw new Error(`${along.id} runs along no records`);
    const block = { table: `HNB_Sources_${along.along.id}`, along: along.along, titleRow: row, columns };
    row += listHeight(block) + 1;
    return block;
  };
  const { kind } = sources;
  const { placementName, plansEnding: ending } = sources;
  const lists = [
    list(kind.name, Object.values(kind)),
    list(sources.blockName, [sources.blockName]),
    ...(placementName && ending ? [list(placementName, [placementName, ending])] : []),
  ];
  const told = ending ? [...published, ...Object.values(plansEnding), pupilTolerance] : published;
  const publishedRow = row;
  const assumptionsRow = publishedRow + told.length + 3;
  const refusalRow = assumptionsRow + assumptions + 3;
  return {
    facts,
    years,
    factsRow,
    lists,
    published: told,
    publishedRow,
    assumptionsRow,
    refusalRow,
    wordsRow: refusalRow + 4,
  };
}

/** Columns that the printed page takes: the sources' own words run on to the right of the last heading. */
export const sourcesRight = 12;

export function placeSources(blocks: SourcesBlocks, sheet: string): readonly (readonly [Line, Place])[] {
  return [
    ...blocks.facts.map(({ line }, i) => [line, { sheet, row: blocks.factsRow + 1 + i, column: 1 }] as const),
    ...placeRows(blocks.years, sheet),
    ...blocks.lists.flatMap((block) => placeList(block, sheet, 0)),
  ];
}

/** Each list of words takes two columns; all begin on the same row. */
export function sourcesLookUps(blocks: SourcesBlocks, sheet: string, words: WordLists): LookUps {
  const on = quotedSheet(sheet);
  const range = (column: number, count: number): string => {
    const letters = columnLetters(column);
    const first = blocks.wordsRow + 3;
    return `${on}!$${letters}$${String(first)}:$${letters}$${String(first + count - 1)}`;
  };
  return {
    list: (list) => {
      const column = all.indexOf(list) * 2;
      return { words: range(column, words[list].length), meanings: range(column + 1, words[list].length) };
    },
    refused: `${on}!$B$${String(blocks.refusalRow + 2)}`,
    agreed: `${on}!$B$${String(blocks.refusalRow + 3)}`,
  };
}

const sourceText = ({ source }: Published<unknown>): string =>
  `${source.publisher}: ${source.title} (${source.dated})`;

function drawFacts(draft: Draft, book: Book, { facts, factsRow }: SourcesBlocks): void {
  const headings = ["Fact", "Value", "Unit", "From year", "Evidence", "Source"];
  headings.forEach((text, column) => {
    draft.put(factsRow, column, text, column === 1 ? "figureHeading" : "heading");
  });
  facts.forEach(({ line, from, published: fact }, i) => {
    const row = factsRow + 1 + i;
    draft.put(row, 0, line.label, "label");
    const value = line.unit === "text" ? book.values.text(line) : Number(book.values.number(line, -1));
    draft.put(row, 1, value, "figure", {
      format:
        line.id === "sources.pupilTolerance"
          ? "0.000"
          : line.id === "sources.moneyTolerance"
            ? "0.00"
            : numberFormats[line.unit],
    });
    draft.put(row, 2, fact?.unit ?? unitNames[line.unit], "label");
    draft.put(row, 3, fact?.from ?? "", "label");
    draft.put(row, 4, fact?.evidence ?? "from this workbook", "label");
    draft.put(row, 5, fact ? sourceText(fact) : from, "note");
  });
  draft.tables.push({
    name: "HNB_Sources",
    area: { top: factsRow, left: 0, bottom: factsRow + facts.length, right: headings.length - 1 },
  });
}

/** A published value as people say it. */
function shown({ value, unit }: Published<unknown>): string {
  if (Array.isArray(value)) return "see Kinds above";
  if (typeof value === "object" && value !== null) return Object.values(value).join(" and ");
  if (typeof value !== "number") return String(value);
  if (unit.startsWith("share")) return inWords(value, "share");
  return unit.startsWith("£") ? pounds(value) : String(value);
}

function drawPublished(draft: Draft, { published: told, publishedRow }: SourcesBlocks): void {
  const headings = ["Published figure", "Value", "Unit", "From year", "Evidence", "Source"];
  draft.put(publishedRow, 0, "Where each figure comes from", "section");
  headings.forEach((text, column) => {
    draft.put(publishedRow + 1, column, text, "heading");
  });
  told.forEach((fact, i) => {
    const row = publishedRow + 2 + i;
    const cells = [fact.label, shown(fact), fact.unit, fact.from, fact.evidence];
    cells.forEach((text, column) => {
      draft.put(row, column, text, "label");
    });
    draft.put(row, 5, `${sourceText(fact)}.${fact.note === undefined ? "" : ` ${fact.note}`}`, "note");
  });
}

/** The forum's own assumptions, with where each was entered; nobody but the forum has verified them. */
function drawAssumptions(draft: Draft, book: Book, { assumptionsRow }: SourcesBlocks): void {
  const { assumptions } = book.model.workings.inputs;
  draft.put(assumptionsRow, 0, "Assumptions of the forum's own", "section");
  const headings = ["Assumption", "Kind", "Unit", "Years", "Evidence", "Source"];
  headings.forEach((text, column) => {
    draft.put(assumptionsRow + 1, column, text, "heading");
  });
  assumptions.forEach(({ name, kind, at, values }, i) => {
    const row = assumptionsRow + 2 + i;
    const [first, last] = [values[0], values.at(-1)];
    const span = first && last ? `${yearName(first.year)} to ${yearName(last.year)}` : "";
    const named = kind ? kindLabels[kind] : "All kinds";
    const cells = [leverLabels[name], named, "% change on the year before", span, "the forum's own"];
    cells.forEach((text, column) => {
      draft.put(row, column, text, "label");
    });
    draft.put(row, 5, `Entered on ${at.sheet}, ${at.cell}`, "link", {
      linksTo: `${quotedSheet(at.sheet)}!${at.cell}`,
    });
  });
}

function drawWords(draft: Draft, { refusalRow, wordsRow }: SourcesBlocks, words: WordLists): void {
  draft.put(refusalRow, 0, "Words of a forum's decision that count", "section");
  draft.put(refusalRow + 1, 0, "A transfer with this word counts nothing", "label");
  draft.put(refusalRow + 1, 1, "refused", "figure");
  draft.put(refusalRow + 2, 0, "unless these words stand there too", "label");
  draft.put(refusalRow + 2, 1, "disapplication agreed", "figure");
  draft.put(wordsRow, 0, "Words understood in this workbook, and what each is taken for", "section");
  all.forEach((list, i) => {
    draft.put(wordsRow + 1, 2 * i, wordListTitles[list], "heading");
    draft.put(wordsRow + 1, 2 * i + 1, "Taken for", "heading");
    words[list].forEach(({ text, means }, j) => {
      draft.put(wordsRow + 2 + j, 2 * i, text, "label");
      draft.put(wordsRow + 2 + j, 2 * i + 1, means, typeof means === "string" ? "label" : "figure");
    });
  });
}

export function drawSources(
  draft: Draft,
  book: Book,
  told: { blocks: SourcesBlocks; words: WordLists; header: Header },
): void {
  drawHeader(draft, told.header);
  drawFacts(draft, book, told.blocks);
  draft.put(told.blocks.years.headingRow - 1, 0, "Years of the model", "section");
  drawRows(draft, book, told.blocks.years, rowColumns.words(book.years.length) + 1);
  for (const block of told.blocks.lists) drawList(draft, book, block);
  drawPublished(draft, told.blocks);
  drawAssumptions(draft, book, told.blocks);
  drawWords(draft, told.blocks, told.words);
}
