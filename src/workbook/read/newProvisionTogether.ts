import type { NewProvision } from "../../model/inputs";
import { kindLabels } from "../../model/kinds";
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
