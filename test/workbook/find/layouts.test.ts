import type { SheetGrid } from "../../../src/workbook/port/grid";
import type { Reading } from "../../../src/workbook/read";
import { errorsOf, readForum, warningsOf } from "../problems";
import { smallForum, type Tables } from "../smallForum";
import { as, sheet, type Told } from "../sheets";

const read = (sheets: readonly SheetGrid[], without: Tables): Reading => readForum(without, sheets);

const noProvision: Tables = { Provision: null, "Band pupils": null, Scenarios: null };

describe("where a table stands", () => {
  it("may be under title rows, anywhere on the sheet, with columns in any order and empty ones between", () => {
    const reading = read(
      [
        sheet("Paper 5", [
          ["Schools Forum, 12 January"],
          ["Paper 5: special school places"],
          [],
          [null, null, "Commissioned places and top-ups"],
          [],
          [
            null,
            null,
            "Average top up (£)",
            "Kind",
            null,
            "2025/26 places",
            "School / setting",
            null,
            "No. of top-ups",
          ],
          [null, null, 12_000, "Maintained special", null, 120, "Oak School", null, 118],
        ]),
      ],
      noProvision,
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.settings).toMatchObject([
      {
        name: { value: "Oak School", at: { sheet: "Paper 5", cell: "G7" } },
        topUpPupils: { value: 118, at: { cell: "I7" } },
        averageTopUp: { value: 12_000, at: { cell: "C7" } },
        places: [{ year: 2025, held: { value: 120, at: { cell: "F7" } } }],
      },
    ]);
    expect(reading.found.find(({ table }) => table === "Provision")).toMatchObject({
      how: "headings",
      headingArea: { top: 5, bottom: 5, left: 2, right: 8 },
      dataArea: { top: 6, bottom: 6, left: 2, right: 8 },
      rows: 1,
    });
  });

  it.each<[string, string[] | undefined, (string | null)[], (string | null)[]]>([
    [
      "merged",
      ["C3:D3", "F3:G3", "A3:A4", "B3:B4"],
      ["School", "Type", "Commissioned places", null, "Vacant places", "Top-ups", null],
      [null, null, "2025/26", "2026/27", null, "Pupils", "Average (£)"],
    ],
    [
      "not merged",
      undefined,
      ["School", "Type", "Commissioned places", null, "Vacant places", "Top-ups", null],
      [null, null, "2025/26", "2026/27", null, "Pupils", "Average (£)"],
    ],
    [
      "with the single headings in the lower row",
      undefined,
      [null, null, "Commissioned places", null, null, "Top-ups", null],
      ["School", "Type", "2025/26", "2026/27", "Vacant places", "Pupils", "Average (£)"],
    ],
  ])("may have two heading rows, %s", (_, merges, upper, lower) => {
    const reading = read(
      [
        sheet(
          "Places",
          [["Places"], [], upper, lower, ["Oak School", "Maintained special", 120, 132, 2, 118, 12_000]],
          merges ? { merges } : {},
        ),
      ],
      noProvision,
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.settings[0]).toMatchObject({
      places: [
        { year: 2025, held: { value: 120 } },
        { year: 2026, held: { value: 132 } },
      ],
      unfilled: { value: 2 },
      topUpPupils: { value: 118 },
      averageTopUp: { value: 12_000 },
    });
  });

  it("may have three heading rows with the years over them", () => {
    const reading = read(
      [
        sheet(
          "Places",
          [
            ["School", "Type", "Commissioned", null, "Top-ups", null],
            [null, null, "2025/26", "2026/27", "All years", null],
            [null, null, "Places", "Places", "Pupils", "Average (£)"],
            ["Oak School", "Maintained special", 120, 132, 118, 12_000],
          ],
          { merges: ["A1:A3", "B1:B3", "C1:D1", "E1:F1", "E2:F2"] },
        ),
      ],
      noProvision,
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.settings[0]?.places.map(({ year, held }) => [year, held.value])).toEqual([
      [2025, 120],
      [2026, 132],
    ]);
  });

  it("may have words merged down over several rows", () => {
    const reading = read(
      [
        sheet(
          "Merged",
          [
            ["Kind", "Provider", "Pupils", "Average cost"],
            ["Independent special", "Autism", 5, 60_000],
            [null, "Hearing", 6, 61_000],
            ["NMSS", "Autism", 7, 30_000],
            [null, "Hearing", null, 31_000],
          ],
          { merges: ["A2:A3", "A4:A5", "C4:C5"] },
        ),
      ],
      { Placements: null, Scenarios: null },
    );
    // A number merged down is not counted twice.
    expect(errorsOf(reading)).toEqual([expect.stringMatching(/^Merged!C5 .*Pupils is blank/)]);
    const whole = read(
      [
        sheet(
          "Merged",
          [
            ["Kind", "Provider", "Pupils", "Average cost"],
            ["Independent special", "Autism", 5, 60_000],
            [null, "Hearing", 6, 61_000],
            [null, null, null, null],
          ],
          { merges: ["A2:A4"] },
        ),
      ],
      { Placements: null, Scenarios: null },
    );
    expect(
      whole.inputs?.placements.map(({ kind, provider }) => [kind.value, kind.at.cell, provider.value]),
    ).toEqual([
      ["independent", "A2", "Autism"],
      ["independent", "A2", "Hearing"],
    ]);
  });

  it("may share a sheet with others, one under another and side by side", () => {
    const { Bands, "Band pupils": pupils, Placements, Services, Provision } = smallForum;
    const beside = (left: Told[][], right: Told[][], gap: number): Told[][] => {
      const width = Math.max(...left.map((row) => row.length));
      return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
        ...Array.from({ length: width + gap }, (_unused, column) => left[row]?.[column] ?? null),
        ...(right[row] ?? []),
      ]);
    };
    const reading = read(
      [
        sheet("Everything", [
          ["Provision"],
          ...Provision,
          [],
          ...beside([["Bands"], ...Bands], [["Placements"], ...Placements], 1),
          ["Services"],
          ...beside(Services, pupils, 2),
        ]),
      ],
      { Provision: null, Bands: null, "Band pupils": null, Placements: null, Services: null },
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.found.map(({ table, rows }) => [table, rows])).toEqual(
      expect.arrayContaining([
        ["Provision", 3],
        ["Bands", 3],
        ["Band pupils", 2],
        ["Placements", 2],
        ["Services", 2],
      ]),
    );
  });

  it("does not take a row of the table straight above it for headings", () => {
    const reading = read(
      [
        sheet("Close", [
          ["Year", "From", "To", "Amount"],
          ["2025-26", "SB", "HNB", 50_000],
          [null, "Assumption", "2026-27", "2027-28"],
          [null, "Pupil growth", "2%", "3%"],
        ]),
      ],
      { Transfers: null, Assumptions: null },
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.transfers).toHaveLength(1);
    const assumptions = reading.found.find(({ table }) => table === "Assumptions");
    expect(assumptions?.headings.map(({ cell }) => cell)).toEqual(["B3", "C3", "D3"]);
  });

  it("does not take the columns of a neighbouring table for its own", () => {
    const reading = read(
      [
        sheet("Side by side", [
          ["Assumption", "2026-27", null, "Kind", "Provider", "Pupils", "Average cost"],
          ["Pupil growth", as(0.02, "0%"), null, "Independent special", "Autism", 5, 60_000],
        ]),
      ],
      { Assumptions: null, Placements: null, Scenarios: null },
    );
    expect(errorsOf(reading)).toEqual([]);
    const assumptions = reading.found.find(({ table }) => table === "Assumptions");
    expect(assumptions?.headings.map(({ heading }) => heading)).toEqual(["Assumption", "2026-27"]);
  });

  it("may say its year in its headings, and another year than the base year is warned of", () => {
    const budget = (heading: string): Reading =>
      read(
        [
          sheet("B", [
            ["Line", heading],
            ["Therapies", 900],
          ]),
        ],
        { Services: null, Scenarios: null },
      );
    expect(warningsOf(budget("2025-26 budget"))).toEqual([]);
    expect(warningsOf(budget("2024-25 budget"))).toEqual([
      expect.stringMatching(/^B!B1 .*2024-25 budget.*2025-26/),
    ]);
  });

  it("is not on a hidden sheet", () => {
    const hidden = sheet("Last year", smallForum.Funding, { hidden: true });
    expect(errorsOf(read([hidden], {}))).toEqual([]);
    const reading = read([hidden], { Funding: null });
    expect(reading.inputs).toBeUndefined();
    expect(errorsOf(reading)).toEqual([expect.stringContaining("hidden sheet “Last year”")]);
  });
});
