import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // Not there, or not to be seen: its name is then all that is known of it.
    return undefined;
  }
}

/** Where a path leads, links followed, whether or not a file is there yet. */
export function truePath(path: string): string {
  const whole = resolve(path);
  return realOf(whole) ?? join(realOf(dirname(whole)) ?? dirname(whole), basename(whole));
}
