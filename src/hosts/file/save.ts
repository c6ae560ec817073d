import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, basename, join } from "node:path";
import { HostError } from "../../workbook/port/host";
import { codeOf } from "./load";

/** The few things done to the disk, so that a test can make any of them fail. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

const disk: Disk = { open, rename, rm };

function refuse(path: string, cause: unknown): HostError {
  const folder = dirname(path);
  const code = codeOf(cause);
  const [found, remedy] =
    code === "ENOENT" || code === "ENOTDIR"
      ? [`There is no folder ${folder}.`, "Make the folder first, or name another."]
      : code === "ENOSPC" || code === "EDQUOT"
        ? [`The disk is full: ${path} could not be saved.`, "Make room on the disk, or save elsewhere."]
        : code === "EBUSY" || code === "EPERM"
          ? [`${path} cannot be replaced; it may be open in Excel.`, "Close it in Excel, then run again."]
          : code === "EISDIR"
            ? [`${path} is a folder.`, "Name a file in it."]
            : [`${path} cannot be written (${String(code)}).`, "Name a folder that you may write to."];
  return new HostError({ found, wanted: "a place where the workbook can be saved", remedy }, cause);
}

/** A link is followed, so that what it points at is replaced and not the link itself. */
async function whereItIs(path: string): Promise<{ path: string; mode: number | undefined }> {
  try {
    const real = await realpath(path);
    return { path: real, mode: (await stat(real)).mode };
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return { path, mode: undefined };
    throw refuse(path, cause);
  }
}

/**
 * Saves a file whole or not at all: it is written beside its place under another name, forced to the disk, and only
 * then put there. Throws `HostError` where it cannot; whatever was there stays as it was.
 */
export async function saveFile(path: string, bytes: Uint8Array, on: Disk = disk): Promise<void> {
  const there = await whereItIs(path);
  const waiting = join(dirname(there.path), `.${basename(there.path)}.${String(process.pid)}.saving`);
  try {
    const file = await on.open(waiting, "w", there.mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await on.rename(waiting, there.path);
  } catch (cause) {
    await on.rm(waiting, { force: true });
    throw refuse(path, cause);
  }
}
