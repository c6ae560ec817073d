import type { Expr } from "./expression";
import { givenEach, line, type Entry, type Line, type Records } from "./line";
import type { Unit } from "./units";

/** A list of records by their names. */
export const records = (id: string, label: string, one: string, names: readonly string[]): Records => ({
  id,
  label,
  one,
  names,
  count: names.length,
});

/** Makes the columns of one list of records. */
export const columnsOf =
  (along: Records) =>
  <U extends Unit>(
    id: string,
    label: string,
    unit: U,
    is: readonly Entry[] | Expr<U>,
    note?: string,
  ): Line<U> =>
    line({
      along,
      span: "once",
      id: `${along.id}.${id}`,
      label,
      unit,
      is: "op" in is ? is : givenEach(is),
      ...(note === undefined ? {} : { note }),
    });
