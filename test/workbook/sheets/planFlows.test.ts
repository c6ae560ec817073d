import * as fc from "fast-check";
import { hiddenCells, isFew } from "../../../src/demand/sharing";
import { planPlacements } from "../../../src/model/demandLines";
import { demandResult } from "../../../src/tasks/demandResult";
import { modelGrid } from "../../../src/tasks/model";
import { planFlows } from "../../../src/workbook/sheets/planFlows";
import { byAge, fiveJanuaries, plansSheet, withoutGrowth } from "../planSheets";
import { workbook } from "../sheets";
import { forumSheets } from "../smallForum";

const ran = modelGrid(
  workbook([
    ...forumSheets(withoutGrowth),
    plansSheet([...fiveJanuaries, ...byAge(2026, 840, 480, 130, 240, 90)]),
  ]),
  { version: "test", at: "now", write: false },
);
const { demand } = ran.reading;
const path = ran.modelled?.model.workings.inputs.demand;
const years = ran.modelled?.model.workings.inputs.years ?? [];
if (!demand || !path) throw new Error(JSON.stringify(ran.problems));
const flows = planFlows(demand, path, years);

describe("who joins, leaves and moves", () => {
  it("has every kind and all together in each forecast year of the model", () => {
    const januaries = [...new Set(flows.map(({ year }) => year))];
    // Counted to January 2026, which lies in the base year 2025-26.
    expect(januaries).toEqual(years.slice(1).map((year) => year + 1));
    for (const year of januaries)
      expect(flows.filter((flow) => flow.year === year).map(({ id }) => id)).toEqual([
        ...planPlacements,
        "total",
      ]);
  });

  it.each(flows.map((flow) => [flow.kind, flow.year, flow] as const))(
    "%s, January %d: plans before, new, ended and moved come to plans after, where none is hidden",
    (_kind, _year, { before, made, ended, moved, after }) => {
      if (made === null || ended === null || moved === null)
        expect([made, ended, moved].filter((flow) => flow === null).length).toBeGreaterThan(1);
      else expect(before + made - ended + moved).toBeCloseTo(after, 6);
    },
  );

  it("each year begins where the one before ended, and the first with what was counted", () => {
    for (const { id, year, before } of flows) {
      const last = flows.find((flow) => flow.id === id && flow.year === year - 1);
      const counted =
        id === "total"
          ? 1780
          : { mainstream: 840, special: 480, independent: 130, furtherEducation: 240, other: 90 }[id];
      expect(before).toBeCloseTo(last?.after ?? counted ?? NaN, 6);
    }
  });

  it("the totals are the forecast's own, and the figures those of --json and of HNB Demand", () => {
    for (const { year, after } of flows.filter(({ id }) => id === "total"))
      expect(after).toBeCloseTo(
        demand.forecast.figures.find((one) => one.kind === "total" && one.year === year)?.central ?? NaN,
        6,
      );
    expect(ran.modelled && demandResult(ran.modelled, demand)?.flows).toEqual(flows);
    const cells = ran.plan?.sheets.find(({ name }) => name === "HNB Demand")?.cells ?? [];
    const top = cells.find(({ content }) => content === "Plans that end")?.row ?? NaN;
    flows.forEach(({ kind, before, made, ended, moved, after }, i) => {
      const row = cells.filter((cell) => cell.row === top + 1 + i).sort((a, b) => a.column - b.column);
      const [, ...found] = row.map(({ content }) => (typeof content === "object" ? content.value : content));
      const [name, first, ...rest] = found;
      expect([name, ...rest.slice(0, 3)]).toEqual([kind, made ?? "c", ended ?? "c", moved ?? "c"]);
      expect([first, rest[3]]).toEqual([expect.closeTo(before, 6), expect.closeTo(after, 6)]);
    });
  });
});

describe("what is hidden", () => {
  it("is what shows as 1 to 5, with what it would follow from: by hand", () => {
    // 3 alone would follow from its row and from its column; with the smallest beside it in each, and where these meet.
    expect(
      hiddenCells([
        [3, 40, -60],
        [50, 20, -90],
        [80, 70, 150],
      ]),
    ).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
    // 1 and 2 in one column would be known to come to 3: the next with them.
    expect(
      hiddenCells([
        [1, 40, -60],
        [2, 50, -90],
        [80, 70, 150],
      ]).map(([first]) => first),
    ).toEqual([true, true, true]);
    expect(
      hiddenCells([
        [30, 40],
        [0.4, 6],
      ]),
    ).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("leaves no row and no column with one hidden cell alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 5,
        }),
        (cells) => {
          const hidden = hiddenCells(cells);
          const counts = [
            ...hidden,
            ...[0, 1, 2].map((column) => hidden.map((row) => row[column] === true)),
          ].map((line) => line.filter(Boolean).length);
          expect(counts).not.toContain(1);
          cells.forEach((row, r) => {
            row.forEach((cell, c) => {
              if (isFew(Math.abs(cell))) expect(hidden[r]?.[c]).toBe(true);
            });
          });
        },
      ),
    );
  });
});
