import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { resolve } from "node:path";
import type { Configuration } from "webpack";
import { checkedOrigin, developmentOrigin, manifestFor } from "./manifest";
import { officeScript } from "./officeScript";
import { pagePolicy, type Pages } from "./policy";

const root = resolve(__dirname, "../..");
const at = (path: string): string => resolve(root, path);

/** What is built, and how. */
export interface Build {
  readonly pages: Pages;
  readonly production: boolean;
  /** Where the pages for Excel will be served; the development server's own address where absent. */
  readonly origin?: string;
}

/** Office.js: Microsoft's own address in Excel, as its licence and its updates ask; the package's files in the preview. */
const officeAddress: Readonly<Record<Pages, string>> = {
  excel: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  preview: "office-js/office.js",
};

/** One script each, by a name that others know: the preview's Excel comes before Office.js. */
const whole = (name: string | undefined): boolean => name === "office";

function entries({ pages }: Build): Record<string, string> {
  const pane = { taskpane: at("src/taskpane/main.tsx") };
  if (pages === "excel") return pane;
  return { ...pane, office: at("src/preview/office.ts"), preview: at("src/preview/main.tsx") };
}

function page(build: Build, told: { template: string; filename: string; chunks: string[] }): HtmlPlugin {
  return new HtmlPlugin({
    template: at(told.template),
    filename: told.filename,
    chunks: told.chunks,
    chunksSortMode: "manual",
    inject: "head",
    scriptLoading: "defer",
    favicon: at("assets/icon-32.png"),
    meta: {
      policy: { "http-equiv": "Content-Security-Policy", content: pagePolicy(build.pages) },
    },
    minify: build.production,
  });
}

/** Files that are taken as they are; the manifest is told where it will live. */
function copied({ pages, origin = developmentOrigin }: Build): CopyPlugin.Pattern[] {
  const icons = { from: "icon-*.png", context: at("assets"), to: "assets/[name][ext]" };
  const manifest = {
    from: at("manifest.xml"),
    to: "manifest.xml",
    transform: (content: Buffer) => manifestFor(content.toString("utf8"), origin),
  };
  return pages === "excel" ? [icons, manifest] : [icons];
}

function pages(build: Build): NonNullable<Configuration["plugins"]> {
  const preview = build.pages === "preview";
  return [
    page(build, {
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: preview ? ["office", "taskpane"] : ["taskpane"],
    }),
    officeScript({ page: "taskpane.html", address: officeAddress[build.pages], after: "office" }),
    ...(preview
      ? [page(build, { template: "src/preview/preview.html", filename: "index.html", chunks: ["preview"] })]
      : []),
    new CopyPlugin({ patterns: copied(build) }),
  ];
}

/** The whole webpack configuration of one build. */
export function configuration(build: Build): Configuration {
  const { production } = build;
  const stamp = production ? ".[contenthash:12]" : "";
  return {
    mode: production ? "production" : "development",
    context: root,
    target: ["web", "es2022"],
    // Never `eval`: the policy forbids it.
    devtool: production ? false : "cheap-module-source-map",
    entry: entries(build),
    output: {
      path: at(build.pages === "excel" ? "dist" : "out/preview"),
      publicPath: "auto",
      filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : `scripts/[name]${stamp}.js`),
      chunkFilename: `scripts/[name]${stamp}.js`,
      assetModuleFilename: "parts/[name].[contenthash:12][ext]",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: {
            // Types are checked by `npm run types`.
            transpileOnly: true,
            compilerOptions: { noEmit: false, sourceMap: !production },
          },
        },
      ],
    },
    plugins: pages(build),
    optimization: {
      splitChunks: {
        chunks: ({ name }) => !whole(name ?? undefined),
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
    infrastructureLogging: { level: "warn" },
    stats: "errors-warnings",
  };
}

/** What webpack's own command line calls: `--env preview`, `--env origin=https://…`. */
export default function fromCommandLine(
  env: Readonly<Record<string, unknown>>,
  { mode }: { readonly mode?: string },
): Configuration {
  const origin = env["origin"];
  return configuration({
    pages: env["preview"] === true ? "preview" : "excel",
    production: mode !== "development",
    ...(typeof origin === "string" ? { origin: checkedOrigin(origin) } : {}),
  });
}
