import { chainFinder } from "../../scripts/judges/chains";
import { precedents, type Precedents } from "../../scripts/judges/precedents";
import type { Cell } from "../../src/workbook/port/grid";
import { sheet, workbook } from "../workbook/sheets";

const f = (formula: string): Cell => ({ content: 1, format: "General", formula });

/** A year's reserve over two years, an index, a record, and the forum's own figures. */
const ours = sheet("HNB Baseline", [
  ["Opening", f("A2"), f("B2")],
  ["Closing", f("B1+B3"), f("C1+C3")],
  ["In-year", f("B4*B5"), f("C4*C5")],
  ["Spend", f("SUM('HNB Workings'!B1:B2)"), f("SUM('HNB Workings'!B1:B2)")],
  ["Index", f("A5*(1+B6)"), f("B5*(1+C6)")],
  ["Growth", f("Forum!B3"), f("Forum!C3"), null, "assumptions.growth"],
]);
const workings = sheet("HNB Workings", [
  ["A", f("$C1*'HNB Sources'!A1"), f("Forum!A1")],
  ["B", f("$C2*'HNB Sources'!A1"), f("Forum!A2")],
]);
const forum = sheet("Forum", [[10], [20], [null, 0.01, 0.02]]);
const sources = sheet("HNB Sources", [[6000]]);
const own = [ours, workings, sources];
const found: Precedents = precedents(workbook([...own, forum]), own, "HNB Sources");
const chain = (row: number, column: number): readonly string[] =>
  chainFinder(found)({ sheet: "HNB Baseline", row, column }).map(
    (spot) => `${spot.sheet} ${String(spot.row + 1)}`,
  );

describe("a chain of precedents", () => {
  it("counts rows, and ends on the forum's cell", () => {
    expect(chain(2, 1)).toEqual(["HNB Baseline 3", "HNB Baseline 4", "HNB Workings 1", "Forum 1"]);
  });

  it("does not count moving along a record's own row, nor an index along its years", () => {
    expect(chain(4, 2)).toEqual(["HNB Baseline 5", "HNB Baseline 6"]);
  });

  it("ends at an assumption as entered, but only where that does nothing but link", () => {
    expect(found.end({ sheet: "HNB Baseline", row: 5, column: 1 })).toBe("assumption");
    expect(found.end({ sheet: "HNB Baseline", row: 4, column: 1 })).toBeUndefined();
  });

  it("counts a reserve and its opening as one account, however many years it looks back", () => {
    const closing = ["HNB Baseline 2", "HNB Baseline 3", "HNB Baseline 4", "HNB Workings 1", "Forum 1"];
    expect(chain(1, 1)).toEqual(closing);
    expect(chain(1, 2)).toEqual(closing);
    expect(chain(0, 2)).toHaveLength(closing.length);
  });

  it("knows the ends from one another", () => {
    const end = (where: string, row: number, column: number) => found.end({ sheet: where, row, column });
    expect(end("Forum", 0, 0)).toBe("forum");
    expect(end("Forum", 8, 8)).toBe("forum");
    expect(end("HNB Sources", 0, 0)).toBe("sources");
    expect(end("HNB Workings", 0, 0)).toBe("constant");
  });
});
