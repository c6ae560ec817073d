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

const ofEntry = (entry: Entry): readonly Dependency[] =>
  entry.by === "optional" || entry.by === "optionalWord" ? dependencies(entry.otherwise) : [];

/** What a whole line rests on: its formula, its *Brought forward*, or what its blank cells fall back on. */
export function lineDependencies(line: Line): readonly Dependency[] {
  const own = isGiven(line.is) ? line.is.entries.flat().flatMap(ofEntry) : dependencies(line.is);
  if (!line.broughtForward) return own;
  return [
    ...own,
    ...(isEntry(line.broughtForward) ? ofEntry(line.broughtForward) : dependencies(line.broughtForward)),
  ];
}
