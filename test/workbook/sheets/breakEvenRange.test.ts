import type { Ranges } from "../../../src/outlook/draws";
import { breakEvenRange } from "../../../src/workbook/sheets/breakEvenRange";
import { forum, placement } from "../../model/forum";
import { ledgerOf, modelled, opening, provision } from "../../model/newProvision";

const run = modelled(
  opening(
    forum({ placements: [placement("independent", "All", 40, 65_000)] }),
    provision("Base", "resourced", { opens: 2026, places: 10, diverted: 0.5 }),
  ),
);
const years = [2025, 2026, 2027, 2028, 2029];
const ledger = ledgerOf(run);

/** Draws of which these shares have broken even by each year. */
const drawn = (...chances: readonly number[]): Ranges => ({
  draws: 2000,
  seed: 1,
  scenarios: [],
  beats: [],
  observed: [
    {
      key: ledger.cumulative.id,
      label: "Base",
      scenario: "S",
      years: [],
      brokenEven: chances.map((value) => ({ value, error: 0 })),
    },
  ],
});

describe("the range of a break-even year", () => {
  it("runs from the year that a tenth of the draws reach to that which nine tenths do", () => {
    const range = breakEvenRange(drawn(0, 0, 0.1, 0.6, 0.95), "S", ledger, years);
    expect(range).toMatchObject({ early: 2027, late: 2029 });
    expect(range?.words).toContain(
      "in 95 of 100 it has broken even by 2029-30; in at least 10 of 100 by 2027-28; in at least 90 of 100 by 2029-30.",
    );
  });

  it("has no end where too few draws break even by the last year", () => {
    expect(breakEvenRange(drawn(0, 0, 0, 0.05, 0.4), "S", ledger, years)).toMatchObject({
      early: 2029,
      late: null,
    });
    expect(breakEvenRange(drawn(0, 0, 0, 0, 0), "S", ledger, years)).toMatchObject({
      early: null,
      late: null,
    });
  });

  it("is not there where nothing was drawn", () => {
    expect(breakEvenRange(undefined, "S", ledger, years)).toBeUndefined();
    expect(breakEvenRange(drawn(1, 1, 1, 1, 1), "Another", ledger, years)).toBeUndefined();
  });
});
