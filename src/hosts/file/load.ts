import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "../../workbook/port/host";

const wanted = "an Excel workbook (.xlsx or .xlsm) that can be read";
const mostBytes = 300 * 1024 * 1024;

/** The system's name for what went wrong, such as ENOENT. */
export const codeOf = (cause: unknown): unknown =>
  typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;

function refuse(path: string, cause: unknown): HostError {
  const code = codeOf(cause);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new HostError(
      { found: `There is no file ${path}.`, wanted, remedy: "Check the folder and the name." },
      cause,
    );
  }
  return new HostError(
    {
      found: `The file ${path} cannot be read (${String(code)}).`,
      wanted,
      remedy: "Ask for permission to read it, or copy it to a folder of your own.",
    },
    cause,
  );
}

/** Excel keeps the name of whoever has `forum.xlsx` open in `~$forum.xlsx` beside it; people pick it by mistake. */
function refuseKeeper(path: string): void {
  const name = basename(path);
  if (!name.startsWith("~$")) return;
  throw new HostError({
    found: `${path} is the small file that Excel keeps beside a workbook while it is open.`,
    wanted,
    remedy: `Name ${name.slice(2)} itself.`,
  });
}

/** A file's bytes. Throws `HostError` where there is no such file, it cannot be read, or it is no file at all. */
export async function loadFile(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      throw new HostError({ found: `${path} is a folder.`, wanted, remedy: "Name the workbook inside it." });
    }
    refuseKeeper(path);
    if (about.size > mostBytes) {
      throw new HostError({
        found: `The file ${path} is over 300 MB.`,
        wanted,
        remedy: "Save a copy without its pictures and old sheets, and use that.",
      });
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw refuse(path, cause);
  }
}
