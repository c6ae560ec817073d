import { rename, rm, writeFile } from "node:fs/promises";
import { HostError } from "../workbook/port/host";

/** A file written beside its place, to be put there once all else has gone well. */
export interface Pending {
  keep(): Promise<void>;
  drop(): Promise<void>;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes text next to where it belongs. Throws `HostError` where that cannot be done. */
export async function pendingText(path: string, text: string): Promise<Pending> {
  const beside = `${path}.${String(process.pid)}.part`;
  const refuse = (error: unknown): HostError =>
    new HostError(
      {
        found: `${path} cannot be written (${reason(error)}).`,
        wanted: "a folder that exists, may be written to and has room",
        remedy: "Name another place after --json; nothing was written.",
      },
      error,
    );
  try {
    await writeFile(beside, text);
  } catch (error) {
    await rm(beside, { force: true });
    throw refuse(error);
  }
  return {
    keep: async () => {
      try {
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true });
        throw refuse(error);
      }
    },
    drop: () => rm(beside, { force: true }),
  };
}
