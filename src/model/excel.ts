import type { Binary, Expr, Test, Where } from "./expression";
import type { Line } from "./line";

/** Where lines stand, as seen from the cell that a formula is for. */
export interface Addresses {
  /** One cell: `E12`, `$B$7` or `'HNB Workings'!E12`. */
  cell(line: Line, year: number, record: number): string;
  /** All records of a line in a year: `'HNB Workings'!M$7:M$20`. */
  column(line: Line, year: number): string;
  /** The row's own Kind cell. */
  kind(): string;
  /** Lines of one sheet in one year, as SUM's arguments: `E12:E19,E24`, or `$E12:$E19` where the year is fixed. */
  cells(lines: readonly Line[], year: number, fixed: boolean): string;
}

/** How each step is written; a test swaps them one by one to show that parity would notice. */
export interface Operators {
  readonly infix: Readonly<Record<"plus" | "minus" | "times" | "divide", string>>;
  readonly call: Readonly<
    Record<"min" | "max" | "if" | "sum" | "sumWhere" | "round" | "index" | "match", string>
  >;
  readonly test: Readonly<Record<Test["ask"], string>>;
  /** How many years back *previous* looks. */
  readonly lag: number;
}

export const excelOperators: Operators = {
  infix: { plus: "+", minus: "-", times: "*", divide: "/" },
  call: {
    min: "MIN",
    max: "MAX",
    if: "IF",
    sum: "SUM",
    sumWhere: "SUMIFS",
    round: "ROUND",
    index: "INDEX",
    match: "MATCH",
  },
  test: { less: "<", lessOrEqual: "<=", equal: "=" },
  lag: 1,
};

const strength: Readonly<Record<Binary, number>> = { plus: 1, minus: 1, times: 2, divide: 2, min: 9, max: 9 };

interface Written {
  readonly text: string;
  /** How tightly it holds together: 1 for a sum, 2 for a product, 9 for a single thing. */
  readonly strength: number;
}

const whole = (text: string): Written => ({ text, strength: 9 });

/**
 * The second reading: a native formula, without the leading `=`.
 * The same expression gives the same formula in every year, but for the columns that it names.
 */
export function excel(
  expr: Expr,
  here: { readonly year: number; readonly record: number },
  addresses: Addresses,
  operators: Operators = excelOperators,
): string {
  const { infix, call } = operators;
  const write = (node: Expr): Written => {
    switch (node.op) {
      case "number":
        return whole(String(node.value));
      case "tag":
        return whole(addresses.kind());
      case "line":
        return whole(addresses.cell(node, here.year, here.record));
      case "previous":
        return whole(addresses.cell(node.line, here.year - operators.lag, here.record));
      case "pick":
        return whole(addresses.cell(node.line, here.year - node.lag * operators.lag, node.record));
      case "sum":
        return whole(
          `${call.sum}(${addresses.cells(node.lines, node.fixedYear ?? here.year, node.fixedYear !== undefined)})`,
        );
      case "sumWhere":
        return whole(sumWhere(node.line, node.where));
      case "lookUp": {
        const match = `${call.match}(${write(node.where.is).text},${addresses.column(node.where.field, here.year)},0)`;
        return whole(`${call.index}(${addresses.column(node.line, here.year)},${match})`);
      }
      case "if":
        return whole(`${call.if}(${ask(node.test)},${write(node.yes).text},${write(node.no).text})`);
      case "round":
        return whole(`${call.round}(${write(node.of).text},${String(node.digits)})`);
      case "min":
      case "max":
        return whole(`${call[node.op]}(${write(node.a).text},${write(node.b).text})`);
      case "divide": {
        const quotient = joined(node.op, node.a, node.b);
        if (!node.whenZero) return quotient;
        return whole(`${call.if}(${write(node.b).text}=0,${write(node.whenZero).text},${quotient.text})`);
      }
      default:
        return joined(node.op, node.a, node.b);
    }
  };
  const joined = (op: "plus" | "minus" | "times" | "divide", a: Expr, b: Expr): Written => {
    const own = strength[op];
    const [left, right] = [write(a), write(b)];
    // The right side of a sum or product keeps its brackets, so that doubles add up in the model's own order.
    const leftText = left.strength < own ? `(${left.text})` : left.text;
    const rightText = right.strength <= own ? `(${right.text})` : right.text;
    return { text: `${leftText}${infix[op]}${rightText}`, strength: own };
  };
  const ask = (test: Test): string => `${write(test.a).text}${operators.test[test.ask]}${write(test.b).text}`;
  const sumWhere = (line: Line, conditions: readonly Where[]): string => {
    const range = addresses.column(line, here.year);
    if (conditions.length === 0) return `${call.sum}(${range})`;
    const pairs = conditions.map(
      ({ field, is }) => `${addresses.column(field, here.year)},${write(is).text}`,
    );
    return `${call.sumWhere}(${range},${pairs.join(",")})`;
  };
  return write(expr).text;
}
