import type { Binary, Expr, PickNode, SumWhereNode, Test, Where } from "./expression";
import { compile, type Content, type Slots } from "./compile";
import type { Values } from "./evaluate";
import { inWords } from "./format";
import { fullLabel, isGiven, type Line } from "./line";
import { inDraw, tests } from "./number";

const signs: Readonly<Record<"plus" | "minus" | "times" | "divide", string>> = {
  plus: " + ",
  minus: " − ",
  times: " × ",
  divide: " ÷ ",
};
const strength = (op: string): number =>
  op === "plus" || op === "minus" ? 1 : op === "times" || op === "divide" ? 2 : 9;

const asks: Readonly<Record<Test["ask"], string>> = {
  less: "is less than",
  lessOrEqual: "is no more than",
  equal: "is",
};

const isSign = (op: Binary): op is keyof typeof signs => op !== "min" && op !== "max";

type Leaf = Exclude<Expr, { op: Binary | "if" | "round" }>;

/** Puts the arithmetic between leaves into words; `leaf` says each leaf, `branch` says an `if`. */
function spell(
  expr: Expr,
  leaf: (node: Leaf) => string,
  branch: (node: Extract<Expr, { op: "if" }>, say: (part: Expr) => string) => string,
): string {
  const say = (node: Expr): string => {
    switch (node.op) {
      case "if":
        return branch(node, say);
      case "round":
        return `${say(node.of)}, rounded`;
      case "plus":
      case "minus":
      case "times":
      case "divide":
      case "min":
      case "max": {
        if (!isSign(node.op))
          return `the ${node.op === "min" ? "smaller" : "larger"} of ${say(node.a)} and ${say(node.b)}`;
        const own = strength(node.op);
        const wrap = (part: Expr, loose: boolean): string => (loose ? `(${say(part)})` : say(part));
        const left = wrap(node.a, strength(node.a.op) < own);
        const tight = node.op === "minus" || node.op === "divide";
        const right = wrap(node.b, strength(node.b.op) < own || (tight && strength(node.b.op) === own));
        // "+ −£5" reads better as "− £5".
        if (node.op === "plus" && right.startsWith("−")) return `${left}${signs.minus}${right.slice(1)}`;
        return `${left}${signs[node.op]}${right}`;
      }
      default:
        return leaf(node);
    }
  };
  return say(expr);
}

/**
 * The third reading, with figures: how a line's value in a year came about, ending in the value.
 * "£960,000 (Places) × 1.02 (Place rate index) = £979,200". An entered value says only itself.
 */
export function words(line: Line, year: number, values: Values, record = 0): string {
  const result = inWords(inDraw(values.number(line, year, record), 0), line.unit);
  if (isGiven(line.is)) return `entered: ${result}`;
  const slots: Slots = (of) => ({ rows: values.contents(of) });
  const content = (node: Expr): Content => compile(node, slots)(year, record);
  const figure = (node: Expr): string => {
    const found = content(node);
    return typeof found === "string" ? found : inWords(inDraw(found, 0), node.unit);
  };
  const named = (node: Expr, label: string): string =>
    `${figure(node)} (${lowerFirst(label.replace(/: All kinds$/, ""))})`;
  const leaf = (node: Leaf): string => {
    switch (node.op) {
      case "number":
        return node.value === 0 ? figure(node) : String(node.value);
      case "tag":
        return figure(node);
      case "line":
        return named(node, fullLabel(node));
      case "previous":
        return named(node, `${fullLabel(node.line)}, the year before`);
      case "pick":
        return named(node, pickLabel(node));
      case "lookUp":
        return named(node, node.line.label);
      case "sum":
        return parts(
          node.lines.map((part) => ({
            name: fullLabel(part),
            value: inDraw(values.number(part, node.fixedYear ?? year), 0),
            unit: part.unit,
          })),
          "line",
          node.unit,
        );
      case "sumWhere":
        return parts(
          recordParts(node, { year, record, values, slots }),
          node.line.along?.one ?? "record",
          node.unit,
        );
    }
  };
  const branch = (node: Extract<Expr, { op: "if" }>, say: (part: Expr) => string): string => {
    const [a, b] = [content(node.test.a), content(node.test.b)];
    const met =
      typeof a !== "string" && typeof b !== "string" && tests[node.test.ask](inDraw(a, 0), inDraw(b, 0));
    return say(met ? node.yes : node.no);
  };
  return `${spell(line.is, leaf, branch)} = ${result}`;
}

