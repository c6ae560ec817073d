import { courseStream, type Stand } from "./courses";
import { forEachKind, planKinds, type ByKind } from "./kinds";

/** One possible course of the years ahead; in each year the kinds add to the total. */
export type Course = readonly ByKind<number>[];

/** The courses of `courseStream`, each by itself. */
export function drawCourses(
  central: readonly ByKind<number>[],
  stand: Stand,
  { draws, seed }: { draws: number; seed: number },
): readonly Course[] {
  const { plans } = courseStream(central, stand, seed).next(draws);
  return Array.from({ length: draws }, (_, draw) =>
    central.map((_figures, year) =>
      forEachKind((kind) => plans[(year * planKinds.length + planKinds.indexOf(kind)) * draws + draw] ?? NaN),
    ),
  );
}
