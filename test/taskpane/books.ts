import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inTemporaryFolder } from "../../scripts/judges/written";
import type { TypedCells } from "../../scripts/fixtures/typeInto";
import { carryOut } from "../../src/hosts/file/write/book";
import { blankWorkbook } from "../../src/hosts/file/write/blank";
import { isCellError, type SheetGrid } from "../../src/workbook/port/grid";
import type { CellPlan, NamePlan } from "../../src/workbook/port/plan";
import { sheet } from "../hosts/plans";
import { typedInto } from "../tasks/person";

/** A published sample's bytes. */
export const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`)));

const cellsIn = ({ rows }: SheetGrid): CellPlan[] =>
  rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): CellPlan[] => {
      if (cell === undefined || isCellError(cell.content) || typeof cell.content === "boolean") return [];
      return [{ row, column, content: cell.content, format: cell.format, role: "figure" }];
    }),
  );

/** The bytes of a workbook with these sheets of a forum's own. */
export const bookOf = (sheets: readonly SheetGrid[], names: readonly NamePlan[] = []): Uint8Array =>
  carryOut(blankWorkbook(), {
    sheets: sheets.map((each, index) =>
      sheet(cellsIn(each), { mark: `HNB.new.sheet${String(index)}`, name: each.name }),
    ),
    names,
    dropNames: [],
  });

/** The same workbook once another program has typed into some cells. */
export const typedBytes = (bytes: Uint8Array, cells: TypedCells): Promise<Uint8Array> =>
  inTemporaryFolder(async (folder) => {
    const before = join(folder, "before.xlsx");
    await writeFile(before, bytes);
    return new Uint8Array(await readFile(typedInto(before, join(folder, "after.xlsx"), cells)));
  });
