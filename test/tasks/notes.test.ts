import { join } from "node:path";
import { inTemporaryFolder, written, type Written } from "../../scripts/judges/written";
import { cellName } from "../../src/workbook/port/address";
import type { Cell, SheetGrid } from "../../src/workbook/port/grid";
import { typedInto } from "./person";

const sheet = "HNB More resourced provision";

interface Beside {
  readonly row: number;
  readonly note: Cell | undefined;
  readonly formula: Cell | undefined;
}

const sheetOf = ({ grid }: Written): SheetGrid => {
  const found = grid.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}`);
  return found;
};

/** The row whose label and kind are these, the column that our block ends in, and what stands to the right of it. */
function beside(run: Written, label: string, kind = ""): Beside & { column: number } {
  const { rows } = sheetOf(run);
  const row = rows.findIndex(
    (cells) => cells?.[0]?.content === label && (kind === "" || cells[1]?.content === kind),
  );
  const column = rows[6]?.findIndex((cell) => cell?.content === "Identity") ?? -1;
  if (row < 0 || column < 0) throw new Error(`There is no line ${label} ${kind}`);
  const cells = rows[row];
  return { row, column, note: cells?.[column + 1], formula: cells?.[column + 2] };
}

const lines = [
  ["Spend charged to the block", ""],
  ["Fee inflation index", "All kinds"],
  ["Pupils with top-up: in effect", "Mainstream"],
  ["Placement pupils: in effect", "Independent special"],
] as const;

const noteOn = (label: string): string => `Checked by the working group: ${label}`;

/** Beside each line a person types a note, and a formula over the line's first year. */
async function annotated(folder: string): Promise<{ path: string; run: Written }> {
  const run = await written("samples/barking-and-dagenham.xlsx", folder);
  const cells = Object.fromEntries(
    lines.flatMap(([label, kind]) => {
      const { row, column } = beside(run, label, kind);
      return [
        [cellName(row, column + 1), noteOn(label)],
        [cellName(row, column + 2), { formula: `E${String(row + 1)}/1000` }],
      ];
    }),
  );
  const path = typedInto(run.path, join(folder, "annotated.xlsx"), { [sheet]: cells });
  return { path, run };
}

/** A lever more, of a sort that comes before the others in the model's own order. */
const lever = {
  A11: "More resourced provision",
  B11: "Places",
  C11: "Maintained special",
  D11: "2026/27",
  F11: 10,
  G11: "places",
};
const emptied = { A9: null, B9: null, C9: null, D9: null, F9: null, G9: null };

describe("a person's notes to the right of our block", () => {
  let before: Written;
  let added: Written;
  let gone: Written;
  beforeAll(async () => {
    await inTemporaryFolder(async (folder) => {
      const { path, run } = await annotated(folder);
      before = run;
      const longer = typedInto(path, join(folder, "added.xlsx"), { Scenarios: lever });
      added = await written(longer, folder);
      const shorter = typedInto(added.path, join(folder, "gone.xlsx"), {
        Scenarios: { ...emptied, H9: null, I9: null, J9: null },
      });
      gone = await written(shorter, folder);
    });
  });

  it.each(lines)("stay beside %s %s when a lever is added", (label, kind) => {
    const { row, note, formula } = beside(added, label, kind);
    expect(note?.content).toBe(noteOn(label));
    expect(formula?.formula).toBe(`E${String(row + 1)}/1000`);
  });

  it("moved with their lines, for lines did move", () => {
    const moved = lines.filter(
      ([label, kind]) => beside(added, label, kind).row !== beside(before, label, kind).row,
    );
    expect(moved.length).toBeGreaterThan(1);
  });

  it("move below our block when their line goes, and the run says so", () => {
    const [label] = lines[3];
    const { rows } = sheetOf(gone);
    const at = rows.findIndex((cells) => cells?.some((cell) => cell?.content === noteOn(label)));
    const lastOfOurs = rows.findLastIndex((cells) => cells?.[0] !== undefined);
    expect(at).toBeGreaterThan(lastOfOurs);
    const told = gone.result.problems.filter(({ remedy }) => remedy.includes(`row ${String(at + 1)}`));
    expect(told.map(({ severity, sheet: where }) => [severity, where])).toEqual([["note", sheet]]);
  });

  it("of other lines stay where they belong when one line goes", () => {
    for (const [label, kind] of lines.slice(0, 3))
      expect(beside(gone, label, kind).note?.content).toBe(noteOn(label));
  });
});
