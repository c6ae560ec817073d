import type { Reading } from "../../../src/workbook/read";
import { errorsOf, notesOf, readForum } from "../problems";
import { percent, sheet, type Told } from "../sheets";

const head: Told[] = ["Scenario", "Lever", "Applies to", "From", "Value", "Unit", "Low", "High"];
const fewer: Told[] = ["More", "Placement pupils", "Independent special", "2027-28", -6, "pupils"];
const cheaper: Told[] = ["More", "Average cost", "Independent special", "2027-28", percent(-0.05), "%"];

/** The small forum with one lever and its two ends. */
const lever = (row: Told[], low: Told, high: Told): Reading =>
  readForum({ Scenarios: [head, [...row, low, high]] });

const endsOf = ({ inputs }: Reading): unknown =>
  inputs?.levers.map(({ low, high }) => [low?.value, high?.value]);

describe("Low and High of a lever", () => {
  it("are read in the unit of Value", () => {
    const read = lever(fewer, -9, -2);
    expect(errorsOf(read)).toEqual([]);
    expect(endsOf(read)).toEqual([[-9, -2]]);
    expect(endsOf(lever(cheaper, percent(-0.08), percent(0)))).toEqual([[-0.08, 0]]);
  });

  it("blank both, the value is certain; one blank, it is certain to that side", () => {
    expect(lever(fewer, null, null).inputs?.levers[0]).not.toHaveProperty("low");
    expect(endsOf(lever(fewer, -9, null))).toEqual([[-9, undefined]]);
  });

  it.each([
    ["above Value", fewer, -3, -2, "Our Scenarios!G4 Scenarios: Low is -3, which is above Value (-6)."],
    ["below it", fewer, -9, -7, "Our Scenarios!H4 Scenarios: High is -7, which is below Value (-6)."],
    [
      "a bare number for a percentage",
      cheaper,
      -8,
      null,
      "Our Scenarios!G4 Scenarios: Low holds -8, a bare number",
    ],
    ["no number", fewer, "few", null, "Our Scenarios!G4 Scenarios: Low holds “few”"],
  ] as const)("%s is an error that names the cell", (_, row, low, high, found) => {
    const [error, ...more] = errorsOf(lever([...row], low, high));
    expect(error).toContain(found);
    expect(more).toEqual([]);
  });

  it("a Low that would take a setting below no places is an error at Low", () => {
    const places: Told[] = ["More", "Places", "Oak School", "2026/27", -100, "places"];
    const [error] = errorsOf(lever(places, -140, null));
    expect(error).toContain("Our Scenarios!G4");
    expect(errorsOf(lever(places, -120, null))).toEqual([]);
  });
});

const ranges = (...rows: Told[][]): Reading =>
  readForum({}, [
    sheet("Our Ranges", [
      ["Ranges"],
      [],
      ["Assumption", "Kind", "Low (% points)", "High (% points)"],
      ...rows,
    ]),
  ]);

describe("the Ranges table", () => {
  it("is read, with and without a kind", () => {
    const read = ranges(
      ["Pupil growth", null, percent(-0.01), percent(0.02)],
      ["Fee inflation", "Independent special", percent(0), percent(0.03)],
    );
    expect(errorsOf(read)).toEqual([]);
    expect(
      read.inputs?.ranges?.map(({ name, kind, low, high }) => [name, kind, low.value, high.value]),
    ).toEqual([
      ["pupilGrowth", undefined, -0.01, 0.02],
      ["feeInflation", "independent", 0, 0.03],
    ]);
  });

  it.each([
    [
      "an unknown assumption",
      ["Weather", null, percent(-0.01), percent(0.02)],
      "A4 Ranges: “Weather” is no assumption",
    ],
    [
      "a kind that it cannot have",
      ["Block growth", "Independent special", percent(-0.01), percent(0)],
      "B4 Ranges: Block growth",
    ],
    [
      "ends the wrong way round",
      ["Pupil growth", null, percent(0.02), percent(-0.01)],
      "C4 Ranges: Low (2%) is above High",
    ],
    [
      "the assumption itself for the difference",
      ["Pupil growth", null, percent(0.03), percent(0.06)],
      "C4 Ranges: Low is 3%",
    ],
    [
      "only less than entered",
      ["Pupil growth", null, percent(-0.03), percent(-0.01)],
      "D4 Ranges: High is -1%",
    ],
    ["a blank", ["Pupil growth", null, percent(-0.03), null], "D4"],
  ] as const)("%s is an error that names the cell", (_, row, found) => {
    expect(errorsOf(ranges([...row]))).toEqual([expect.stringContaining(`Our Ranges!${found}`)]);
  });

  it("a row that stands twice is an error", () => {
    const row: Told[] = ["Pupil growth", null, percent(-0.01), percent(0.01)];
    expect(errorsOf(ranges(row, row))).toEqual([expect.stringContaining("Our Ranges!A5")]);
  });

  it("a kind without pupils is worth a note", () => {
    const read = ranges(["Pupil growth", "Hospital education", percent(-0.01), percent(0.01)]);
    expect(errorsOf(read)).toEqual([]);
    expect(notesOf(read).filter((note) => note.startsWith("Our Ranges!A4"))).toHaveLength(1);
  });
});
