/** The language by itself: every step over awkward figures, on a sheet of its own. */
import { evaluate } from "../../src/model/evaluate";
import { excel, type Addresses, type Operators } from "../../src/model/excel";
import {
  choose,
  divide,
  equal,
  less,
  lessOrEqual,
  max,
  min,
  minus,
  plus,
  round,
  times,
  type Expr,
} from "../../src/model/expression";
import { given, line, type Line } from "../../src/model/line";
import { cellName } from "../../src/workbook/port/address";
import type { Cell, WorkbookGrid } from "../../src/workbook/port/grid";

// No decimal ties: the engine rounds 1.005 as the double below it, where Excel and the model (see rules.test.ts) give 1.01.
const figures = [0, 1, -1, 2.5, -2.5, 1.006, 2.674, -1.478, 1e6, 123456.787, 0.1, 1 / 3];

const input = (value: number, i: number): Line<"share"> =>
  line({
    id: `input.${String(i)}`,
    label: "Input",
    unit: "share",
    span: "once",
    is: given({ by: "constant", value }),
  });

const cases = (a: Line<"share">, b: Line<"share">): readonly Expr<"share">[] => [
  plus(a, b),
  minus(a, b),
  times(a, b),
  divide(a, b, a),
  min(a, b),
  max(a, b),
  round(a, 2),
  round(times(a, b), 0),
  choose(less(a, b), a, b),
  choose(lessOrEqual(a, b), a, b),
  choose(equal(a, b), plus(a, a), b),
  // Brackets: doubles must add up in the model's own order.
  minus(a, minus(b, a)),
  minus(a, plus(b, a)),
  plus(a, plus(b, a)),
  times(a, plus(a, b)),
  divide(a, times(b, b), b),
  times(a, divide(a, b, b)),
];

/** A workbook of one sheet: inputs in column A, the cases of each pair beside them. */
export function language(operators: Operators): WorkbookGrid {
  const inputs = figures.map(input);
  const rows: (Cell | undefined)[][] = [];
  const addresses: Addresses = {
    cell: (of) => `$${cellName(inputs.indexOf(of as Line<"share">), 0).replace(/(\d+)/, "$$$1")}`,
    column: () => "",
    kind: () => "",
    cells: () => "",
  };
  inputs.forEach((_, i) => {
    inputs.forEach((b, j) => {
      const a = inputs[i];
      if (!a) return;
      cases(a, b).forEach((is, k) => {
        const result = line({ id: `case.${String(k)}`, label: "Case", unit: "share", span: "once", is });
        const value = Number(evaluate([result], 1).number(result, 0));
        const formula = excel(is, { year: 0, record: 0 }, addresses, operators);
        const row = (rows[figures.length + i * figures.length + j] ??= []);
        row[k] = { content: value, format: "General", formula };
      });
    });
  });
  figures.forEach((content, i) => {
    rows[i] = [{ content, format: "General" }];
  });
  return { sheets: [{ name: "Language", visible: true, rows, merges: [], tables: [] }], names: [] };
}
