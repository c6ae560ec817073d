import { errorsOf, notesOf, readForum } from "../problems";
import { type Told } from "../sheets";

describe("Assumptions", () => {
  const read = (headings: Told[], ...rows: Told[][]) => readForum({ Assumptions: [headings, ...rows] });

  it("leaves out the base year and earlier, whatever stands there", () => {
    const reading = read(["Driver", "2024-25", "2025-26", "2026-27"], ["Pupil growth", "n/a", null, "3%"]);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.assumptions[0]?.values.map(({ year, change }) => [year, change.value])).toEqual([
      [2026, 0.03],
    ]);
  });

  it.each<[string, Told[], Told[][], RegExp]>([
    ["an unknown name", ["Driver", "2026-27"], [["Inflation", "3%"]], /A4 .*“Inflation” is no assumption/],
    [
      "the same name twice",
      ["Driver", "2026-27"],
      [
        ["Pupil growth", "3%"],
        ["pupil growth", "2%"],
      ],
      /A5 .*second time/,
    ],
    [
      "the same name and kind twice",
      ["Driver", "Kind", "2026-27"],
      [
        ["Fee inflation", "NMSS", "3%"],
        ["Fee inflation", "Non-maintained special", "2%"],
      ],
      /A5 .*second time/,
    ],
    [
      "Block growth with a kind",
      ["Driver", "Kind", "2026-27"],
      [["Block growth", "PRU", "3%"]],
      /B4 .*Block growth has the kind/,
    ],
    [
      "Services inflation with a kind",
      ["Driver", "Kind", "2026-27"],
      [["Services inflation", "PRU", "3%"]],
      /B4 /,
    ],
    ["a bare number", ["Driver", "2026-27"], [["Pupil growth", 3]], /B4 .*bare number/],
    ["a bare share", ["Driver", "2026-27"], [["Pupil growth", 0.03]], /B4 .*bare number/],
    [
      "a gap in its years",
      ["Driver", "2026-27", "2028-29"],
      [["Pupil growth", "3%", "3%"]],
      /C3 .*2028-29 follows 2026-27/,
    ],
    [
      "a gap after the base year",
      ["Driver", "2027-28"],
      [["Pupil growth", "3%"]],
      /B3 .*follows the base year 2025-26/,
    ],
    ["less than nothing left", ["Driver", "2026-27"], [["Pupil growth", "-120%"]], /B4 /],
  ])("%s is an error", (_, headings, rows, found) => {
    const errors = errorsOf(read(headings, ...rows));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(found);
  });

  it("takes a bare 0, which is the same either way", () => {
    expect(
      read(["Driver", "2026-27"], ["Pupil growth", 0]).inputs?.assumptions[0]?.values[0]?.change.value,
    ).toBe(0);
  });

  it("keeps a row for all kinds and rows for some apart", () => {
    const { inputs } = read(
      ["Driver", "Kind", "2026-27"],
      ["Fee inflation", null, "3%"],
      ["Fee inflation", "NMSS", "2%"],
    );
    expect(inputs?.assumptions.map(({ name, kind }) => [name, kind])).toEqual([
      ["feeInflation", undefined],
      ["feeInflation", "nonMaintained"],
    ]);
  });

  it("makes the model longer, and says from when on nothing changes", () => {
    const years = ["2026-27", "2027-28", "2028-29", "2029-30", "2030-31", "2031-32"];
    const reading = read(["Driver", ...years], ["Pupil growth", ...years.map(() => "1%")]);
    expect(reading.inputs?.years.at(-1)).toBe(2031);
    expect(notesOf(reading).join()).not.toContain("nothing changes");
    expect(notesOf(read(["Driver", "2026-27"], ["Pupil growth", "1%"]))).toContainEqual(
      expect.stringMatching(/Assumptions end with 2026-27: from 2027-28 to 2029-30 nothing changes/),
    );
  });
});