const pickLabel = (node: PickNode): string =>
  `${node.line.label}: ${node.line.along?.names[node.record] ?? ""}${node.lag === 1 ? ", the year before" : ""}`;

interface Part {
  readonly name: string;
  readonly value: number;
  readonly unit: Line["unit"];
}

/** A sum names how many parts it has and the three largest. */
function parts(all: readonly Part[], one: string, unit: Line["unit"]): string {
  const counted = all.filter((part) => part.value !== 0);
  const total = all.reduce((sum, part) => sum + part.value, 0);
  if (counted.length === 0) return `${inWords(total, unit)} (no ${one}s)`;
  const largest = [...counted].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 3);
  const named = largest.map((part) => `${part.name} ${inWords(part.value, part.unit)}`).join(", ");
  const lead = counted.length > 3 ? `${String(counted.length)} ${one}s, the largest: ` : "";
  return `${inWords(total, unit)} (${lead}${named})`;
}

function recordParts(
  node: SumWhereNode,
  at: { readonly year: number; readonly record: number; readonly values: Values; readonly slots: Slots },
): readonly Part[] {
  const { line } = node;
  const { year, record: own, values, slots } = at;
  const held = (field: Line, record: number): string =>
    (field.unit === "text"
      ? values.text(field, record)
      : String(values.number(field, year, record))
    ).toLowerCase();
  const wanted = node.where.map(({ is }) => String(compile(is, slots)(year, own)).toLowerCase());
  return Array.from({ length: line.along?.count ?? 0 }, (_, record) => record)
    .filter((record) => node.where.every(({ field }, i) => held(field, record) === wanted[i]))
    .map((record) => ({
      name: line.along?.names[record] ?? "",
      value: inDraw(values.number(line, year, record), 0),
      unit: line.unit,
    }));
}

/**
 * The third reading, without figures: how a row is worked out, for the column beside it.
 * `name` says a line and where it stands, with what narrows it put between: "Place funding of this kind (HNB Workings)".
 */
export function describe(expr: Expr, name: (line: Line, narrowed?: string) => string): string {
  const leaf = (node: Leaf): string => {
    switch (node.op) {
      case "number":
        return node.value === 0 ? "none" : String(node.value);
      case "tag":
        return node.text;
      case "line":
        return name(node);
      case "previous":
        return `${name(node.line)} of the year before`;
      case "pick":
        return `${name(node.line)}${node.lag === 1 ? " of the year before" : ""}`;
      case "lookUp":
        return name(node.line, ` for the ${lowerFirst(node.where.field.label)}`);
      case "sum": {
        const [first, last] = [node.lines[0], node.lines.at(-1)];
        const when = node.fixedYear === undefined ? "" : " in the last published year";
        return first && last ? `the sum of ${name(first)} to ${name(last)}${when}` : "none";
      }
      case "sumWhere":
        return name(node.line, node.where.map(narrowing).join(""));
    }
  };
  const branch = (node: Extract<Expr, { op: "if" }>, say: (part: Expr) => string): string =>
    node.test.a.unit === "flag"
      ? `${say(node.yes)} in years ${lowerFirst(say(node.test.a))}, otherwise ${say(node.no)}`
      : `${say(node.yes)} if ${say(node.test.a)} ${asks[node.test.ask]} ${say(node.test.b)}, otherwise ${say(node.no)}`;
  return spell(expr, leaf, branch);
}

/** One condition of a sum, as it narrows what is added up. */
function narrowing({ field, is }: Where): string {
  const label = lowerFirst(field.label);
  if (is.op === "tag") return label === "setting" ? " of this setting" : " of this kind";
  if (is.op === "line") return " of this year";
  if (is.op === "number") return is.value === 1 ? `, ${label}` : `, not ${label}`;
  if (is.op === "pick") return `, ${label}: ${is.line.along?.names[is.record] ?? ""}`;
  return `, by ${label}`;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
