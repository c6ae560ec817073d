import fc from "fast-check";
import type { Cell, SheetGrid } from "../../src/workbook/port/grid";
import { modelGrid } from "../../src/tasks/model";
import { broken, dated, percent, sheet, workbook, type Told } from "../workbook/sheets";
import { forumSheets } from "../workbook/smallForum";

const odd: readonly Told[] = [
  null,
  "TBC",
  "-",
  "#N/A",
  broken("#REF!"),
  true,
  -1,
  0,
  0.5,
  1e12,
  1e300,
  5e-324,
  percent(0.5),
  percent(5),
  dated(2025, 3, 31),
  "2026-27",
  "FY26",
  "31/03/2025",
  "Total",
  "£1.2m",
  "(5)",
  "5%",
  "=1+1",
  "x".repeat(300),
  "Oak School",
  "Baseline",
  "Kind",
  "Special",
  "Schools block",
  "1e400",
  "\u0007",
  "😀",
  "a\nb",
];

const forum = forumSheets();
const cells = forum.flatMap(({ rows }, index) =>
  rows.flatMap((line, row) => (line ?? []).flatMap((cell, column) => (cell ? [{ index, row, column }] : []))),
);

/** The small forum with one of its cells holding something else. */
function spoilt({ index, row, column }: (typeof cells)[number], told: Told): SheetGrid[] {
  const [[cell] = []] = sheet("", [[told]]).rows;
  return forum.map((grid, at) => {
    if (at !== index) return grid;
    const rows = grid.rows.map((line, each) => {
      const kept: (Cell | undefined)[] = [...(line ?? [])];
      if (each === row) kept[column] = cell;
      return kept;
    });
    return { ...grid, rows };
  });
}

it("whatever stands in any one cell, the workbook is modelled whole or refused in plain words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.constantFrom(...odd), (place, told) => {
      const ran = modelGrid(workbook(spoilt(place, told)), { version: "0", at: "today", write: false });
      const errors = ran.problems.filter(({ severity }) => severity === "error");
      expect(ran.plan === undefined).toBe(errors.length > 0);
      for (const { found, wanted, remedy } of ran.problems)
        expect(`${found} ${wanted} ${remedy}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
      const figures = (ran.plan?.sheets ?? []).flatMap(({ cells: planned }) =>
        planned.flatMap(({ content }) => (typeof content === "object" ? [content.value] : [content])),
      );
      expect(figures.filter((each) => typeof each === "number" && !Number.isFinite(each))).toEqual([]);
    }),
    { numRuns: 150, seed: 2025 },
  );
});
