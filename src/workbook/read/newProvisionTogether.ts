import type { NewProvision } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import { otherwiseIn } from "../../model/newProvision";
import type { Problem } from "../problem";
import { takenFrom, type Known } from "./known";
import { nameKey } from "./name";
import { errorAt, warningAt } from "./problemAt";
import { figure } from "./shown";

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
};

/** What the rows of one scenario say against each other, or take from one kind together. */
export const provisionsTogether = (rows: readonly NewProvision[], known: Known): Problem[] => [
  ...grouped(rows, ({ scenario, name }) => `${nameKey(scenario.value)}|${nameKey(name.value)}`).flatMap(
    repeated,
  ),
  ...grouped(rows, (row) => `${nameKey(row.scenario.value)}|${otherwiseIn(row)}`).flatMap((group) => [
    ...leavingApart(group),
    ...moreThanThere(group, known),
  ]),
  ...grouped(rows, ({ scenario }) => nameKey(scenario.value)).flatMap(inACircle),
];

function repeated([first, ...more]: readonly NewProvision[]): Problem[] {
  return more.map(({ name, scenario }) =>
    errorAt(name.at, {
      found: `New provision: “${name.value}” stands in “${scenario.value}” a second time; the first is in ${first?.name.at.cell ?? ""}.`,
      wanted: "each name once in a scenario",
      remedy: `Put both rows together, or tell the names apart, such as “${name.value} (phase 2)”.`,
    }),
  );
}

/** A kind has one share of leavers, whichever places its pupils go to. */
function leavingApart([first, ...more]: readonly NewProvision[]): Problem[] {
  if (!first) return [];
  const apart = more.find(({ leaving }) => leaving.value !== first.leaving.value);
  if (!apart) return [];
  const said = ({ leaving }: NewProvision): string =>
    leaving.value === undefined ? "blank" : `${figure(leaving.value * 100)}%`;
  const kind = kindLabels[otherwiseIn(first)];
  return [
    errorAt(apart.leaving.at ?? apart.name.at, {
      found: `New provision: of the pupils at ${kind}, ${said(first)} leave each year by the row of “${first.name.value}” and ${said(apart)} by that of “${apart.name.value}”, in one scenario.`,
      wanted: `one share of leavers at ${kind} in every row of a scenario`,
      remedy: "Enter the same share in both rows, or clear both for what the plans show.",
    }),
  ];
}

/**
 * Places of one kind for pupils of a second, and of the second for pupils of the first, by whatever detour. The model
 * counts each row against the pupils as they would be without any, so that it neither loops nor sees them go round.
 */
function inACircle(rows: readonly NewProvision[]): Problem[] {
  const taking = rows.filter(({ diverted }) => diverted.value > 0);
  for (const [index, last] of taking.entries()) {
    const earlier = taking.slice(0, index);
    const path = wayTo(last.kind.value, otherwiseIn(last), earlier, []);
    if (!path) continue;
    const steps = [last, ...path].map(
      (row) =>
        `“${row.name.value}” takes pupils of ${kindLabels[otherwiseIn(row)]} into ${kindLabels[row.kind.value]}`,
    );
    return [
      warningAt(last.kind.at, {
        found: `New provision: in “${last.scenario.value}”, ${steps.join(", and ")}: pupils would go round in a circle, and what each saves is counted as if the others were not there.`,
        wanted: "new places that take pupils one way",
        remedy:
          "Correct Kind or Instead of, or enter 0% for those who would otherwise be there in one of the rows.",
      }),
    ];
  }
  return [];
}

/** The rows by which pupils of `from` come to be at `to`, one after another; undefined where there is no way. */
function wayTo(
  from: Kind,
  to: Kind,
  rows: readonly NewProvision[],
  seen: readonly Kind[],
): readonly NewProvision[] | undefined {
  for (const row of rows) {
    if (otherwiseIn(row) !== from) continue;
    const next = row.kind.value;
    if (next === to) return [row];
    if (seen.includes(next)) continue;
    const rest = wayTo(next, to, rows, [...seen, from]);
    if (rest) return [row, ...rest];
  }
  return undefined;
}

function moreThanThere(group: readonly NewProvision[], known: Known): Problem[] {
  const [first] = group;
  if (!first || !known.isWhole.placements || !known.isWhole.settings) return [];
  const kind = otherwiseIn(first);
  const there = takenFrom(known, kind);
  const wanted = group.reduce(
    (sum, { places, fill, diverted }) => sum + places.value * (fill.value ?? 1) * diverted.value,
    0,
  );
  if (there === 0 || wanted <= there) return [];
  return [
    warningAt(first.diverted.at, {
      found: `New provision: in “${first.scenario.value}”, ${figure(wanted)} pupils would otherwise be at ${kindLabels[kind]}, where ${figure(there)} are now; no more are counted as avoided than are there.`,
      wanted: `no more than are at ${kindLabels[kind]}, with growth`,
      remedy: "Make the share smaller, unless so many more are expected there.",
    }),
  ];
}
