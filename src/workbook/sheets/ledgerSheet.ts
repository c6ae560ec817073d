import type { ForumModel } from "../../model/forumModel";
import { academicYearName, inWords } from "../../model/format";
import { kindLabels } from "../../model/kinds";
import type { ProvisionLedger } from "../../model/newProvisionLedger";
import type { Ranges } from "../../outlook/draws";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { breakEvenRange } from "./breakEvenRange";
import { drawCharts, oneChartRows } from "./charts";
import type { Draft } from "./draft";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { ledgerCharts } from "./ledgerCharts";
import { breakEvenSentence, ledgerRows } from "./ledgerRows";
import { shortHash } from "./names";
import { drawRows, placeRows, rowColumns, type RowBlock, widthsOf } from "./rows";
import { sheetHeader, type Stamp } from "./texts";

interface Block {
  readonly scenario: string;
  readonly ledger: ProvisionLedger;
  /** The row of its title; the sentences stand below it. */
  readonly titleRow: number;
  readonly rows: RowBlock;
  readonly chartRow: number;
}

/** Rows above a block's headings: its name, what it is, when it breaks even, the range of that, what is not in it. */
const above = 5;

function blocksOf({ scenarios }: ForumModel): readonly Block[] {
  let row = headerRows;
  return scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.ledgers.map((ledger) => {
      const titleRow = row;
      const table = `HNB_Ledger_${shortHash(`${name}/${ledger.provision.name.value}`.toLowerCase())}`;
      const rows = ledgerRows(ledger, table, titleRow + above);
      const chartRow = rows.headingRow + rows.rows.length + 2;
      row = chartRow + oneChartRows + 1;
      return { scenario: name, ledger, titleRow, rows, chartRow };
    }),
  );
}

/** Its size and place in the model, in one line. */
function about({ scenario, ledger: { provision } }: Block): string {
  const { kind, places, opens } = provision;
  return `${inWords(places.value, "places")}, ${kindLabels[kind.value]}, opening from September of ${academicYearName(opens.value)}. Scenario: ${scenario}. Entered on ${opens.at.sheet}, row ${opens.at.cell.replace(/\D/g, "")}.`;
}

const notCounted =
  "Costs count in full from the day places are filled; savings only as pupils elsewhere leave and are not followed. Places that stay commissioned elsewhere, transport and buildings are not in it.";

function draw(
  blocks: readonly Block[],
  told: { sheet: string; ranges: Ranges | undefined },
  { draft, book, stamp, state }: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  drawHeader(draft, sheetHeader("ledger", stamp, state));
  for (const block of blocks) {
    const { ledger, rows, titleRow, chartRow } = block;
    draft.put(titleRow, 0, ledger.provision.name.value, "title");
    draft.put(titleRow + 1, 0, about(block), "purpose");
    draft.put(titleRow + 2, 0, breakEvenSentence(ledger, book, rows.headingRow), "purpose");
    const range = breakEvenRange(told.ranges, block.scenario, ledger, book.years);
    if (range) draft.put(titleRow + 3, 0, range.words, "purpose");
    draft.put(titleRow + 4, 0, notCounted, "note");
    drawRows(draft, book, rows);
    drawCharts(
      draft,
      book,
      ledgerCharts(book, ledger, { sheet: told.sheet, headingRow: rows.headingRow, row: chartRow }),
    );
  }
  const years = book.years.length;
  const last = blocks.at(-1);
  return {
    widths: widthsOf(46, 27, years),
    // Each ledger has headings of its own, so that no one heading may stay in sight over all.
    frozen: 0,
    portrait: years <= 6,
    print: {
      area: {
        top: 0,
        left: 0,
        bottom: (last?.chartRow ?? headerRows) + oneChartRows,
        right: rowColumns.firstYear + years - 1,
      },
      pagesWide: 1,
      pagesTall: blocks.length,
      ...(blocks.length > 1 ? { newPages: blocks.slice(1).map(({ titleRow }) => titleRow) } : {}),
    },
  };
}

/** HNB Ledger: each new provision of each scenario, with its charts, and the range of its break-even year where drawn. */
export function ledgerSheet(
  model: ForumModel,
  told: { sheet: string; ranges?: Ranges | undefined },
): FurtherSheet {
  const blocks = blocksOf(model);
  const { sheet, ranges } = told;
  return {
    key: "ledger",
    sheet,
    places: blocks.flatMap(({ rows }) => placeRows(rows, sheet)),
    draw: (drawing) => draw(blocks, { sheet, ranges }, drawing),
  };
}
