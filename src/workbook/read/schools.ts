import * as z from "zod";
import type { School } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { nameKey } from "./name";
import { errorAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { withoutUnit } from "./transfers";

const row = z.strictObject({
  school: fields.name,
  urn: fields.optionalWords,
  phase: fields.optionalWords,
  pupils: fields.count,
  share: fields.moneyOrShare,
});

/** Schools with pupils and their part of the schools block: all in pounds, or all in per cent. */
export function readSchools(table: LocatedTable): ReadTable<School> {
  const read = readRows(table, row);
  const problems: Problem[] = [...read.problems];
  const seen = new Map<string, string>();
  const unit = read.rows[0]?.values.share.unit;
  for (const { values } of read.rows) {
    const { school, share } = values;
    const first = seen.get(nameKey(school.value));
    if (first !== undefined)
      problems.push(
        errorAt(school.at, {
          found: `Schools: “${school.value}” stands here a second time; the first is in ${first}.`,
          wanted: `each school once`,
          remedy: `Delete one of the two rows, or tell the names apart.`,
        }),
      );
    else seen.set(nameKey(school.value), school.at.cell);
    if (share.value < 0 || share.unit !== unit)
      problems.push(
        errorAt(share.at, {
          found: `Schools: the share of “${school.value}” is ${share.value < 0 ? "negative" : "in another unit than the first school's"}.`,
          wanted: `all shares in pounds, or all in per cent, 0 or more`,
          remedy: `Enter every school's share in the same way.`,
        }),
      );
  }
  return {
    problems,
    rows: read.rows.map(({ row: line, values: { school, pupils, share } }) => ({
      row: line,
      values: { name: school.value, pupils, schoolsBlockShare: withoutUnit(share) },
    })),
  };
}
