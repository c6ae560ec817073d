import { excelOperators, type Operators } from "../../model/excel";
import { allLines, type Modelled } from "../../model/forumModel";
import { fullLabel, type Line } from "../../model/line";
import { statutoryOverrideEnds } from "../../reference/dsg";
import type { WorkbookGrid } from "../port/grid";
import type { NamePlan, PrintPlan, SheetPlan, WorkbookPlan } from "../port/plan";
import type { Problem } from "../problem";
import type { Book } from "./book";
import { checksBlock, drawChecks, placeChecks, stateLink } from "./checksSheet";
import { compareBlock, compareChartRow, compareLastRow, drawCompare, placeCompare } from "./compareSheet";
import { draft, type Draft } from "./draft";
import type { SheetLook } from "./furtherSheet";
import { furtherSheets } from "./furtherSheets";
import { headerRows } from "./header";
import { namesFor, sheetNames, tableNameOf } from "./names";
import type { Outlook } from "./outlook";
import { keepPersonsCells } from "./persons";
import { placeOf, type Place } from "./places";
import { rowColumns } from "./rows";
import { drawScenario, placeScenario, scenarioBlocks } from "./scenarioSheet";
import { drawSources, placeSources, sourcesBlocks, sourcesLookUps, sourcesRight } from "./sourcesSheet";
import type { LinkedTable } from "./stale";
import { scenarioHeader, sheetHeader, type Stamp } from "./texts";
import { wordLists } from "./wordLists";
import { drawWorkings, placeWorkings, workingsBlocks } from "./workingsSheet";

/** A plan with what is needed to say where each figure went. */
export interface Planned {
  readonly plan: WorkbookPlan;
  readonly book: Book;
  /** The sheet of each scenario, by its name. */
  readonly sheetOf: (scenario: string) => string;
  readonly problems: readonly Problem[];
}

