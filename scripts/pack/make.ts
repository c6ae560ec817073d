import webpack, { type Configuration } from "webpack";
import type { Build } from "./build";
import { configuration } from "./config";

/** Builds once, into `folder` where one is named. Throws, with webpack's own words, where a part does not build. */
export function make(build: Build, folder?: string): Promise<void> {
  const parts = configuration(build).map((one): Configuration => {
    return folder === undefined ? one : { ...one, output: { ...one.output, path: folder } };
  });
  return new Promise((made, failed) => {
    webpack(parts, (problem, stats) => {
      if (problem) failed(problem);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else made();
    });
  });
}
