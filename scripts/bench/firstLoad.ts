import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration, type StatsCompilation } from "webpack";
import { configuration } from "../pack/config";
import { at } from "../pack/root";

/** A script and its size as it travels, in bytes. */
export interface Script {
  readonly file: string;
  readonly gzipped: number;
}

/** The pane's part of a production build for Excel. */
function paneBuild(): Configuration {
  const pane = configuration({ pages: "excel", production: true }).find(({ name }) => name === "pane");
  if (!pane) throw new Error("There is no build of the pane.");
  return pane;
}

/** Builds once; throws, with webpack's own words, where a part does not build. */
export const built = (one: Configuration): Promise<StatsCompilation> =>
  new Promise((done, failed) => {
    webpack(one, (problem, stats) => {
      if (problem) failed(problem);
      else if (!stats || stats.hasErrors()) failed(new Error(stats?.toString("errors-only") ?? "no build"));
      else done(stats.toJson({ all: false, entrypoints: true, chunks: true, chunkOrigins: true }));
    });
  });

/** Scripts of the parts that the first screen asks for as soon as the pane is there. */
function askedAtOnce(stats: StatsCompilation, request: string): readonly string[] {
  // A worker's own part is asked for by no request.
  const isAskedBy = (origin: { readonly request?: string }): boolean =>
    origin.request?.endsWith(request) === true;
  return (stats.chunks ?? [])
    .filter(({ origins = [] }) => origins.some(isAskedBy))
    .flatMap(({ files }) => files);
}

/**
 * Builds a pane as ours is built, with its own entry where one is named, and gives the scripts that a first visit
 * loads: the entry's, and those of the part `first` that it asks for at once. Office.js is left out of both sides.
 */
export async function firstLoad(told: {
  readonly name: string;
  readonly entry?: string;
  readonly first?: string;
}): Promise<readonly Script[]> {
  const folder = at(`out/bench/${told.name}`);
  const pane = paneBuild();
  const stats = await built({
    ...pane,
    ...(told.entry === undefined ? {} : { entry: { taskpane: at(told.entry) } }),
    output: { ...pane.output, path: folder },
  });
  const entry = stats.entrypoints?.["taskpane"]?.assets?.map(({ name }) => name) ?? [];
  const files = new Set([...entry, ...(told.first === undefined ? [] : askedAtOnce(stats, told.first))]);
  return [...files]
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ file, gzipped: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
}
