import HtmlPlugin from "html-webpack-plugin";
import type { Compiler, WebpackPluginInstance } from "webpack";

/**
 * Puts Office.js into a page ahead of the pane. It and what stands before it load in the plain way, one after the
 * other, as Microsoft asks; all else is deferred.
 */
export function officeScript(told: {
  readonly page: string;
  readonly address: string;
  /** The entry whose script comes before it, where the page has one. */
  readonly after?: string;
}): WebpackPluginInstance {
  const name = "office-script";
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.compilation.tap(name, (compilation) => {
        HtmlPlugin.getCompilationHooks(compilation).alterAssetTags.tap(name, (data) => {
          if (data.outputName !== told.page) return data;
          const before = new Set(
            compilation.entrypoints
              .get(told.after ?? "")
              ?.getFiles()
              .map((file) => `${data.publicPath}${file}`),
          );
          const isBefore = (source: unknown): boolean => typeof source === "string" && before.has(source);
          const scripts = data.assetTags.scripts;
          const first = scripts
            .filter(({ attributes }) => isBefore(attributes["src"]))
            .map((tag) => ({ ...tag, attributes: { src: tag.attributes["src"] ?? null } }));
          const office = {
            tagName: "script",
            voidTag: false,
            attributes: { src: told.address },
            meta: { plugin: name },
          };
          data.assetTags.scripts = [
            ...first,
            office,
            ...scripts.filter(({ attributes }) => !isBefore(attributes["src"])),
          ];
          return data;
        });
      });
    },
  };
}
