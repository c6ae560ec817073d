import { Inflate } from "fflate";
import { crc32 } from "./crc";
import { listEntries } from "./directory";
import type { ZipEntry } from "./directory";
import { damaged, unsafe } from "./refusals";

/** A workbook file's parts, inflated only when asked for and never past the limits. */
export interface Parts {
  /** As the file has them, in its order. */
  readonly entries: readonly ZipEntry[];
  /** The part of that name, whatever its capitals; undefined where there is none. */
  find(name: string): ZipEntry | undefined;
  /** Hands over the part's bytes stretch by stretch. Throws `HostError` at a limit or a broken part. */
  stream(entry: ZipEntry, take: (stretch: Uint8Array) => void): void;
}

const mostInflated = 300 * 1024 * 1024;
const ratioFrom = 10 * 1024 * 1024;
const mostRatio = 200;
/** Deflate expands at most about 1,030 times, so one stretch can never take more than 17 MB. */
const stretch = 16 * 1024;

const tooLarge = (what: string) => unsafe(`${what} (a “zip bomb”: a small file that unpacks to a huge one).`);

function inflate(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  if (entry.method === 0) {
    take(entry.packed);
    return;
  }
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < entry.packed.length; at += stretch) {
      inflater.push(entry.packed.subarray(at, at + stretch), at + stretch >= entry.packed.length);
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) {
      throw damaged(`its part ${entry.name} cannot be unpacked.`, cause);
    }
    throw cause;
  }
}

/** Lists a zip's parts. Throws `HostError` for a broken zip or one that declares more than the limits. */
export function openParts(bytes: Uint8Array): Parts {
  const entries = listEntries(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size < entries.length) throw unsafe("it holds two parts of the same name.");
  if (entries.reduce((total, entry) => total + entry.size, 0) > mostInflated) {
    throw tooLarge("unpacked it would be over 300 MB");
  }
  let inflated = 0;
  return {
    entries,
    find: (name) => byName.get(name.toLowerCase()),
    stream(entry, take) {
      let size = 0;
      let crc = 0;
      inflate(entry, (bytes) => {
        size += bytes.length;
        inflated += bytes.length;
        if (inflated > mostInflated) throw tooLarge("unpacked it is over 300 MB");
        if (size > ratioFrom && size > mostRatio * entry.packed.length) {
          throw tooLarge(`its part ${entry.name} unpacks to over ${String(mostRatio)} times its size`);
        }
        crc = crc32(bytes, crc);
        take(bytes);
      });
      if (crc !== entry.crc) throw damaged(`its part ${entry.name} is not as it was saved (checksum).`);
    },
  };
}
