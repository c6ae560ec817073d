import { attribute, childrenNamed, element, remove } from "./element";
import type { Element } from "./markup";

const overrideFor = (types: Element, part: string): Element | undefined =>
  childrenNamed(types, "Override").find(
    (each) => attribute(each, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );

/** What kind of part it is, as the package declares; undefined where only its extension says. */
export function contentTypeOf(types: Element, part: string): string | undefined {
  const override = overrideFor(types, part);
  return override && attribute(override, "ContentType");
}

export function addContentType(types: Element, part: string, contentType: string): void {
  if (overrideFor(types, part)) return;
  types.children.push(element("Override", { PartName: `/${part}`, ContentType: contentType }));
}

export function dropContentType(types: Element, part: string): void {
  const override = overrideFor(types, part);
  if (override) remove(types, override);
}

/** All parts declared to be of a kind. */
export const partsOfType = (types: Element, contentType: string): string[] =>
  childrenNamed(types, "Override")
    .filter((each) => attribute(each, "ContentType") === contentType)
    .map((each) => attribute(each, "PartName")?.slice(1) ?? "");
