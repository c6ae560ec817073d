/** Before the browser tests: the preview as people get it, built once and served on this machine. */
import { existsSync } from "node:fs";
import { make } from "../../scripts/pack/make";
import { servePreview } from "../../scripts/pack/served";
import { addressVariable, keepServer, previewFolder as folder } from "./server";

export default async function build(): Promise<void> {
  // `PREVIEW_BUILT=1` takes what the last run built, for someone who works on the tests alone.
  const isKept = process.env["PREVIEW_BUILT"] !== undefined && existsSync(folder);
  if (!isKept) await make({ pages: "preview", production: true }, folder);
  const { address, stop } = await servePreview({ folder });
  process.env[addressVariable] = address;
  keepServer(stop);
}