/** Plans every sheet that the model writes, over the workbook as it stands. */
export function planWorkbook(
  modelled: Modelled,
  told: {
    readonly grid: WorkbookGrid;
    readonly tables: readonly LinkedTable[];
    readonly stamp: Stamp;
    readonly operators?: Operators;
    /** What was worked out beside the model; nothing where absent. */
    readonly outlook?: Outlook;
  },
): Planned {
  const { grid, tables, stamp } = told;
  const { model, values, provision } = modelled;
  const { inputs, sources } = model.workings;
  const names = sheetNames(grid);
  const charted = provision.flat().flatMap(({ spend, unitCost }) => [spend, unitCost]);
  const lines = [...allLines(model), ...charted];
  const years = inputs.years.length;

  const sourceBlocks = sourcesBlocks(sources, inputs.assumptions.length, [
    model.workings.years.year,
    model.workings.years.published,
  ]);
  const workBlocks = workingsBlocks(lines);
  const compare = compareBlock(model.compare);
  const checks = checksBlock(model.checks);
  const scenarios = model.scenarios.map((scenario, i) => ({
    scenario,
    key: names.keyOf(scenario.name),
    sheet: names.scenario(scenario.name),
    blocks: scenarioBlocks(scenario, provision[i] ?? [], tableNameOf(scenario.name)),
  }));
  const further = furtherSheets(modelled, names, told.outlook ?? {});
  const places = new Map<Line, Place>([
    ...placeSources(sourceBlocks, names.sources),
    ...placeWorkings(workBlocks, names.workings, years),
    ...scenarios.flatMap(({ blocks, sheet }) => placeScenario(blocks, sheet)),
    ...placeCompare(compare, names.compare),
    ...placeChecks(checks, names.checks),
    ...further.flatMap(({ places: own }) => own),
  ]);
  const words = wordLists(lines, grid, inputs.years);
  const book: Book = {
    model,
    values,
    provision,
    years: inputs.years,
    places,
    lookUps: sourcesLookUps(sourceBlocks, names.sources, words),
    operators: told.operators ?? excelOperators,
    nameOf: (line, from, narrowed = "") => {
      const { sheet, row } = placeOf(places, line);
      const label = `${fullLabel(line).replace(/: All kinds$/, "")}${narrowed}`;
      if (line.along) {
        const rows = `rows ${String(row + 1)} to ${String(row + line.along.count)}`;
        return `${label} (${sheet.replace(/^HNB /, "")}: ${line.along.label}, ${rows})`;
      }
      return sheet === placeOf(places, from).sheet
        ? `${label} (row ${String(row + 1)})`
        : `${label} (${sheet.replace(/^HNB /, "")}, row ${String(row + 1)})`;
    },
  };
  const state = stateLink(names.checks);
  const plans: SheetPlan[] = [];
  const owned: NamePlan[] = [];
  const problems: Problem[] = [];
  const add = (key: string, sheet: string, drawn: Draft, look: SheetLook): void => {
    const extent = drawn.extent();
    const kept = keepPersonsCells(grid, key, sheet, { cells: drawn.cells, extent });
    problems.push(...kept.problems);
    owned.push(...namesFor(key, sheet, extent));
    plans.push({
      mark: names.mark(key),
      name: sheet,
      exists: names.exists(key),
      ...(kept.clears ? { clears: kept.clears } : {}),
      moves: kept.moves,
      columnWidths: look.widths,
      frozen: { rows: look.frozen, columns: 1 },
      cells: drawn.cells,
      tables: drawn.tables,
      charts: drawn.charts,
      validations: drawn.validations,
      print: { ...look.print, landscape: look.portrait !== true },
    });
  };
  // Words beside the rows are for the screen: printed, they would make the figures too small to read.
  const lastYear = rowColumns.firstYear + years - 1;
  const rowWidths = [38, 27, 8, 12, ...inputs.years.map(() => 12), 190, 26];
  const printed = (
    bottom: number,
    pagesTall: number,
    right = rowColumns.words(years),
  ): Omit<PrintPlan, "landscape"> => ({
    area: { top: 0, left: 0, bottom, right },
    pagesWide: 1,
    pagesTall,
    headingRows: { first: headerRows, last: headerRows },
  });
  const portrait = years <= 6;
  for (const { scenario, key, sheet, blocks } of scenarios) {
    const drawn = draft();
    const header = scenarioHeader(scenario, stamp, state);
    drawScenario(drawn, book, { scenario, blocks, header, sheet, override: statutoryOverrideEnds.value });
    add(key, sheet, drawn, {
      widths: rowWidths,
      frozen: headerRows + 1,
      print: {
        area: { top: 0, left: 0, bottom: blocks.lastPrinted, right: lastYear },
        pagesWide: 1,
        pagesTall: 2,
        newPages: [blocks.chartRow - 3],
      },
      portrait,
    });
  }
  const drawn = { compare: draft(), workings: draft(), checks: draft(), sources: draft() };
  drawCompare(drawn.compare, book, {
    block: compare,
    header: sheetHeader("compare", stamp, state),
    sheet: names.compare,
  });
  drawWorkings(drawn.workings, book, workBlocks, sheetHeader("workings", stamp, state));
  drawChecks(drawn.checks, book, {
    block: checks,
    header: sheetHeader("checks", stamp),
    tables,
    grid,
    sources,
  });
  drawSources(drawn.sources, book, {
    blocks: sourceBlocks,
    words,
    header: sheetHeader("sources", stamp, state),
  });
  const bottom = (of: Draft): number => of.extent().bottom;
  const right = (of: Draft): number => of.extent().right;
  const compareBottom = Math.max(compareLastRow(compare), bottom(drawn.compare));
  // With many scenarios the rows take a page of their own, and the charts begin the next.
  const crowded = compare.rows.length > 30;
  add("compare", names.compare, drawn.compare, {
    widths: [...rowWidths.slice(0, rowColumns.words(years)), 84, 26],
    frozen: headerRows + 1,
    print: {
      ...printed(compareBottom, 1, lastYear),
      ...(crowded ? { newPages: [compareChartRow(compare)] } : {}),
    },
    portrait,
  });
  add("checks", names.checks, drawn.checks, {
    widths: [80, 30, 18, ...rowWidths.slice(3, rowColumns.words(years)), 92, 26],
    frozen: headerRows + 1,
    print: printed(bottom(drawn.checks), 3),
  });
  add("workings", names.workings, drawn.workings, {
    widths: workingsWidths(right(drawn.workings)),
    // Many tables stand one under another, so no one heading may stay in sight over all.
    frozen: 0,
    print: {
      area: { top: 0, left: 0, bottom: bottom(drawn.workings), right: right(drawn.workings) - 1 },
      pagesTall: Math.max(1, Math.ceil(bottom(drawn.workings) / 60)),
      pagesWide: Math.max(1, Math.ceil(right(drawn.workings) / 16)),
    },
  });
  add("sources", names.sources, drawn.sources, {
    widths: [62, 30, 28, 26, ...Array.from({ length: sourcesRight - 3 }, () => 18)],
    frozen: headerRows,
    print: printed(bottom(drawn.sources), Math.max(1, Math.ceil(bottom(drawn.sources) / 60)), sourcesRight),
  });
  for (const { key, sheet, draw } of further) {
    const made = draft();
    const look = draw({ draft: made, book, stamp, state });
    add(key, sheet, made, look);
  }
  return {
    plan: { sheets: plans, names: owned, dropNames: [] },
    book,
    sheetOf: names.scenario,
    problems,
  };
}

/** HNB Workings: names, words, then figures; the identities stand last. */
const workingsWidths = (right: number): readonly number[] => [
  38,
  28,
  28,
  ...Array.from({ length: right - 3 }, () => 12.5),
  28,
];
