import { number, sumWhere, type Expr, type Where } from "./expression";
import type { Line } from "./line";
import type { Unit } from "./units";

/** The sum over the records that meet the conditions; 0 where the workbook has no such records at all. */
export const sumOver = <U extends Unit>(line: Line<U>, ...conditions: readonly Where[]): Expr<U> =>
  line.along?.count === 0 ? number(0, line.unit) : sumWhere(line, ...conditions);
