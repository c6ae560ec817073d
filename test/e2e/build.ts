/** Before the browser tests: the preview as people get it, built once and served on this machine. */
import webpack from "webpack";
import { configuration } from "../../scripts/pack/config";
import { servePreview } from "../../scripts/pack/served";
import { addressVariable, keepServer } from "./server";

const built = (): Promise<void> =>
  new Promise((done, failed) => {
    webpack(configuration({ pages: "preview", production: true }), (problem, stats) => {
      if (problem) failed(problem);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });

export default async function build(): Promise<void> {
  if (process.env["PREVIEW_BUILT"] === undefined) await built();
  const { address, stop } = await servePreview();
  process.env[addressVariable] = address;
  keepServer(stop);
}
