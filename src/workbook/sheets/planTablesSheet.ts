import type { Modelled } from "../../model/forumModel";
import type { DemandPath } from "../../model/inputs";
import type { FormulaPlan } from "../port/plan";
import { drawBand } from "./band";
import type { Draft } from "./draft";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import type { Demand } from "./outlook";
import { planTables, type PlanTable, type PlanTables } from "./planTables";
import { sheetHeader, type Stamp } from "./texts";

const note =
  "Marked for sharing. Values of this run, whole numbers that add to their totals; 1 to 5 are shown as c, and so is what would give them away. Ages in whole years on 31 August before the school year.";

function drawTable(
  draft: Draft,
  table: PlanTable,
  { januaries }: PlanTables,
  top: number,
  name: string,
): number {
  draft.put(top, 0, table.heading, "heading");
  januaries.forEach(({ january, counted }, column) => {
    const text = `January ${String(january)} ${counted ? "counted" : "forecast"}`;
    draft.put(top, column + 1, text, "figureHeading");
  });
  const put = (row: number, label: string, figures: readonly (number | string)[], total: boolean): void => {
    draft.put(row, 0, label, total ? "total" : "label");
    figures.forEach((figure, column) => {
      const role = typeof figure === "string" ? "mark" : total ? "total" : "figure";
      draft.put(row, column + 1, figure, role, { format: "#,##0" });
    });
  };
  table.rows.forEach((label, index) => {
    put(
      top + 1 + index,
      label,
      table.columns.map(({ parts }) => parts[index] ?? ""),
      false,
    );
  });
  const bottom = top + 1 + table.rows.length;
  put(
    bottom,
    table.totalLabel,
    table.columns.map(({ total }) => total),
    true,
  );
  draft.tables.push({ name, area: { top, left: 0, bottom, right: januaries.length } });
  return bottom;
}

function words(tables: PlanTables, path: DemandPath): readonly string[] {
  return [
    "Unmitigated: the forecast of EHC plans. Mitigated: the same with the pupils that a scenario adds or takes away, at the ages of the tab, as means of the financial year. Pupils in new places for whom no saving is counted are taken to come from mainstream: an assumption.",
    ...`${path.words} Fingerprint ${path.fingerprint}.`.split(/(?<=\.) /),
    "Primary needs keep the shares of the last January that they are entered for: an assumption.",
    ...tables.notes,
    ...(path.together.length > 0
      ? [
          "Tabs of placements with 1 to 5 plans in some year, and of those counted with them on HNB Demand, are hidden.",
        ]
      : []),
  ];
}

function draw(
  tables: PlanTables,
  path: DemandPath,
  { draft, stamp, state }: { draft: Draft; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  drawHeader(draft, { ...sheetHeader("planTables", stamp, state), note });
  let row = headerRows;
  for (const text of words(tables, path)) draft.put(row++, 0, text, "note");
  const starts: number[] = [];
  tables.tabs.forEach((tab, index) => {
    row += 1;
    starts.push(row);
    drawBand(draft, row, tables.januaries.length, `${String(index + 1)}. ${tab.title}`);
    row += 1;
    tab.tables.forEach((table, of) => {
      row = drawTable(draft, table, tables, row, `HNB_PlanTables_${String(index + 1)}_${String(of + 1)}`) + 2;
    });
    for (const text of tab.notes) draft.put(row++, 0, text, "note");
  });
  return {
    widths: [62, ...tables.januaries.map(() => 13)],
    frozen: 0,
    portrait: tables.januaries.length <= 6,
    print: {
      area: { top: 0, left: 0, bottom: row, right: tables.januaries.length },
      pagesWide: 1,
      pagesTall: tables.tabs.length,
      newPages: starts.filter((_, index) => index > 0 && index % 2 === 0),
    },
  };
}

/** HNB Plan Tables: EHC plans by the provision tabs of the DSG management plan, ready to paste. */
export function planTablesSheet(told: {
  readonly sheet: string;
  readonly modelled: Modelled;
  readonly demand: Demand;
  readonly path: DemandPath;
}): FurtherSheet {
  const tables = planTables(told.modelled, told.demand, told.path);
  return {
    key: "planTables",
    sheet: told.sheet,
    places: [],
    draw: (drawing) => draw(tables, told.path, drawing),
  };
}
