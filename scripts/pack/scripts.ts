import type { RuleSetRule } from "webpack";

/** How TypeScript becomes script; its types are checked by `npm run types`. */
export const typescript = (told: { readonly target: string; readonly maps: boolean }): RuleSetRule => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: {
    transpileOnly: true,
    instance: told.target,
    compilerOptions: { noEmit: false, target: told.target, sourceMap: told.maps },
  },
});
