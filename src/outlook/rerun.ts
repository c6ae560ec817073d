import { lineDependencies } from "../model/dependencies";
import { prepare, type Drawn, type Prepared, type Values } from "../model/evaluate";
import type { Modelled } from "../model/forumModel";
import type { Line } from "../model/line";
import { withAllBeneath } from "../model/workings";

/** The lines that rest on any of the drawn ones, in whatever year; the drawn ones themselves included. */
function restingOn(lines: readonly Line[], drawn: ReadonlySet<Line>): ReadonlySet<Line> {
  const above = new Map<Line, Line[]>();
  for (const line of lines)
    for (const { line: beneath } of lineDependencies(line))
      above.set(beneath, [...(above.get(beneath) ?? []), line]);
  const found = new Set<Line>(lines.filter((line) => drawn.has(line)));
  const open = [...found];
  for (let line = open.pop(); line; line = open.pop())
    for (const one of above.get(line) ?? [])
      if (!found.has(one)) {
        found.add(one);
        open.push(one);
      }
  return found;
}

/** A model ready to be worked out again with some figures drawn. */
export interface Rerun {
  run(drawn: readonly Drawn[]): Values;
}

/**
 * Makes the observed lines ready to be worked out again and again with other figures on the drawn lines. Only what lies
 * between the two is worked out; everything else stays as the model has it.
 */
export function rerunOf(
  { model, values }: Modelled,
  observed: readonly Line[],
  drawnLines: readonly Line[],
): Rerun {
  const moving = restingOn(withAllBeneath(observed), new Set(drawnLines));
  const known: Values = { ...values, has: (line) => !moving.has(line) && values.has(line) };
  const prepared: Prepared = prepare(
    observed.filter((line) => moving.has(line)),
    model.workings.inputs.years.length,
    known,
  );
  return {
    run: (drawn) => {
      const run = prepared.run(drawn.filter(({ line }) => moving.has(line)));
      // What was not worked out again is as it was.
      return {
        ...run,
        has: (line) => run.has(line) || values.has(line),
        number: (line, year, record) => (run.has(line) ? run : values).number(line, year, record),
      };
    },
  };
}
