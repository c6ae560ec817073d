import { errorsOf, notesOf, readForum, warningsOf } from "../problems";
import { type Told } from "../sheets";

const fundingHead: Told[] = ["Financial year", "HNB before deductions", "Deductions"];
const funding = (...rows: Told[][]) => readForum({ Funding: [fundingHead, ...rows], Transfers: null });

describe("Funding", () => {
  it("takes the first row as the base year, and its years on to the last that is named, 5 at least", () => {
    expect(funding(["2025-26", 60e6, 0]).inputs?.years).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  it.each<[string, string[], string, RegExp]>([
    ["a gap", ["2025-26", "2027-28"], "A5", /2027-28 follows 2025-26/],
    ["a repeat", ["2025-26", "2026-27", "2026/27"], "A6", /2026-27 stands here a second time/],
    ["a wrong order", ["2026-27", "2025-26"], "A5", /2025-26 follows 2026-27/],
  ])("with %s in its years is an error", (_, years, cell, found) => {
    const [error] = errorsOf(funding(...years.map((year) => [year, 60e6, 0])));
    expect(error).toMatch(new RegExp(`^Our Funding!${cell} `));
    expect(error).toMatch(found);
  });

  it("reads deductions that are all negative as their size, and says so", () => {
    const reading = funding(
      ["2025-26", 60e6, -1_200_000],
      ["2026-27", 61e6, "(1,300,000)"],
      ["2027-28", 62e6, 0],
    );
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.funding.map(({ deductions }) => deductions)).toMatchObject([
      { value: 1_200_000, reading: { negate: true, scale: 1 } },
      { value: 1_300_000, reading: { negate: false, takeOut: ["(", ",", ")"] } },
      { value: 0 },
    ]);
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/^Our Funding!C4 .*the deductions are entered as negative/),
    );
  });

  it("finds the odd cell where the signs of deductions are mixed", () => {
    expect(
      errorsOf(funding(["2025-26", 60e6, 1], ["2026-27", 61e6, -1_300_000], ["2027-28", 62e6, 2])),
    ).toEqual([expect.stringMatching(/^Our Funding!C5 .*both signs/)]);
  });

  it("flags an import/export change until it is confirmed", () => {
    const reading = readForum({
      Funding: [
        [...fundingHead, "Import/export adjustment"],
        ["2025-26", 60e6, 0, -300_000],
        ["2026-27", 60e6, 0, null],
      ],
      Transfers: null,
    });
    expect(warningsOf(reading)).toEqual([expect.stringMatching(/^Our Funding!D4 .*import\/export/)]);
    expect(reading.inputs?.funding[0]?.importExport.value).toBe(-300_000);
  });

  it("may be in £m, and a block of £90.30 is doubted", () => {
    const inMillions = readForum({
      Funding: [
        ["Financial year", "HNB before deductions (£m)", "Deductions (£m)"],
        ["2025-26", 90.3, 9.5],
      ],
      Transfers: null,
    });
    expect(inMillions.inputs?.funding[0]?.highNeeds.value).toBe(90_300_000);
    expect(warningsOf(funding(["2025-26", 90.3, 9.5]))).toEqual([
      expect.stringMatching(/^Our Funding!B4 .*£90\.3/),
    ]);
  });
});
