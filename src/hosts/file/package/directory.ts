import { damaged, unsafe } from "./refusals";

/** One part of a zip as its directory lists it; `packed` is the part's compressed bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  /** As declared: a file that lies here is caught while inflating. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
const wideEnd = 0x06064b50;
const wideEndLocator = 0x07064b50;
const wide = 0xffffffff;

const mostParts = 10_000;

/** Where the zip's directory starts and how many parts it lists; a zip cut short has none. */
function findDirectory(view: DataView): { offset: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== directoryEnd) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === wideEndLocator) {
      const end = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end, true) !== wideEnd) throw damaged("its list of parts cannot be found.");
      return {
        count: Number(view.getBigUint64(end + 32, true)),
        offset: Number(view.getBigUint64(end + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw damaged("it is cut short, as after a broken download or copy.");
}

/** Sizes over 4 GB stand in an extra field; some writers use it for every part. */
function wideSizes(view: DataView, from: number, to: number, narrow: number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return narrow.map((value) => {
      if (value !== wide) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return narrow;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== directoryHeader) throw damaged("its list of parts is broken.");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const [size = 0, packedSize = 0, local = 0] = wideSizes(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const written = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  const name = written.replaceAll("\\", "/").replace(/^\//, "");
  if (flags & 1) throw damaged(`its part ${name} is locked with a zip password.`);
  if (method !== 0 && method !== 8)
    throw damaged(`its part ${name} is packed in a way that Excel never uses.`);
  if (view.getUint32(local, true) !== localHeader) throw damaged(`its part ${name} cannot be found.`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`its part ${name} is cut short.`);
  return {
    entry: {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(start, start + packedSize),
    },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

/** The parts that a zip's directory lists, in its order; nothing is inflated yet. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { offset, count } = findDirectory(view);
    if (count > mostParts) throw unsafe(`it has ${String(count)} parts, more than any workbook needs.`);
    const entries: ZipEntry[] = [];
    for (let at = offset; entries.length < count;) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (cause) {
    // A DataView read past the end: an offset in the file points outside it.
    if (cause instanceof RangeError) throw damaged("its list of parts points outside the file.", cause);
    throw cause;
  }
}
