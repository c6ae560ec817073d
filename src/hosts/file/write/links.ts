import { attribute, childrenNamed, element, remove } from "../package/element";
import { relationshipsOf, resolveTarget, targetFrom } from "../package/relationships";
import type { Element } from "../package/markup";
import type { Draft } from "./draft";
import { declaration } from "./draft";

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

export interface Link {
  readonly id: string;
  readonly kind: string;
  /** The part's name from the root; for what lies outside, undefined. */
  readonly part: string | undefined;
}

/** The link that an element names (`r:id`), whatever the prefix. */
export const relationshipId = ({ attributes }: Element): string =>
  /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "";

/** A part's links to other parts. */
export function linksOf(draft: Draft, from: string): Link[] {
  const name = relationshipsOf(from);
  if (!draft.has(name)) return [];
  return childrenNamed(draft.open(name), "Relationship").map((each) => ({
    id: attribute(each, "Id") ?? "",
    kind: (attribute(each, "Type") ?? "").split("/").at(-1) ?? "",
    part:
      attribute(each, "TargetMode") === "External"
        ? undefined
        : resolveTarget(from, attribute(each, "Target") ?? ""),
  }));
}

/** Links a part to another, or to an address outside, and gives the link's id: the lowest that is free. */
export function addLink(draft: Draft, from: string, kind: string, to: string, outside = false): string {
  const name = relationshipsOf(from);
  if (!draft.has(name)) draft.put(name, empty);
  const root = draft.open(name);
  const taken = new Set(childrenNamed(root, "Relationship").map((each) => attribute(each, "Id")));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  root.children.push(
    element("Relationship", {
      Id: id,
      Type: officeTypes + kind,
      Target: outside ? to : targetFrom(from, to),
      TargetMode: outside ? "External" : undefined,
    }),
  );
  return id;
}

/** Takes a link away; the part that it led to stays. A part's last link takes its list of links with it. */
export function dropLink(draft: Draft, from: string, id: string): void {
  const name = relationshipsOf(from);
  const root = draft.open(name);
  for (const each of childrenNamed(root, "Relationship")) {
    if (attribute(each, "Id") === id) remove(root, each);
  }
  if (childrenNamed(root, "Relationship").length === 0) draft.remove(name);
}

/** Takes out a part together with its own list of links. */
export function removePart(draft: Draft, part: string): void {
  draft.remove(part);
  draft.remove(relationshipsOf(part));
}
