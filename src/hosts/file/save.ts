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

/** What went wrong and what to do, by the system's name for it. */
function tell(path: string, code: unknown): { found: string; remedy: string } {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        found: `There is no folder ${dirname(path)}.`,
        remedy: "Make the folder first, or name another.",
      };
    case "ENOSPC":
    case "EDQUOT":
      return {
        found: `The disk is full: ${path} could not be saved.`,
        remedy: "Make room on the disk, or save elsewhere.",
      };
    case "EBUSY":
    case "EPERM":
      return {
        found: `${path} cannot be replaced; it may be open in Excel.`,
        remedy: "Close it in Excel, then run again.",
      };
    case "EISDIR":
      return { found: `${path} is a folder.`, remedy: "Name a file in it." };
    default:
      return {
        found: `${path} cannot be written (${String(code)}).`,
        remedy: "Name a folder that you may write to.",
      };
  }
}

const refuse = (path: string, cause: unknown, left?: unknown): HostError =>
  new HostError(
    { ...tell(path, codeOf(cause)), wanted: "a place where the workbook can be saved" },
    left === undefined ? cause : new AggregateError([cause, left], "The part-written file is left as well"),
  );

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
    try {
      await on.rm(waiting, { force: true });
    } catch (left) {
      throw refuse(path, cause, left);
    }
    throw refuse(path, cause);
  }
}
