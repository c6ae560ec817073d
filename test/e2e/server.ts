import { at } from "../../scripts/pack/root";

/** What is built before the browser tests. */
export const previewFolder = at("out/browser-tests");

/** Where the tests find the preview: an address that the build leaves for them. */
export const addressVariable = "FORUM_MODEL_PREVIEW";

export function previewAddress(): string {
  const address = process.env[addressVariable];
  if (address === undefined) throw new Error("The preview is not served: run these tests through jest.");
  return address;
}

let stop: (() => Promise<void>) | undefined;

/** Kept by the set-up for the tear-down, which jest runs in the same process. */
export function keepServer(how: () => Promise<void>): void {
  stop = how;
}

export const stopServer = async (): Promise<void> => {
  await stop?.();
};
