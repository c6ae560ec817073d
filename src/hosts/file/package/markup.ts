/** XML kept exactly as written: what nobody changes is saved again letter by letter. */
export interface Element {
  /** As written, with its prefix. */
  name: string;
  /** The rest of the opening tag as written, with its leading space. */
  attributes: string;
  children: (Element | string)[];
}

export interface Markup {
  readonly before: string;
  readonly root: Element;
  readonly after: string;
}

const tokens =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/[^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'/]|\/(?!>))*)(\/?)>/g;

/** Takes apart XML that is known to be well formed and to have no document type. */
export function parseMarkup(text: string): Markup {
  const top: Element = { name: "", attributes: "", children: [] };
  const open = [top];
  let at = 0;
  for (const token of text.matchAll(tokens)) {
    const within = open[open.length - 1] ?? top;
    if (token.index > at) within.children.push(text.slice(at, token.index));
    at = token.index + token[0].length;
    const [whole, name, attributes = "", closed] = token;
    if (name !== undefined) {
      // An empty text keeps `<a></a>` apart from `<a/>`.
      const element: Element = { name, attributes, children: closed === "" ? [""] : [] };
      within.children.push(element);
      if (closed === "") open.push(element);
    } else if (whole.startsWith("</")) {
      open.pop();
    } else {
      within.children.push(whole);
    }
  }
  const index = top.children.findIndex((child) => typeof child !== "string");
  const root = top.children[index];
  if (typeof root !== "object") throw new Error("XML without an element");
  return {
    before: top.children.slice(0, index).map(writeNode).join(""),
    root,
    after:
      top.children
        .slice(index + 1)
        .map(writeNode)
        .join("") + text.slice(at),
  };
}

function writeNode(node: Element | string): string {
  if (typeof node === "string") return node;
  const { name, attributes, children } = node;
  if (children.length === 0) return `<${name}${attributes}/>`;
  return `<${name}${attributes}>${children.map(writeNode).join("")}</${name}>`;
}

/** An element's text, with all that is in it. */
export const writeElement = writeNode;

export const writeMarkup = ({ before, root, after }: Markup): string => before + writeNode(root) + after;
