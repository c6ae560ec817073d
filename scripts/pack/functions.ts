import { sources, type Compiler, type Configuration, type WebpackPluginInstance } from "webpack";
import { cellFunctions } from "../../src/functions/all";
import { metadata } from "../../src/functions/metadata";
import type { Build } from "./build";
import { officeScript } from "./officeScript";
import { page } from "./page";
import { at } from "./root";
import { typescript } from "./scripts";

/** What Excel reads about the functions, made from their one description. */
export const functionsJson = (): string => `${JSON.stringify(metadata(cellFunctions), null, 2)}\n`;

const metadataFile: WebpackPluginInstance = {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("functions-metadata", (compilation) => {
      compilation.hooks.processAssets.tap("functions-metadata", () => {
        compilation.emitAsset("functions.json", new sources.RawSource(functionsJson()));
      });
    });
  },
};

/**
 * The functions for cells, apart from the pane: on Windows they run where there is no page at all, in an engine whose
 * age is not documented, so that they are one file of older script. The manifest names the three files: no hashes.
 */
export const functionsConfiguration = (build: Build): Configuration => ({
  name: "functions",
  // The pane's build empties the folder first.
  dependencies: ["pane"],
  mode: build.production ? "production" : "development",
  context: at("."),
  target: ["web", "es2017"],
  devtool: false,
  entry: { functions: at("src/functions/main.ts") },
  output: { path: at("dist"), publicPath: "", filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript({ target: "es2017", maps: false })] },
  plugins: [
    page(build, {
      template: "src/functions/functions.html",
      filename: "functions.html",
      chunks: ["functions"],
    }),
    officeScript({
      page: "functions.html",
      address: "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js",
    }),
    metadataFile,
  ],
  performance: false,
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
});
