import * as z from "zod";
import type { AssumptionRange, Entered } from "../../model/inputs";
import { kindLabels, type Kind } from "../../model/kinds";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { assumptionLabels, assumptionNames, parseAssumption, takesNoKind } from "./leverNames";
import { errorAt, noteAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { figure } from "./shown";

const row = z.strictObject({
  assumption: fields.words("an assumption's name"),
  kind: fields.kindOrAll,
  low: fields.change,
  high: fields.change,
});

const said = ({ name, kind }: Pick<AssumptionRange, "name" | "kind">): string =>
  `${assumptionLabels[name]}${kind ? ` for ${kindLabels[kind]}` : ""}`;

/** Reads how far assumptions may turn out apart from what is entered. `hasPupils` tells whether a kind has any. */
export function readRanges(
  table: LocatedTable,
  hasPupils: (kind: Kind) => boolean,
): ReadTable<AssumptionRange> {
  const read = readRows(table, row);
  const problems = [...read.problems];
  const rows = read.rows.flatMap(({ row: line, values: { assumption, kind, low, high } }) => {
    const name = parseAssumption(assumption.value);
    if (name === undefined) {
      problems.push(
        errorAt(assumption.at, {
          found: `Ranges: “${assumption.value}” is no assumption known here.`,
          wanted: `one of: ${assumptionNames.map((each) => assumptionLabels[each]).join(", ")}`,
          remedy: "Correct the name, or delete the row.",
        }),
      );
      return [];
    }
    if (kind.value !== undefined && takesNoKind(name)) {
      problems.push(
        errorAt(kind.at, {
          found: `Ranges: ${assumptionLabels[name]} has the kind ${kindLabels[kind.value]}.`,
          wanted: `no kind: ${assumptionLabels[name]} is the same for all`,
          remedy: "Clear the Kind cell, or delete the row.",
        }),
      );
      return [];
    }
    const fault = endFault(low, high);
    if (fault) {
      problems.push(fault);
      return [];
    }
    if (kind.value !== undefined && !hasPupils(kind.value))
      problems.push(withoutPupils(kind.value, assumption));
    const range: AssumptionRange = {
      name,
      ...(kind.value === undefined ? {} : { kind: kind.value }),
      low,
      high,
      at: assumption.at,
    };
    return [{ row: line, values: range }];
  });
  problems.push(...repeated(rows.map(({ values }) => values)));
  return { rows, problems };
}

/** The range must hold the assumption as entered, which is a change of nothing. */
function endFault(low: Entered<number>, high: Entered<number>): Problem | undefined {
  const wanted = "Low no higher than 0%, and High no lower: they are added to what Assumptions has";
  if (low.value > high.value)
    return errorAt(low.at, {
      found: `Ranges: Low (${figure(low.value * 100)}%) is above High (${figure(high.value * 100)}%).`,
      wanted,
      remedy: "Exchange the two.",
    });
  const [outside, called] = low.value > 0 ? [low, "Low"] : high.value < 0 ? [high, "High"] : [];
  if (!outside) return undefined;
  return errorAt(outside.at, {
    found: `Ranges: ${called ?? ""} is ${figure(outside.value * 100)}%, so that the assumption as entered lies outside its own range.`,
    wanted,
    remedy:
      "Enter the difference from the assumption, not the assumption itself: 1 point less is -1%. Or change the assumption.",
  });
}

const withoutPupils = (kind: Kind, { at }: Entered<string>): Problem =>
  noteAt(at, {
    found: `Ranges: no pupils or places of ${kindLabels[kind]} are entered, so that the range changes nothing.`,
    wanted: "a kind that has pupils or places",
    remedy: "Nothing to do, unless another kind was meant.",
  });

function repeated(ranges: readonly AssumptionRange[]): Problem[] {
  return ranges.flatMap((range, i) => {
    const first = ranges.slice(0, i).find((one) => one.name === range.name && one.kind === range.kind);
    if (!first) return [];
    return [
      errorAt(range.at, {
        found: `Ranges: ${said(range)} stands here a second time; the first is in ${first.at.cell}.`,
        wanted: "each assumption once for all kinds, and once for each kind",
        remedy: "Delete one of the two rows, or give it the kind that it is for.",
      }),
    ];
  });
}
