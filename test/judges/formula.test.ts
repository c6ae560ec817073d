import { references, relative, tokens } from "../../scripts/judges/formula";

describe("a formula taken apart", () => {
  it("gives its references with their sheets, whatever the sheet is called", () => {
    const found = references("SUMIFS('HNB Bill''s'!W$54:W$77,Data!$A$1,$B16)*E101");
    expect(found.map(({ sheet, text }) => [sheet, text])).toEqual([
      ["HNB Bill's", "W$54:W$77"],
      ["Data", "$A$1"],
      [undefined, "$B16"],
      [undefined, "E101"],
    ]);
    expect(found[0]?.area).toEqual({ top: 53, bottom: 76, left: 22, right: 22 });
  });

  it("tells a number's own minus from a subtraction", () => {
    const numbers = (formula: string): readonly number[] =>
      tokens(formula).flatMap((token) => (token.is === "number" ? [token.value] : []));
    expect(numbers("-1*A1")).toEqual([-1]);
    expect(numbers("A1-1")).toEqual([1]);
    expect(numbers("MAX(-2,(A1)-3)")).toEqual([-2, 3]);
    expect(numbers("1.5E3+12")).toEqual([1500, 12]);
  });

  it("takes nothing in quotes for a reference or a function", () => {
    expect(
      tokens('IF(A1="B2+SUM(""C3"")",0,1)').flatMap((token) => (token.is === "text" ? [token.value] : [])),
    ).toEqual(['B2+SUM("C3")']);
    expect(references('"B2"')).toEqual([]);
  });

  it.each(["SUM(A:A)", "Table1[Pupils]", "GrowthRate*2", "A1*5%", "{1,2}", "A1#"])(
    "refuses =%s",
    (formula) => {
      expect(() => tokens(formula)).toThrow("may not");
    },
  );

  it("is the same in R1C1 terms where it was copied, and not where it was changed", () => {
    const inE9 = relative("D9*(1+'A B'!E$3)+$B9", { row: 8, column: 4 });
    expect(relative("E9*(1+'A B'!F$3)+$B9", { row: 8, column: 5 })).toBe(inE9);
    expect(relative("E10*(1+'A B'!F$3)+$B10", { row: 9, column: 5 })).toBe(inE9);
    expect(relative("D9*(1+'A B'!F$3)+$B9", { row: 8, column: 5 })).not.toBe(inE9);
    expect(relative("E9*(1+'A C'!F$3)+$B9", { row: 8, column: 5 })).not.toBe(inE9);
    expect(relative("E9*(1-'A B'!F$3)+$B9", { row: 8, column: 5 })).not.toBe(inE9);
  });
});
