import type { Reading } from "../../../src/workbook/read";
import { errorsOf, readForum, warningsOf } from "../problems";
import { sheet, type Told } from "../sheets";

describe("units of money", () => {
  const services = (rows: Told[][]): Reading => readForum({ Services: null }, [sheet("Money", rows)]);
  const budget = (rows: Told[][]): unknown => services(rows).inputs?.services[0]?.budget;

  it.each<[string, Told[][], number]>([
    [
      "in the heading",
      [
        ["Line", "Budget (£000)"],
        ["Therapies", 900],
      ],
      1000,
    ],
    ["in the title", [["Central services, £m"], [], ["Line", "Budget"], ["Therapies", 0.9]], 1000000],
    [
      "in a units row under the heading",
      [
        ["Line", "Budget"],
        [null, "£k"],
        ["Therapies", 900],
      ],
      1000,
    ],
    [
      "in the group heading",
      [
        [null, "2025-26 £000"],
        ["Line", "Budget"],
        ["Therapies", 900],
      ],
      1000,
    ],
  ])("%s", (_, rows, scale) => {
    expect(budget(rows)).toMatchObject({ value: 900_000, reading: { negate: false, scale } });
  });

  it("in the heading beats the title's", () => {
    expect(budget([["Central services, £m"], ["Line", "Budget (£)"], ["Therapies", 900_000]])).toMatchObject({
      value: 900_000,
    });
  });

  it("does not touch numbers of pupils or places", () => {
    const reading = readForum({ Placements: null, Scenarios: null }, [
      sheet("Placements", [
        ["Placements (£000)"],
        ["Kind", "Provider", "Pupils", "Average cost"],
        ["Independent special", "Autism", 60, 65],
      ]),
    ]);
    expect(reading.inputs?.placements[0]).toMatchObject({
      pupils: { value: 60 },
      averageCost: { value: 65_000 },
    });
  });

  it("is asked about where a cell has another of its own", () => {
    expect(
      errorsOf(
        services([
          ["Line", "Budget (£000)"],
          ["Therapies", "£0.9m"],
        ]),
      ),
    ).toEqual([expect.stringMatching(/^Money!B2 .*its own k or m/)]);
  });
});

describe("a unit that stands elsewhere on the sheet", () => {
  const two = (title: string): Reading =>
    readForum({ Services: null, Placements: null, Scenarios: null }, [
      sheet("Both", [
        [title],
        [],
        ["Line", "Budget"],
        ["Therapies", 900],
        [],
        ["Placements"],
        ["Kind", "Provider", "Pupils", "Average cost"],
        ["Independent special", "Autism", 60, 65],
      ]),
    ]);

  it("holds for every table where it says so", () => {
    const { inputs } = two("All figures in £000 unless stated");
    expect([inputs?.services[0]?.budget.value, inputs?.placements[0]?.averageCost.value]).toEqual([
      900_000, 65_000,
    ]);
  });

  it("holds for the table under it, and leaves a doubt about the others, which is told", () => {
    const reading = two("Central services (£000)");
    expect([
      reading.inputs?.services[0]?.budget.value,
      reading.inputs?.placements[0]?.averageCost.value,
    ]).toEqual([900_000, 65]);
    expect(warningsOf(reading)).toContainEqual(
      expect.stringMatching(/^Both!A7 Placements: .*“Central services \(£000\)” in A1/),
    );
  });
});
