import CopyPlugin from "copy-webpack-plugin";
import type { Configuration } from "webpack";
import type { Build } from "./build";
import { functionsConfiguration } from "./functions";
import { checkedOrigin, developmentOrigin, manifestFor } from "./manifest";
import { officeScript } from "./officeScript";
import { page } from "./page";
import type { Pages } from "./policy";
import { at } from "./root";
import { typescript } from "./scripts";

/** Office.js: Microsoft's own address in Excel, as its licence and its updates ask; the package's files in the preview. */
const officeAddress: Readonly<Record<Pages, string>> = {
  excel: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  preview: "office-js/office.js",
};

function entries({ pages }: Build): Record<string, string> {
  const pane = { taskpane: at("src/taskpane/main.tsx") };
  if (pages === "excel") return pane;
  return {
    ...pane,
    // Not called office: Office.js would take a script of that name for itself, and look for its parts beside it.
    localExcel: at("src/preview/office.ts"),
    preview: at("src/preview/main.tsx"),
  };
}

/** Files that are taken as they are; the manifest is told where it will live. */
function copied({ pages, origin = developmentOrigin }: Build): CopyPlugin.Pattern[] {
  const pictures = { from: "*.png", context: at("assets"), to: "assets/[name][ext]" };
  const manifest = {
    from: at("manifest.xml"),
    to: "manifest.xml",
    transform: (content: Buffer) => manifestFor(content.toString("utf8"), origin),
  };
  const hosting = {
    from: at("assets/hosting"),
    to: "[name][ext]",
    globOptions: { ignore: ["**/nginx.conf"] },
  };
  return pages === "excel" ? [pictures, manifest, hosting] : [pictures];
}

function plugins(build: Build): NonNullable<Configuration["plugins"]> {
  const preview = build.pages === "preview";
  return [
    page(build, {
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: preview ? ["localExcel", "taskpane"] : ["taskpane"],
    }),
    officeScript({ page: "taskpane.html", address: officeAddress[build.pages], after: "localExcel" }),
    ...(preview
      ? [page(build, { template: "src/preview/preview.html", filename: "index.html", chunks: ["preview"] })]
      : [page(build, { template: "assets/help.html", filename: "help.html", chunks: [] })]),
    new CopyPlugin({ patterns: copied(build) }),
  ];
}

/** The pane, and in the preview the page around it. */
function paneConfiguration(build: Build): Configuration {
  const { production } = build;
  const stamp = production ? ".[contenthash:12]" : "";
  return {
    name: "pane",
    mode: production ? "production" : "development",
    context: at("."),
    target: ["web", "es2022"],
    // Never `eval`: the policy forbids it. No maps in production: they would carry paths and sources along.
    devtool: production ? false : "cheap-module-source-map",
    entry: entries(build),
    output: {
      path: at(build.pages === "excel" ? "dist" : "out/preview"),
      publicPath: "auto",
      filename: `scripts/[name]${stamp}.js`,
      chunkFilename: `scripts/[name]${stamp}.js`,
      assetModuleFilename: "parts/[name].[contenthash:12][ext]",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript({ target: "es2022", maps: !production })] },
    plugins: plugins(build),
    optimization: {
      splitChunks: {
        // The preview's Excel must be there whole before Office.js starts.
        chunks: ({ name }) => name !== "localExcel",
        cacheGroups: {
          libraries: {
            test: /node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg)[\\/]/,
            name: "libraries",
            chunks: "initial",
          },
        },
      },
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** Every webpack configuration of one build. */
export const configuration = (build: Build): Configuration[] =>
  build.pages === "excel"
    ? [paneConfiguration(build), functionsConfiguration(build)]
    : [paneConfiguration(build)];

/** What webpack's own command line calls: `--env preview`, `--env origin=https://…`. */
export default function fromCommandLine(
  env: Readonly<Record<string, unknown>>,
  { mode }: { readonly mode?: string },
): Configuration[] {
  const origin = env["origin"];
  return configuration({
    pages: env["preview"] === true ? "preview" : "excel",
    production: mode !== "development",
    ...(typeof origin === "string" ? { origin: checkedOrigin(origin) } : {}),
  });
}
