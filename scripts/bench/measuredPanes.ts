/** The pane and the template's, built alike, each as a page of its own beside the preview that stands for Excel. */
import { configuration } from "../pack/config";
import { securityHeaders } from "../pack/policy";
import { at } from "../pack/root";
import { servedFolders } from "../pack/served";
import { staticServer } from "../pack/staticServer";
import { built } from "./firstLoad";

const panes = {
  pane: "src/taskpane/main.tsx",
  template: "scripts/bench/template/main.tsx",
} as const;

export type PaneName = keyof typeof panes;

const folderOf = (name: string): string => at(`out/bench/in-browser/${name}`);

/** Where a pane's own page is, on the server of `serveMeasured`. */
export const addressOf = (server: string, name: PaneName): string => `${server}/${name}/taskpane.html`;

/** Builds the preview, and each pane without it, so that no pane carries what the preview alone needs. */
async function build(): Promise<void> {
  for (const one of configuration({ pages: "preview", production: true })) {
    await built({ ...one, output: { ...one.output, path: folderOf("preview") } });
    for (const [name, entry] of Object.entries(panes)) {
      await built({
        ...one,
        entry: { taskpane: at(entry), localExcel: at("src/preview/office.ts") },
        output: { ...one.output, path: folderOf(name) },
      });
    }
  }
}

/** Builds and serves all three under the headers of a page in use; the preview at the address itself. */
export async function serveMeasured(): ReturnType<typeof staticServer> {
  await build();
  const beside = (name: string) => servedFolders.map((one) => ({ ...one, at: `/${name}${one.at}` }));
  const names = Object.keys(panes);
  return staticServer({
    folders: [
      ...servedFolders,
      ...names.flatMap(beside),
      ...names.map((name) => ({ at: `/${name}`, folder: folderOf(name) })),
      { at: "", folder: folderOf("preview") },
    ],
    headers: securityHeaders("preview"),
    port: 0,
  });
}
