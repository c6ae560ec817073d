import type { Parts } from "./parts";
import { walk } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `sharedStrings`, `table`. */
  readonly kind: string;
  /** The part's name from the root of the zip, or, where outside, an address. */
  readonly target: string;
  readonly outside: boolean;
}

/** Where a part keeps its relationships: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A target as written, such as `../tables/table1.xml`, as a part's name from the root. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The way from one part to another, as a relationship writes it. */
export function targetFrom(part: string, to: string): string {
  const from = part.split("/").slice(0, -1);
  const steps = to.split("/");
  while (from.length > 0 && from[0] === steps[0]) {
    from.shift();
    steps.shift();
  }
  return [...from.map(() => ".."), ...steps].join("/");
}

/** What a part points at; nothing where it has no relationships. The zip's own root is the part "". */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const entry = parts.find(relationshipsOf(part));
  if (!entry) return [];
  const found: Relationship[] = [];
  walk(parts, entry, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const outside = TargetMode === "External";
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      found.push({ id: Id, kind, target: outside ? Target : resolveTarget(part, Target), outside });
    },
  });
  return found;
}
