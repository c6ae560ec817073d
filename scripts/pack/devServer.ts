import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";
import { configuration } from "./config";
import { securityHeaders, type Pages } from "./policy";

/** Builds as one works, serves what was built, and loads the page again when a file changes. Gives the way to stop. */
export async function developmentServer(
  pages: Pages,
  told: Pick<Configuration, "port" | "host" | "server" | "static"> & {
    readonly open: string | false;
    /** Where Excel finds it, for the manifest. */
    readonly origin?: string;
  },
): Promise<() => Promise<void>> {
  const { origin, ...serving } = told;
  const compiler = webpack(configuration({ pages, production: false, ...(origin ? { origin } : {}) }));
  const server = new WebpackDevServer(
    {
      ...serving,
      // Excel on the web fetches the functions from its own pages, which are of another origin.
      headers: {
        ...securityHeaders(pages),
        ...(pages === "excel" ? { "Access-Control-Allow-Origin": "*" } : {}),
      },
      // Swapping modules in place asks for more of the policy than a page in use has; loading again does not.
      hot: false,
      liveReload: true,
      client: { overlay: false, logging: "warn" },
      setupExitSignals: true,
      devMiddleware: { stats: "errors-warnings" },
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((ready) => {
    server.middleware?.waitUntilValid(() => {
      ready();
    });
  });
  return () => server.stop();
}
