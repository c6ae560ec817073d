import { SaxesParser } from "saxes";

/** An element of the manifest, by its name without prefix. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: throws where it is not well-formed. */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element: Element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value] as const),
      ),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!root) throw new Error("The manifest is empty.");
  return root;
}

/** The element and all that it holds, in the order of the file. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => within(child)),
];

/** The one element on a path of names; fails where there is none or more than one. */
export function only(element: Element, ...path: readonly string[]): Element {
  return path.reduce((above, name) => {
    const found = above.children.filter((child) => child.name === name);
    const [first, ...others] = found;
    if (!first || others.length > 0) {
      throw new Error(`${above.name} holds ${String(found.length)} elements ${name}, not one.`);
    }
    return first;
  }, element);
}
