import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** A path of this project, whichever folder it was started from. */
export const at = (path: string): string => resolve(root, path);
