import { securityHeaders } from "./policy";
import { at } from "./root";
import { staticServer, type ServedFolder } from "./staticServer";

/** Folders that the preview shows beside what is built. Office.js stays in its package: it is never copied. */
export const servedFolders: readonly ServedFolder[] = [
  { at: "/office-js", folder: at("node_modules/@microsoft/office-js/dist") },
  { at: "/samples", folder: at("samples") },
];

/** Serves the preview as `npm run build:preview` left it (or as `folder` holds it), under the headers of a page in use. */
export const servePreview = (
  told: { readonly port?: number; readonly folder?: string } = {},
): ReturnType<typeof staticServer> =>
  staticServer({
    folders: [{ at: "", folder: told.folder ?? at("out/preview") }, ...servedFolders],
    headers: securityHeaders("preview"),
    port: told.port ?? 0,
  });
