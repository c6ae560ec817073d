import { securityHeaders } from "./policy";
import { at } from "./root";
import { staticServer, type ServedFolder } from "./staticServer";

/** Folders that the preview shows beside what is built. Office.js stays in its package: it is never copied. */
export const servedFolders: readonly ServedFolder[] = [
  { at: "/office-js", folder: at("node_modules/@microsoft/office-js/dist") },
  { at: "/samples", folder: at("samples") },
];

/** Serves the preview as `npm run build:preview` left it, under the headers that a page in use has. */
export const servePreview = (port = 0): ReturnType<typeof staticServer> =>
  staticServer({
    folders: [{ at: "", folder: at("out/preview") }, ...servedFolders],
    headers: securityHeaders("preview"),
    port,
  });
