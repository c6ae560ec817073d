import { balanceText } from "../../src/taskpane/shell/money";

describe("A balance in words", () => {
  it.each([
    [-1_098_600, 1, "£1.1m deficit"],
    [-1_098_600, 2, "£1.10m deficit"],
    [412_000, 1, "£0.4m surplus"],
    [-40_000, 1, "£40,000 deficit"],
    [900, 2, "under £1,000 surplus"],
    [0.3, 1, "balanced"],
  ] as const)("%d is said to %d digits as %s", (value, digits, words) => {
    expect(balanceText(value, digits)).toBe(words);
  });
});
