import { readWorkbook } from "../../../src/workbook/read";
import { forumSheets } from "../smallForum";
import { workbook } from "../sheets";

describe("a small forum with the canonical headings", () => {
  const reading = readWorkbook(workbook(forumSheets()));

  it("is read without an error or a warning", () => {
    expect(reading.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(reading.absent).toEqual(["New provision", "Ranges", "EHC plans", "Plans made and ceased"]);
    expect(reading.inputs).toBeDefined();
  });

  it("keeps each value with its cell", () => {
    expect(reading.inputs?.funding[1]?.highNeeds).toEqual({
      value: 62_000_000,
      at: { sheet: "Our Funding", cell: "C5" },
    });
    expect(reading.inputs?.settings[0]?.places.map(({ year, held }) => [year, held.value])).toEqual([
      [2024, 110],
      [2025, 120],
      [2026, 132],
    ]);
    expect(reading.inputs?.transfers[0]).toMatchObject({
      from: { value: "schools" },
      size: { value: 0.005 },
      unit: "share",
    });
  });

  it("knows the years, the scenarios and the levers", () => {
    expect(reading.inputs?.years).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(reading.inputs?.scenarios).toEqual(["More units"]);
    expect(reading.inputs?.levers.map(({ name, target, unit }) => [name, target, unit])).toEqual([
      ["places", { to: "setting", setting: "Ash unit" }, "places"],
      ["placementPupils", { to: "kind", kind: "independent" }, "pupils"],
    ]);
  });
});
