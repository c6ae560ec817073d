import { SaxesParser } from "saxes";
import type { ZipEntry } from "./directory";
import type { Markup } from "./markup";
import { parseMarkup } from "./markup";
import type { Parts } from "./parts";
import { damaged, unsafe } from "./refusals";

export type Attributes = Readonly<Record<string, string>>;

/** What to do at each element; names come without their prefix. */
export interface Handlers {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** `c` for `x:c`: some writers prefix every element. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute by its local name, such as `id` for `r:id`, whatever the prefix. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.includes(":") && localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}

function decoderFor(first: Uint8Array) {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder();
}

/**
 * Walks one XML part. Throws `HostError` where it is not well formed, and for any document type declaration:
 * no workbook has one, and entities are the way to make a reader fetch or expand what it should not.
 */
export function walk(parts: Parts, entry: ZipEntry, handlers: Handlers, keep?: (text: string) => void): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw unsafe(`its part ${entry.name} declares a document type or entities.`);
  });
  parser.on("error", (cause) => {
    throw damaged(`its part ${entry.name} is not well-formed XML.`, cause);
  });
  if (handlers.open) {
    parser.on("opentag", (tag) => {
      handlers.open?.(localName(tag.name), tag.attributes);
    });
  }
  if (handlers.close) {
    parser.on("closetag", (tag) => {
      handlers.close?.(localName(tag.name));
    });
  }
  if (handlers.text) {
    parser.on("text", (text) => handlers.text?.(text));
    parser.on("cdata", (text) => handlers.text?.(text));
  }
  const write = (text: string): void => {
    keep?.(text);
    parser.write(text);
  };
  let decoder: ReturnType<typeof decoderFor> | undefined;
  parts.stream(entry, (bytes) => {
    decoder ??= decoderFor(bytes);
    write(decoder.decode(bytes, { stream: true }));
  });
  write(decoder?.decode() ?? "");
  parser.close();
}

/** One XML part as a tree that can be changed. Throws `HostError` as `walk` does. */
export function readMarkup(parts: Parts, entry: ZipEntry): Markup {
  let text = "";
  walk(parts, entry, {}, (piece) => {
    text += piece;
  });
  // Whatever it came in, it is saved as UTF-8.
  return parseMarkup(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8"));
}
