import { overlapMatrix, overlaps, type LeverGroup } from "../../src/practices/overlap";
import type { Choice } from "../../src/practices/leversOf";
import { lever } from "../model/forum";
import { leversFor, practiceOf } from "./practiceForum";

const group = (id: string, choice: Omit<Choice, "scenario">): LeverGroup => ({
  name: id,
  levers: leversFor(practiceOf(id), choice),
});

describe("overlap", () => {
  it("flags two practices that take the same pupils out of independent schools in the same years", () => {
    const found = overlaps(
      [group("B2", { from: 2026, size: 12 }), group("Fig22", { from: 2027, to: 2028, size: { moves: 5 } })],
      2029,
    );
    expect(found).toEqual([
      {
        one: "B2",
        other: "Fig22",
        moves: ["placements (Independent special)", "top-ups (Resourced provision or SEN unit)"],
        from: 2027,
        to: 2028,
        message:
          "B2 and Fig22 both move placements (Independent special); top-ups (Resourced provision or SEN unit) from 2027-28 to 2028-29: see that no pupil and no pound is counted twice.",
      },
    ]);
  });

  it("flags nothing in years that do not meet, at nought, or for other money", () => {
    const early = group("B2", { from: 2025, to: 2026, size: 12 });
    expect(overlaps([early, group("Fig22", { from: 2027, size: { moves: 5 } })], 2029)).toEqual([]);
    expect(overlaps([early, group("Fig22", { from: 2025 })], 2029)).toEqual([]);
    expect(overlaps([early, group("B5", { from: 2025 })], 2029)).toEqual([]);
    expect(overlaps([group("B5", { from: 2025 }), group("Fig4", { from: 2025, size: 9 })], 2029)).toEqual([]);
  });

  it("sees a price and the pupils at that price as the same money", () => {
    const [found] = overlaps(
      [group("Fig39", { from: 2026, size: 0.01 }), group("B2", { from: 2026, size: 3 })],
      2029,
    );
    expect(found?.moves).toEqual(["placements (Independent special)"]);
  });

  it("takes levers of a forum's own scenario too, and holds one-offs to their year", () => {
    const own = (from: number): LeverGroup => ({
      name: "Row 4",
      levers: [lever("S", "reserveMovement", { to: "all" }, 5, "gbp", from)],
    });
    expect(overlaps([group("B4", { from: 2026 }), own(2026)], 2029)).toMatchObject([
      { from: 2026, to: 2026 },
    ]);
    expect(overlaps([group("B4", { from: 2026 }), own(2027)], 2029)).toEqual([]);
  });

  it("as a matrix is the same from both sides, and blank on the diagonal", () => {
    const groups = [
      group("B2", { from: 2026, size: 12 }),
      group("B5", { from: 2026 }),
      group("L3", { from: 2026, size: { moves: 4 } }),
    ];
    const { names, cells } = overlapMatrix(groups, 2029);
    expect(names).toEqual(["B2", "B5", "L3"]);
    const both = "placements (Independent special); top-ups (Resourced provision or SEN unit)";
    expect(cells).toEqual([
      ["", "", both],
      ["", "", ""],
      [both, "", ""],
    ]);
  });
});
