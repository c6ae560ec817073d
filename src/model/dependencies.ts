import type { Expr } from "./expression";
import { isEntry, isGiven, type Entry, type Line } from "./line";

/** A line that an expression rests on, and whether it is read in the same year or an earlier one. */
export interface Dependency {
  readonly line: Line;
  readonly earlier: boolean;
}

/** The fourth reading: the lines that an expression rests on, each once for each way of reading it. */
export function dependencies(expr: Expr): readonly Dependency[] {
  const found: Dependency[] = [];
  const add = (line: Line, earlier: boolean): void => {
    if (!found.some((other) => other.line === line && other.earlier === earlier))
      found.push({ line, earlier });
  };
  const visit = (node: Expr): void => {
    switch (node.op) {
      case "number":
      case "tag":
        return;
      case "line":
        add(node, false);
        return;
      case "previous":
        add(node.line, true);
        return;
      case "pick":
        add(node.line, node.lag === 1);
        return;
      case "sum":
        for (const line of node.lines) add(line, false);
        return;
      case "sumWhere":
        add(node.line, false);
        for (const condition of node.where) {
          add(condition.field, false);
          visit(condition.is);
        }
        return;
      case "lookUp":
        add(node.line, false);
        add(node.where.field, false);
        visit(node.where.is);
        return;
      case "if":
        for (const part of [node.test.a, node.test.b, node.yes, node.no]) visit(part);
        return;
      case "round":
        visit(node.of);
        return;
      default:
        visit(node.a);
        visit(node.b);
        if (node.whenZero) visit(node.whenZero);
    }
  };
  visit(expr);
  return found;
}

/** What blank entries fall back on, each expression once. */
function fallbacks(entries: readonly (readonly Entry[])[]): readonly Expr[] {
  const found = new Set<Expr>();
  for (const row of entries) for (const entry of row) if ("otherwise" in entry) found.add(entry.otherwise);
  return [...found];
}

const known = new WeakMap<Line, readonly Dependency[]>();

/** What a whole line rests on: its formula, its *Brought forward*, or what its blank cells fall back on. */
export function lineDependencies(line: Line): readonly Dependency[] {
  const before = known.get(line);
  if (before) return before;
  const { is, broughtForward: forward } = line;
  const rests = isGiven(is) ? fallbacks(is.entries) : [is];
  const looks = forward === undefined ? [] : isEntry(forward) ? fallbacks([[forward]]) : [forward];
  const found = [...rests, ...looks].flatMap((expr) => dependencies(expr));
  known.set(line, found);
  return found;
}
