import { academicYearName } from "../../model/format";
import * as z from "zod";
import type { Setting } from "../../model/inputs";
import { kindLabels, kindsWithoutPlaceCharge, type Kind } from "../../model/kinds";
import { filledPlaceRate } from "../../reference/placeFunding";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { nameKey } from "./name";
import { errorAt, noteAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";

const row = z.strictObject({
  setting: fields.matchableName,
  urn: fields.optionalWords,
  kind: fields.kind,
  places: z.array(fields.optionalCount),
  unfilled: fields.optionalCount,
  placeRate: fields.optionalPositiveMoney,
  fundedDirectly: fields.optionalYes,
  topUpPupils: fields.optionalCount,
  averageTopUp: fields.optionalPositiveMoney,
});

/** Settings with places by academic year, in order of year. */
export function readProvision(table: LocatedTable): ReadTable<Setting> {
  const read = readRows(table, row);
  const years = table.columns
    .flatMap(({ year, spec }) => (spec.byYear && year !== undefined ? [year] : []))
    .sort((one, other) => one - other);
  const rows = read.rows.map(({ row: line, values }) => ({
    row: line,
    values: {
      name: values.setting,
      kind: values.kind,
      places: years.map((year, index) => ({ year, held: values.places[index] ?? {} })),
      unfilled: values.unfilled,
      placeRate: values.placeRate,
      fundedDirectly: values.fundedDirectly,
      topUpPupils: values.topUpPupils,
      averageTopUp: values.averageTopUp,
    },
  }));
  const settings = rows.map(({ values }) => values);
  return {
    rows,
    problems: [
      ...read.problems,
      ...gaps(table, years),
      ...duplicates(settings),
      ...settings.flatMap(placeProblems),
    ],
  };
}

function gaps(table: LocatedTable, years: readonly number[]): Problem[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    if (before === undefined || year === before + 1) return [];
    const column = table.columns.find((each) => each.year === year);
    return [
      errorAt(column && { sheet: table.sheet.name, cell: column.cell }, {
        found: `Provision: places of ${academicYearName(year)} follow those of ${academicYearName(before)}.`,
        wanted: `a column for every academic year from the first to the last`,
        remedy: `Add a column “${academicYearName(before + 1)} places”.`,
      }),
    ];
  });
}

function duplicates(settings: readonly Setting[]): Problem[] {
  const seen = new Map<string, Setting>();
  return settings.flatMap((setting) => {
    const key = nameKey(setting.name.value);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, setting);
      return [];
    }
    return [
      errorAt(setting.name.at, {
        found: `Provision: “${setting.name.value}” stands here a second time; the first is in ${first.name.at.cell}.`,
        wanted: `each setting once (upper and lower case and extra spaces do not tell names apart)`,
        remedy: `Put both rows together, or tell the names apart, such as “${setting.name.value} (unit)”.`,
      }),
    ];
  });
}

/** A kind whose places nobody pays for by the place, unless the forum gives a rate. */
const mayLeavePlacesBlank = (kind: Kind, hasRate: boolean): boolean =>
  kindsWithoutPlaceCharge.includes(kind) || (filledPlaceRate(kind) === undefined && !hasRate);

function placeProblems({ name, kind, places, placeRate, unfilled }: Setting): Problem[] {
  const problems: Problem[] = [];
  const hasRate = placeRate.value !== undefined;
  for (const { year, held } of places) {
    if (held.value !== undefined || mayLeavePlacesBlank(kind.value, hasRate)) continue;
    problems.push(
      errorAt(held.at, {
        found: `Provision: ${academicYearName(year)} places of “${name.value}” is blank.`,
        wanted: `a number, 0 or more`,
        remedy: `Enter the places commissioned; enter 0 if there are none, because a blank is not taken for 0.`,
      }),
    );
  }
  const withPlaces = places.find(({ held }) => (held.value ?? 0) > 0);
  const free = kindsWithoutPlaceCharge.includes(kind.value);
  if (withPlaces && !hasRate && !free && filledPlaceRate(kind.value) === undefined)
    problems.push(
      errorAt(placeRate.at ?? withPlaces.held.at, {
        found: `Provision: “${name.value}” (${kindLabels[kind.value]}) has places but no Place rate, and its kind has no national rate.`,
        wanted: `a Place rate in pounds a place a year`,
        remedy: `Enter the Place rate that this authority pays${placeRate.at ? "" : ", in a column headed “Place rate”"}, or clear the places.`,
      }),
    );
  if ((unfilled.value ?? 0) > 0) problems.push(...unfilledNotes({ name, kind, places, unfilled }));
  return problems;
}

function unfilledNotes({
  name,
  kind,
  places,
  unfilled,
}: Pick<Setting, "name" | "kind" | "places" | "unfilled">): Problem[] {
  const empty = unfilled.value ?? 0;
  if (kind.value !== "resourced")
    return [
      noteAt(unfilled.at, {
        found: `Provision: “${name.value}” has ${String(empty)} unfilled places, which change nothing: only resourced provision and SEN units have another rate for them.`,
        wanted: `unfilled places of resourced provision or SEN units`,
        remedy: `Nothing to do; all its places are funded alike.`,
      }),
    ];
  const over = places.find(({ held }) => held.value !== undefined && held.value < empty);
  if (!over) return [];
  return [
    noteAt(unfilled.at, {
      found: `Provision: “${name.value}” has ${String(empty)} unfilled places but only ${String(over.held.value ?? 0)} places in ${academicYearName(over.year)}; all of those count as unfilled.`,
      wanted: `no more unfilled places than places`,
      remedy: `Correct the number if it is wrong.`,
    }),
  ];
}
