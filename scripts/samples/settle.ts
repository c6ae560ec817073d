import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const zipDate = new Date(2026, 0, 5, 9, 0, 0);
const contentTypes = "[Content_Types].xml";

// Excelize marks the result of every formula as text; a reader that does not recalculate would see no number.
const numericResult = /(<c [^>]*?) t="str"([^>]*><f>[^<]*<\/f><v>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?<\/v>)/g;

// Excelize lists the types of picture in whatever order its map gives them.
function inOrder(types: string): string {
  const defaults = types.match(/<Default [^>]*>(?:<\/Default>)?/g) ?? [];
  const sorted = [...defaults].sort();
  let next = 0;
  return types.replace(/<Default [^>]*>(?:<\/Default>)?/g, () => sorted[next++] ?? "");
}

function settledPart(path: string, part: Uint8Array): Uint8Array {
  if (path === contentTypes) return strToU8(inOrder(strFromU8(part)));
  if (!path.startsWith("xl/worksheets/sheet")) return part;
  return strToU8(strFromU8(part).replaceAll(numericResult, "$1$2"));
}

/** The same workbook with its parts in a fixed order and dated alike, and with numeric results as numbers. */
export function settled(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const rank = (path: string): string => (path === contentTypes ? "" : path);
  parts.sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
  const zipped: Zippable = {};
  for (const [path, part] of parts) {
    zipped[path] = [settledPart(path, part), { mtime: zipDate, level: 9, os: 0 }];
  }
  return zipSync(zipped);
}
