import type { Element } from "./markup";
import { localName } from "./xml";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it stands inside an attribute's quotes. */
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (mark) => escapes[mark] ?? mark);

/** Text as it stands between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (mark) => escapes[mark] ?? mark);

/** The text that a piece of XML stands for. */
export const plainText = (xml: string): string =>
  xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g, (_, literal?: string) =>
      escapeText(literal ?? ""),
    )
    .replace(
      /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return entities[name ?? ""] ?? whole;
      },
    );

const pattern = (name: string): RegExp => new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);

/** An attribute's value; undefined where the element has no such attribute. */
export function attribute(element: Element, name: string): string | undefined {
  const quoted = pattern(name).exec(element.attributes)?.[2];
  return quoted === undefined ? undefined : plainText(quoted.slice(1, -1));
}

export function setAttribute(element: Element, name: string, value: string): void {
  const written = `"${escapeAttribute(value)}"`;
  const found = pattern(name);
  element.attributes = found.test(element.attributes)
    ? element.attributes.replace(found, (_, before: string) => before + written)
    : `${element.attributes.trimEnd()} ${name}=${written}`;
}

export function dropAttribute(element: Element, name: string): void {
  element.attributes = element.attributes.replace(pattern(name), "");
}

type Given = Readonly<Record<string, string | number | undefined>>;

/** A new element; an attribute that is undefined is left out. */
export function element(name: string, given: Given = {}, children: (Element | string)[] = []): Element {
  const written = Object.entries(given).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeAttribute(String(value))}"`,
  );
  return { name, attributes: written.join(""), children };
}

const isElement = (node: Element | string): node is Element => typeof node !== "string";

export const elementsOf = (parent: Element): Element[] => parent.children.filter(isElement);

export const childrenNamed = (parent: Element, name: string): Element[] =>
  elementsOf(parent).filter((child) => localName(child.name) === name);

export const childNamed = (parent: Element, name: string): Element | undefined =>
  childrenNamed(parent, name)[0];

/** The text inside an element, its tags left out. */
export const textOf = (parent: Element): string =>
  parent.children.map((child) => (isElement(child) ? textOf(child) : plainText(child))).join("");

export function remove(parent: Element, child: Element): void {
  parent.children = parent.children.filter((each) => each !== child);
}

/** Puts a child where the schema's order of names wants it, in place of any child of that name. */
export function place(parent: Element, child: Element, order: readonly string[]): void {
  const name = localName(child.name);
  const present = childNamed(parent, name);
  if (present) {
    parent.children = parent.children.map((each) => (each === present ? child : each));
    return;
  }
  const rank = order.indexOf(name);
  const later = parent.children.findIndex(
    (each) => isElement(each) && order.indexOf(localName(each.name)) > rank,
  );
  parent.children.splice(later < 0 ? parent.children.length : later, 0, child);
}

/** The same for every spelling of one thing: order of attributes and of children does not count. */
export function canonical(node: Element): string {
  const attributes = [...node.attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .map(([, name = "", value = ""]) => `${name}=${plainText(value.slice(1, -1))}`)
    .sort();
  const children = node.children.map((child) => (isElement(child) ? canonical(child) : child.trim())).sort();
  return `${localName(node.name)}(${attributes.join(" ")})[${children.join("")}]`;
}

/**
 * Takes the prefix of the root's own namespace off every element, so that one spelling is left; not where elements
 * without a prefix are of another namespace.
 */
export function withoutPrefix(root: Element): Element {
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : undefined;
  if (prefix === undefined) return root;
  const unprefixed = attribute(root, "xmlns");
  const own = attribute(root, `xmlns:${prefix}`) ?? "";
  if (unprefixed !== undefined && unprefixed !== own) return root;
  const strip = (node: Element): Element => ({
    name: node.name.startsWith(`${prefix}:`) ? localName(node.name) : node.name,
    attributes: node.attributes,
    children: node.children.map((child) => (isElement(child) ? strip(child) : child)),
  });
  const bare = strip(root);
  dropAttribute(bare, `xmlns:${prefix}`);
  if (unprefixed === undefined) setAttribute(bare, "xmlns", own);
  return bare;
}
