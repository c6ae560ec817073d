import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import type { ZipEntry } from "./directory";

/** 1 January 1980, the first day a zip can tell: the same workbook then always gives the same bytes. */
const firstDay = 0x21;
const utf8Names = 0x800;

/** A part packed anew. */
export function packEntry(name: string, text: string): ZipEntry {
  const bytes = new TextEncoder().encode(text);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes) };
}

function header(
  signature: number,
  entry: ZipEntry,
  name: Uint8Array,
  before: number[],
  after: number[],
): Uint8Array {
  const fields: [size: 2 | 4, value: number][] = [
    [4, signature],
    ...before.map((value): [2, number] => [2, value]),
    [2, 20],
    [2, utf8Names],
    [2, entry.method],
    [2, 0],
    [2, firstDay],
    [4, entry.crc],
    [4, entry.packed.length],
    [4, entry.size],
    [2, name.length],
    [2, 0],
  ];
  const tail = after.length === 0 ? [] : [0, 0, 0];
  const length =
    fields.reduce((total, [size]) => total + size, 0) + tail.length * 2 + after.length * 4 + name.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (size: 2 | 4, value: number): void => {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  };
  for (const [size, value] of fields) put(size, value);
  for (const value of tail) put(2, value);
  for (const value of after) put(4, value);
  bytes.set(name, at);
  return bytes;
}

/** A zip file of these parts, in this order; a part that was not touched keeps its packed bytes. */
export function packZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(0x04034b50, entry, name, [], []);
    directory.push(header(0x02014b50, entry, name, [20], [0, at]));
    pieces.push(local, entry.packed);
    at += local.length + entry.packed.length;
  }
  const listed = directory.reduce((total, piece) => total + piece.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, listed, true);
  view.setUint32(16, at, true);
  const whole = new Uint8Array(at + listed + end.length);
  let from = 0;
  for (const piece of [...pieces, ...directory, end]) {
    whole.set(piece, from);
    from += piece.length;
  }
  return whole;
}
