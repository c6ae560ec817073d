import { ledgerResults } from "../../src/tasks/ledgerResult";
import { parseCell } from "../../src/workbook/port/address";
import { parity } from "./compare";
import { engine } from "./ironcalc";
import { writeSample, type Written } from "./written";

describe("places and ledgers of new provision, as another engine works them out", () => {
  let written: Written;
  beforeAll(async () => {
    written = await writeSample("barking-and-dagenham-years-ahead");
  });

  it("come to what the model wrote, the sentence of the break-even year included", () => {
    const { grid, ours, ran } = written;
    expect(ran.problems.filter(({ severity }) => severity === "error")).toStrictEqual([]);
    expect([...ours]).toEqual(expect.arrayContaining(["HNB Places", "HNB Ledger"]));
    const { written: formulas, recalculated, equal, differences } = parity(grid, ours);
    expect(differences).toStrictEqual([]);
    expect([recalculated, equal]).toStrictEqual([formulas, formulas]);
  });

  it("are the figures of --json, cell by cell", () => {
    const { grid, ran } = written;
    if (!ran.modelled || !ran.planned) throw new Error("the sample did not run");
    const judge = engine(grid);
    const ledgers = ledgerResults(ran.modelled.model.scenarios, ran.planned);
    expect(ledgers.map(({ provision }) => provision)).toHaveLength(2);
    for (const { sheet, lines } of ledgers) {
      expect(lines.length).toBeGreaterThan(25);
      for (const { id, cells, values } of lines) {
        const found = cells.map((cell) => {
          const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
          const at = judge.at(sheet, row, column);
          return "number" in at ? at.number : NaN;
        });
        found.forEach((value, year) => {
          expect([id, year, value]).toEqual([id, year, expect.closeTo(values[year] ?? NaN, 2)]);
        });
      }
    }
  });
});
