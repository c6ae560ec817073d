import type { Parts } from "../package/parts";
import { walk } from "../package/xml";

/** Characters that XML cannot hold stand as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Collects the text of one string item, rich or plain, without its phonetic runs (reading aids). */
export class StringItem {
  #text = "";
  #taking = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic += 1;
    this.#taking = name === "t" && this.#phonetic === 0;
  }

  text(text: string): void {
    if (this.#taking) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic -= 1;
    this.#taking = false;
  }

  /** The whole text; the next item starts empty. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = "";
    return text;
  }
}

/** The workbook's shared strings, in order. */
export function readStrings(parts: Parts, part: string | undefined): string[] {
  const entry = part === undefined ? undefined : parts.find(part);
  const strings: string[] = [];
  if (!entry) return strings;
  const item = new StringItem();
  walk(parts, entry, {
    open(name) {
      item.open(name);
    },
    text(text) {
      item.text(text);
    },
    close(name) {
      item.close(name);
      if (name === "si") strings.push(item.take());
    },
  });
  return strings;
}
