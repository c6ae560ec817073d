import { overlaps, type LeverGroup } from "../../src/practices/overlap";
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

  it("flags practices of one group that work on the same children by different rows, but not their costs", () => {
    const grouped = (id: string, size: Choice["size"]): LeverGroup => ({
      ...group(id, { from: 2026, ...(size === undefined ? {} : { size }) }),
      overlapGroup: practiceOf(id).overlapGroup,
    });
    const eased = grouped("Fig5", { growth: 0.01 });
    expect(overlaps([eased, grouped("B8", -0.01)], 2029)).toMatchObject([
      { moves: ["top-ups (Mainstream)"] },
    ]);
    const closed = grouped("Fig16", { closures: 90 });
    expect(overlaps([closed, grouped("Fig9", { moves: 5 })], 2029)).toMatchObject([
      { moves: ["exclusion and alternative provision"] },
    ]);
    expect(overlaps([closed, grouped("Fig9", { cost: 5 })], 2029)).toEqual([]);
    expect(overlaps([closed, grouped("Fig28", { moves: 5 })], 2029)).toEqual([]);
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
});
