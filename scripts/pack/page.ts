import HtmlPlugin from "html-webpack-plugin";
import type { Build } from "./build";
import { pagePolicy } from "./policy";
import { at } from "./root";

/** A page with its scripts in the order given, and the policy in the page itself, whatever a server sends. */
export const page = (
  build: Build,
  told: { readonly template: string; readonly filename: string; readonly chunks: string[] },
): HtmlPlugin =>
  new HtmlPlugin({
    template: at(told.template),
    filename: told.filename,
    chunks: told.chunks,
    chunksSortMode: "manual",
    inject: "head",
    scriptLoading: "defer",
    favicon: at("assets/icon-32.png"),
    meta: { policy: { "http-equiv": "Content-Security-Policy", content: pagePolicy(build.pages) } },
    minify: build.production,
  });
