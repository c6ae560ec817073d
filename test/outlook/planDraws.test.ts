import { planDraws } from "../../src/outlook/planDraws";
import { drawnAtOnce } from "../../src/outlook/draws";
import { forecast } from "../../src/demand/forecast";
import { england } from "../../src/demand/england";
import { courseStream } from "../../src/demand/courses";
import { planKinds } from "../../src/demand/kinds";
import type { DemandPath, Inputs } from "../../src/model/inputs";
import { demandPath } from "../../src/tasks/demandPath";
import { everything } from "../demand/council";
import { forum, fundingYear, placement, years } from "../model/forum";
import { modelOf } from "./book";

/** A forum that pays for 20 children in independent schools and 60 in mainstream, and follows its plans to 2030. */
function followed(): {
  inputs: Inputs;
  path: DemandPath;
  basis: NonNullable<ReturnType<typeof forecast>["basis"]>;
} {
  const made = forecast(everything, { pattern: england, years: 6 });
  const path = demandPath(everything, made, years, true);
  if (!("plans" in path) || !made.basis) throw new Error("The fixture's plans are not forecast");
  const inputs = forum({
    funding: [fundingYear(2025, 2_000_000)],
    placements: [placement("independent", "All", 20, 50_000), placement("mainstream", "All", 60, 7_000)],
    demand: path,
  });
  return { inputs, path, basis: made.basis };
}
// The plans stand at January 2024; the model begins in 2025, whose January is 2026: the first year ahead is January 2025.
const firstYear = 2025 - 2026;

describe("plans drawn as whole courses", () => {
  const { inputs, basis, path } = followed();
  const modelled = modelOf(inputs);
  const { demand } = modelled.model.workings;
  const drawsOf = () => {
    const draws = planDraws(modelled.model, { ...basis, firstYear });
    if (!draws || !demand) throw new Error("The model has no plans");
    return draws;
  };

  it("holds the course's own plans for each kind and year after the base year, and nothing for the base year", () => {
    const drawn = drawsOf().next(3);
    const { plans } = courseStream(basis.central, basis.stand, basis.seed).next(3);
    const line = demand?.plans.find(({ id }) => id === "demand.plans.independent");
    const own = drawn.filter((one) => one.line === line);
    expect(own.map(({ year }) => year)).toStrictEqual([1, 2, 3, 4]);
    for (const { year, values } of own) {
      const at = ((year - firstYear) * 6 + planKinds.indexOf("independent")) * 3;
      expect(Array.from(values)).toStrictEqual(Array.from(plans.slice(at, at + 3)));
    }
  });

  it("has shares that leave between 0 and 1, about those of the central path", () => {
    const drawn = drawsOf().next(400);
    for (const placementKind of ["mainstream", "special", "independent", "furtherEducation"] as const) {
      const line = demand?.leaving[placementKind];
      for (const { year, values } of drawn.filter((one) => one.line === line)) {
        for (const share of values) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const mean = values.reduce((sum, share) => sum + share, 0) / values.length;
        expect(Math.abs(mean - (path.leaving[placementKind][year] ?? NaN))).toBeLessThan(0.03);
      }
    }
  });

  it("spend follows the course: each draw's placements are pupils × cost × that draw's growth", () => {
    const { closing, inYear } = modelled.model.scenarios[0] ?? {};
    if (!closing || !inYear) throw new Error("There is no Baseline");
    const whole = drawnAtOnce(modelled, { draws: 1, plans: { ...basis, firstYear } });
    const { plans } = courseStream(basis.central, basis.stand, basis.seed).next(1);
    const grown = (kind: "independent" | "mainstream", year: number): number =>
      (plans[(year - firstYear) * 6 + planKinds.indexOf(kind)] ?? NaN) / (path.plans[kind][0] ?? NaN);
    const [first] = whole.scenarios;
    [1, 2, 3, 4].forEach((year) => {
      const spend = 20 * 50_000 * grown("independent", year) + 60 * 7_000 * grown("mainstream", year);
      expect(first?.inYear[year]?.p50.value).toBeCloseTo(2_000_000 - spend, 4);
    });
    expect(first?.inYear[0]?.p50.value).toBeCloseTo(2_000_000 - 1_420_000, 6);
  });

  it("the same draws however many are asked for at a time", () => {
    const one = drawsOf();
    const parts = [...one.next(2), ...one.next(3)];
    const whole = drawsOf().next(5);
    for (const { line, year, values } of whole) {
      const pieces = parts.filter((part) => part.line === line && part.year === year);
      expect(pieces.flatMap((piece) => Array.from(piece.values))).toStrictEqual(Array.from(values));
    }
  });
});
