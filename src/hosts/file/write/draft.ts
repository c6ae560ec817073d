import type { ZipEntry } from "../package/directory";
import { withoutPrefix } from "../package/element";
import type { Element, Markup } from "../package/markup";
import { parseMarkup, writeMarkup } from "../package/markup";
import type { Parts } from "../package/parts";
import { damaged } from "../package/refusals";
import { readMarkup } from "../package/xml";
import { packEntry, packZip } from "../package/zip";
import { addContentType, dropContentType } from "../package/contentTypes";

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const contentTypes = "[Content_Types].xml";

interface Opened {
  readonly markup: Markup;
  /** As it was opened: while it still reads so, the part keeps its own bytes. */
  readonly before: string;
}

/** A workbook file being changed: parts are opened, put and removed, and only those are packed anew. */
export class Draft {
  readonly #parts: Parts;
  readonly #opened = new Map<string, Opened>();
  readonly #put = new Map<string, string>();
  readonly #removed = new Set<string>();
  /** Parts put in, as they are spelt. */
  readonly #names = new Map<string, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  has(part: string): boolean {
    const name = part.toLowerCase();
    if (this.#put.has(name) || this.#opened.has(name)) return true;
    return this.#parts.find(part) !== undefined && !this.#removed.has(name);
  }

  /** A part's root element, to be changed in place. Throws `HostError` where there is no such part. */
  open(part: string): Element {
    const name = part.toLowerCase();
    const opened = this.#opened.get(name);
    if (opened) return opened.markup.root;
    const put = this.#put.get(name);
    if (put !== undefined) return this.#keep(name, parseMarkup(put), "");
    const entry = this.#removed.has(name) ? undefined : this.#parts.find(part);
    if (!entry) throw damaged(`its part ${part} is missing.`);
    const { before, root, after } = readMarkup(this.#parts, entry);
    const markup = { before, root: withoutPrefix(root), after };
    return this.#keep(name, markup, writeMarkup(markup));
  }

  #keep(name: string, markup: Markup, before: string): Element {
    this.#opened.set(name, { markup, before });
    return markup.root;
  }

  /** Writes a part whole, new or in place of the present one. */
  put(part: string, text: string, contentType?: string): void {
    const name = part.toLowerCase();
    this.#opened.delete(name);
    this.#removed.delete(name);
    this.#put.set(name, text);
    this.#names.set(name, part);
    if (contentType !== undefined) addContentType(this.open(contentTypes), part, contentType);
  }

  /** Takes a part out. */
  remove(part: string): void {
    const name = part.toLowerCase();
    this.#opened.delete(name);
    this.#put.delete(name);
    this.#removed.add(name);
    dropContentType(this.open(contentTypes), part);
  }

  /** The first name that is not taken: `xl/charts/chart3.xml` for `xl/charts/chart` and `.xml`. */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${String(number)}${end}`;
      if (!this.has(name)) return name;
    }
  }

  #pack(entry: ZipEntry): ZipEntry[] {
    const name = entry.name.toLowerCase();
    if (this.#removed.has(name)) return [];
    const text = this.#text(name);
    return [text === undefined ? entry : packEntry(entry.name, text)];
  }

  #text(name: string): string | undefined {
    const opened = this.#opened.get(name);
    if (!opened) return this.#put.get(name);
    const text = writeMarkup(opened.markup);
    return text === opened.before ? undefined : text;
  }

  /** The whole file as it now stands. */
  bytes(): Uint8Array {
    const added = [...this.#names].filter(([, part]) => !this.#parts.find(part) && this.has(part));
    return packZip([
      ...this.#parts.entries.flatMap((entry) => this.#pack(entry)),
      ...added.map(([name, part]) => packEntry(part, this.#text(name) ?? "")),
    ]);
  }
}
