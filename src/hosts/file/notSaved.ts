import { basename, dirname } from "node:path";
import { HostError } from "../../workbook/port/host";
import { codeOf } from "./load";

const longest = 40;

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
    case "EFBIG":
      return {
        found: `${path} could not be saved: no file so large is allowed there.`,
        remedy: "Save elsewhere, or ask for more room.",
      };
    case "EBUSY":
    case "EPERM":
      return {
        found: `${path} cannot be replaced; it may be open in Excel.`,
        remedy: "Close it in Excel, then run again.",
      };
    case "EISDIR":
      return { found: `${path} is a folder.`, remedy: "Name a file in it." };
    case "EACCES":
    case "EROFS":
      return {
        found: `${path} cannot be written: there is no permission.`,
        remedy: "Name a folder that you may write to.",
      };
    case "ENAMETOOLONG":
      return {
        found: `The name “${basename(path).slice(0, longest)}…” is too long.`,
        remedy: "Choose a shorter name.",
      };
    default:
      return {
        found: `${path} cannot be written (${String(code)}).`,
        remedy: "Name a folder that you may write to.",
      };
  }
}

const wanted = "a place where the file can be saved";

/** Why a file could not be saved; `left` is why the part-written file could not be taken away either. */
export const notSaved = (path: string, cause: unknown, left?: unknown): HostError =>
  new HostError(
    { ...tell(path, codeOf(cause)), wanted },
    left === undefined ? cause : new AggregateError([cause, left], "The part-written file is left as well"),
  );

/** A folder where a file should go. */
export const folderThere = (path: string): HostError => new HostError({ ...tell(path, "EISDIR"), wanted });

/** A file that someone has marked so that nobody changes it. */
export const readOnly = (path: string): HostError =>
  new HostError({
    found: `${path} is marked as read-only.`,
    wanted,
    remedy: "Name another file, or take the mark off.",
  });
