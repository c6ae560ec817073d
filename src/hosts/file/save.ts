import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "./load";
import { folderThere, notSaved, readOnly } from "./notSaved";

/** The few things done to the disk, so that a test can make any of them fail. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

const disk: Disk = { open, rename, rm };

/** A file that waits beside its place, to be put there once all else has gone well. */
export interface Pending {
  /** Puts it there. Throws `HostError` where that cannot be done; whatever was there stays as it was. */
  keep(): Promise<void>;
  /** Takes it away again. */
  drop(): Promise<void>;
}

interface Place {
  readonly path: string;
  /** The permissions of the file that is there; absent where there is none. */
  readonly mode?: number;
  /** A pipe, a terminal or a device, which cannot be replaced but takes what is written to it. */
  readonly isStream: boolean;
}

const anyoneMayWrite = 0o222;

/** A link is followed, so that what it points at is replaced and not the link itself. */
async function whereItIs(path: string): Promise<Place> {
  const there = await about(path);
  if (!there) return { path, isStream: false };
  if (there.isDirectory()) throw folderThere(path);
  // Looked at before the link is followed: a pipe that one leads to has no path of its own.
  if (!there.isFile()) return { path, isStream: true };
  if ((there.mode & anyoneMayWrite) === 0) throw readOnly(path);
  return { path: await realpath(path), mode: there.mode, isStream: false };
}

async function about(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined;
    throw notSaved(path, cause);
  }
}

/**
 * Writes a file beside its place under another name and forces it to the disk. Throws `HostError` where it cannot,
 * and leaves nothing behind.
 */
export async function pendingFile(path: string, bytes: Uint8Array, on: Disk = disk): Promise<Pending> {
  const there = await whereItIs(path);
  if (there.isStream) return streamed(path, bytes);
  const waiting = join(dirname(there.path), `.${randomUUID()}.saving`);
  const drop = (): Promise<void> => on.rm(waiting, { force: true });
  const orDrop = async (step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (cause) {
      try {
        await drop();
      } catch (left) {
        throw notSaved(path, cause, left);
      }
      throw notSaved(path, cause);
    }
  };
  await orDrop(async () => {
    const file = await on.open(waiting, "w", there.mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return { keep: () => orDrop(() => on.rename(waiting, there.path)), drop };
}

/** Nothing is written until it is to be kept, because a stream cannot be taken back. */
const streamed = (path: string, bytes: Uint8Array): Pending => ({
  async keep() {
    try {
      await writeFile(path, bytes);
    } catch (cause) {
      throw notSaved(path, cause);
    }
  },
  drop: () => Promise.resolve(),
});

/** Saves a file whole or not at all. Throws `HostError` where it cannot; whatever was there stays as it was. */
export async function saveFile(path: string, bytes: Uint8Array, on: Disk = disk): Promise<void> {
  const pending = await pendingFile(path, bytes, on);
  await pending.keep();
}
