import { inWords, yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import type { CellAddress } from "../model/inputs";
import { fullLabel, type Line } from "../model/line";
import { inDraw } from "../model/number";
import { namedLines } from "../model/scenarioLines";
import { words } from "../model/words";
import type { Evidence } from "../reference/published";
import { cellName } from "../workbook/port/address";
import { entryCell } from "../workbook/sheets/entryFormula";
import { spot } from "../workbook/sheets/places";
import type { Planned } from "../workbook/sheets/planWorkbook";
import { lineContent } from "../workbook/sheets/rows";
import { publishedFact } from "./facts";
import { allBeneath, beneath, type Spot } from "./trace";

/** A figure that a person points at. */
export interface FigureAsked {
  readonly scenario: string;
  /** A line of the scenario's own sheet: `spend.total`. */
  readonly line: string;
  /** Counted from 0. */
  readonly year: number;
}

/** Something that was entered in the forum's workbook. */
export interface InputBeneath {
  readonly label: string;
  /** As a person writes it; empty for a blank. */
  readonly value: string;
  readonly at: CellAddress;
}

/** A published figure that the answer rests on. */
export interface FactBeneath {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** A line that a figure is made of directly, to go on to where it is one of the scenario's own. */
export interface PartBeneath {
  readonly label: string;
  readonly value: string;
  readonly figure?: FigureAsked;
}

/** Where a figure comes from. */
export interface Explanation {
  readonly label: string;
  readonly year: string;
  readonly scenario: string;
  readonly value: number;
  /** With its figures: "£960,000 (places) × 1.02 (place rate index) = £979,200". */
  readonly words: string;
  readonly note?: string;
  /** With its `=`, as our sheet holds it or will hold it. */
  readonly formula: string;
  /** On our sheet, which may not have been written yet. */
  readonly at: CellAddress;
  readonly parts: readonly PartBeneath[];
  /** Nearest first. */
  readonly inputs: readonly InputBeneath[];
  readonly facts: readonly FactBeneath[];
}

const recordName = ({ line, record }: Spot): string => line.along?.names[record] ?? "";

/** What a cell is called: its line, its record, and its year where it has one of its own. */
function spotLabel(at: Spot, years: readonly number[]): string {
  const { line, year } = at;
  const of = recordName(at);
  const name = fullLabel(line).replace(/: All kinds$/, "");
  const when =
    line.span === "once" ? "" : year < 0 ? ", brought forward" : `, ${yearName(years[year] ?? NaN)}`;
  return `${of === "" ? name : `${of}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`}${when}`;
}

/** The words of a value; a text is itself. */
function spotValue({ values }: Modelled, { line, year, record }: Spot): string {
  if (line.unit === "text") return values.text(line, record);
  return inWords(inDraw(values.number(line, year, record), 0), line.unit);
}

const sameCell = (one: CellAddress, other: CellAddress): boolean =>
  one.sheet === other.sheet && one.cell === other.cell;

function lineNamed({ model }: Modelled, { scenario, line }: FigureAsked): Line | undefined {
  const own = model.scenarios.find(({ name }) => name === scenario);
  return own && namedLines(own).find(({ id }) => id === line);
}

/** Explains a figure of a scenario's sheet; undefined where there is none such. */
export function explain(modelled: Modelled, planned: Planned, asked: FigureAsked): Explanation | undefined {
  const line = lineNamed(modelled, asked);
  if (!line) return undefined;
  const { values, model } = modelled;
  const { years } = model.workings.inputs;
  const { year, scenario } = asked;
  const here: Spot = { line, year, record: 0 };
  const { book } = planned;
  const place = spot(book.places, line, year, 0);
  const content = lineContent(book, line, year, 0);
  const deep = [here, ...allBeneath(here, values)];
  return {
    label: fullLabel(line),
    year: yearName(years[year] ?? NaN),
    scenario,
    value: inDraw(values.number(line, year), 0),
    words: words(line, year, values),
    ...(line.note === undefined ? {} : { note: line.note }),
    formula: typeof content === "object" ? `=${content.formula}` : `=${String(content)}`,
    at: { sheet: planned.sheetOf(scenario), cell: cellName(place.row, place.column) },
    parts: beneath(here, values).spots.map((part): PartBeneath => {
      const figure: FigureAsked = { scenario, line: part.line.id, year: part.year };
      const isOwn =
        part.year >= 0 && part.line.along === undefined && lineNamed(modelled, figure) === part.line;
      return {
        label: spotLabel(part, years),
        value: spotValue(modelled, part),
        ...(isOwn ? { figure } : {}),
      };
    }),
    inputs: inputsOf(modelled, deep, years),
    facts: factsOf(modelled, deep),
  };
}

type Deep = Spot & { readonly entry?: Parameters<typeof entryCell>[0] };

/** What was entered, each cell once. Columns that only say which row is which are left out. */
function inputsOf(
  modelled: Modelled,
  deep: readonly Deep[],
  years: readonly number[],
): readonly InputBeneath[] {
  const found: InputBeneath[] = [];
  for (const { entry, ...at } of deep) {
    const cell = entry && entryCell(entry);
    if (!entry || !cell || at.line.unit === "text" || entry.by === "text") continue;
    if (found.some((other) => sameCell(other.at, cell))) continue;
    const isBlank =
      (entry.by === "optional" && entry.entered.value === undefined) ||
      (entry.by === "optionalWord" && entry.value === undefined);
    found.push({
      label: spotLabel(at, years),
      value: isBlank ? "blank" : spotValue(modelled, at),
      at: cell,
    });
  }
  return found;
}

function factsOf(modelled: Modelled, deep: readonly Deep[]): readonly FactBeneath[] {
  const found = new Map<string, FactBeneath>();
  for (const at of deep) {
    const fact = publishedFact(at.line, at.record);
    if (!fact || found.has(fact.label)) continue;
    const { label, source, evidence, note } = fact;
    found.set(label, {
      label,
      value: spotValue(modelled, at),
      source: `${source.publisher}: ${source.title} (${source.dated})`,
      evidence,
      ...(note === undefined ? {} : { note }),
    });
  }
  return [...found.values()];
}
