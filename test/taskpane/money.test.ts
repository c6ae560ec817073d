import { amountsApart, balancesApart, balanceText, balanceToThePound } from "../../src/taskpane/shell/money";

describe("A balance in words", () => {
  it.each([
    [-1_098_600, "£1.1m deficit", "£1,098,600 deficit"],
    [412_345, "£410,000 surplus", "£412,345 surplus"],
    [-40_000, "£40,000 deficit", "£40,000 deficit"],
    [900, "under £1,000 surplus", "£900 surplus"],
    [0.3, "balanced", "balanced"],
  ] as const)("%d is %s in a sentence and %s in a table", (value, sentence, table) => {
    expect(balanceText(value)).toBe(sentence);
    expect(balanceToThePound(value)).toBe(table);
  });

  // £1,700,000 and £250,000 lie far apart: rough is fair. £9,714,000 and £9,700,000 both read £9.7m: closer is asked for.
  it.each([
    [-1_700_000, -250_000, ["£1.7m deficit", "£250,000 deficit"]],
    [-9_714_000, -9_700_000, ["£9,714,000 deficit", "£9,700,000 deficit"]],
    [-120_000, 1_300_000, ["£120,000 deficit", "£1.3m surplus"]],
    [0, -1_300_000, ["balanced", "£1.3m deficit"]],
  ] as const)("%d beside %d are told apart", (one, other, words) => {
    expect(balancesApart(one, other)).toEqual(words);
  });

  it("tells amounts that are no balances apart too, with a minus where they are below nothing", () => {
    expect(amountsApart(62_400_000, 63_900_000)).toEqual(["£62.4m", "£63.9m"]);
    expect(amountsApart(62_412_345, 62_412_000)).toEqual(["£62,412,345", "£62,412,000"]);
    expect(amountsApart(-2_000_000, 3_000_000)).toEqual(["−£2m", "£3m"]);
  });
});
