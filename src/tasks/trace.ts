import { compile, type Content, type Slots } from "../model/compile";
import type { Values } from "../model/evaluate";
import type { Expr, Where } from "../model/expression";
import { isEntry, isGiven, type Entry, type Line } from "../model/line";
import { inDraw, tests } from "../model/number";

/** One cell of the model: a line in a year, of one record where it runs along records. Year −1 is *Brought forward*. */
export interface Spot {
  readonly line: Line;
  readonly year: number;
  readonly record: number;
}

/** What a cell rests on directly: other cells, or what was entered for it. */
export interface Beneath {
  readonly spots: readonly Spot[];
  readonly entry?: Entry;
}

/** The cells that a line's value in a year really came from: of sums only the records that were added up. */
export function beneath({ line, year, record }: Spot, values: Values): Beneath {
  const spots: Spot[] = [];
  const slots: Slots = (of) => ({ rows: values.contents(of) });
  const content = (expr: Expr): Content => compile(expr, slots)(year, record);
  const figure = (expr: Expr): number => {
    const found = content(expr);
    return typeof found === "string" ? NaN : inDraw(found, 0);
  };
  const add = (of: Line, at: number, one: number): void => {
    if (!spots.some((spot) => spot.line === of && spot.year === at && spot.record === one))
      spots.push({ line: of, year: at, record: one });
  };
  /** The line's own record where it runs along the same list. */
  const own = (of: Line): number => (of.along !== undefined && of.along === line.along ? record : 0);
  const matching = (of: Line, conditions: readonly Where[]): readonly number[] => {
    const wanted = conditions.map(({ is }) => String(content(is)).toLowerCase());
    const held = (field: Line, one: number): string =>
      (field.unit === "text"
        ? values.text(field, one)
        : String(values.number(field, year, one))
      ).toLowerCase();
    return Array.from({ length: of.along?.count ?? 0 }, (_, one) => one).filter((one) =>
      conditions.every(({ field }, i) => held(field, one) === wanted[i]),
    );
  };
  const visit = (expr: Expr): void => {
    switch (expr.op) {
      case "number":
      case "tag":
        return;
      case "line":
        add(expr, year, own(expr));
        return;
      case "previous":
        add(expr.line, year - 1, own(expr.line));
        return;
      case "pick":
        add(expr.line, year - expr.lag, expr.record);
        return;
      case "sum":
        for (const part of expr.lines) add(part, expr.fixedYear ?? year, 0);
        return;
      case "sumWhere":
        for (const one of matching(expr.line, expr.where)) add(expr.line, year, one);
        return;
      case "lookUp":
        for (const one of matching(expr.line, [expr.where])) add(expr.line, year, one);
        return;
      case "if": {
        const { test, yes, no } = expr;
        visit(test.a);
        visit(test.b);
        visit(tests[test.ask](figure(test.a), figure(test.b)) ? yes : no);
        return;
      }
      case "round":
        visit(expr.of);
        return;
      default:
        visit(expr.a);
        visit(expr.b);
        if (expr.whenZero && figure(expr.b) === 0) visit(expr.whenZero);
    }
  };
  const ofEntry = (entry: Entry | undefined): Beneath => {
    if (!entry) return { spots: [] };
    const isBlank =
      (entry.by === "optional" && entry.entered.value === undefined) ||
      (entry.by === "optionalWord" && entry.value === undefined);
    if (isBlank && "otherwise" in entry) visit(entry.otherwise);
    return { spots, entry };
  };
  if (year < 0 && line.span === "yearly") {
    const forward = line.broughtForward;
    if (forward && isEntry(forward)) return ofEntry(forward);
    if (forward) visit(forward);
    return { spots };
  }
  if (isGiven(line.is)) return ofEntry(line.is.entries[record]?.[line.span === "once" ? 0 : year]);
  visit(line.is);
  return { spots };
}

/** Every cell beneath one, nearest first, each once; itself not among them. */
export function allBeneath(spot: Spot, values: Values): readonly (Spot & Pick<Beneath, "entry">)[] {
  const found: (Spot & Pick<Beneath, "entry">)[] = [];
  const seen = new Map<Line, Set<string>>();
  const isNew = ({ line, year, record }: Spot): boolean => {
    const spots = seen.get(line) ?? new Set<string>();
    seen.set(line, spots);
    const key = `${String(line.span === "once" ? 0 : year)},${String(record)}`;
    if (spots.has(key)) return false;
    spots.add(key);
    return true;
  };
  isNew(spot);
  let level: readonly Spot[] = beneath(spot, values).spots;
  while (level.length > 0) {
    const next: Spot[] = [];
    for (const one of level) {
      if (!isNew(one)) continue;
      const { spots, entry } = beneath(one, values);
      found.push({ ...one, ...(entry ? { entry } : {}) });
      next.push(...spots);
    }
    level = next;
  }
  return found;
}
