import { readForum, errorsOf, warningsOf } from "../problems";
import { percent } from "../sheets";

const headings = ["Financial year", "From block", "To block", "Amount or percentage", "Forum decision"];
const decided = (decision: string | null) =>
  readForum({
    Transfers: [headings, ["2025-26", "Schools block", "High needs block", percent(0.005), decision]],
  });

describe("what is read but not likely to be meant", () => {
  it.each(["Not agreed", "Rejected 20 January", "Declined", "Voted down 14 to 2"])(
    "a decision that reads like a no but is not the word Refused: %s",
    (decision) => {
      expect(warningsOf(decided(decision))).toContainEqual(
        expect.stringMatching(/E4 .*reads like a no, but the transfer is counted in full/),
      );
    },
  );

  it("a decision that holds the word refused in the middle", () => {
    expect(warningsOf(decided("Not refused"))).toContainEqual(expect.stringMatching(/E4 .*taken as refused/));
  });

  it.each(["Agreed", "Refused", "Refused; disapplication agreed", "To be decided in January", null])(
    "is not asked about where the decision is plain: %s",
    (decision) => {
      expect(warningsOf(decided(decision))).toEqual([]);
    },
  );

  it("a transfer of half a block", () => {
    const rows = [headings, ["2025-26", "Schools block", "High needs block", percent(0.5), "Agreed"]];
    const reading = readForum({ Transfers: rows });
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toContainEqual(expect.stringMatching(/D4 .*50% of a block/));
  });

  it("an assumption that changes by more than a quarter in a year", () => {
    const reading = readForum({
      Assumptions: [
        ["Assumption", "2026-27"],
        ["Top-up uplift", percent(1.5)],
      ],
    });
    expect(errorsOf(reading)).toEqual([]);
    expect(warningsOf(reading)).toContainEqual(expect.stringMatching(/B4 .*Top-up uplift changes by 150%/));
  });
});
