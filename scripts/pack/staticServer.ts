import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** A folder and the address under which its files are served; the first that has the file answers. */
export interface ServedFolder {
  readonly at: string;
  readonly folder: string;
}

/** The file that an address names, or undefined where none of the folders holds it. */
async function fileAt(address: string, folders: readonly ServedFolder[]): Promise<string | undefined> {
  for (const { at, folder } of folders) {
    if (!address.startsWith(`${at}/`)) continue;
    const file = resolve(join(folder, address.slice(at.length)));
    if (!file.startsWith(resolve(folder) + sep)) continue;
    if ((await stat(file).catch(() => undefined))?.isFile() === true) return file;
  }
  return undefined;
}

/** The path of a request as it was meant; undefined for one that is no address at all. */
function addressOf(request: IncomingMessage): string | undefined {
  try {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    return decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  } catch {
    return undefined;
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  told: { readonly folders: readonly ServedFolder[]; readonly headers: Readonly<Record<string, string>> },
): Promise<void> {
  for (const [name, value] of Object.entries(told.headers)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-store");
  const address = addressOf(request);
  const file = address === undefined ? undefined : await fileAt(address, told.folders);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405).end();
  } else if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end(`Nothing at ${address ?? "that address"}`);
  } else {
    response.writeHead(200, { "Content-Type": kinds[extname(file)] ?? "application/octet-stream" });
    if (request.method === "HEAD") response.end();
    else await pipeline(createReadStream(file), response);
  }
}

/** Serves folders over plain HTTP on this machine alone, with the headers given; port 0 takes any that is free. */
export async function staticServer(told: {
  readonly folders: readonly ServedFolder[];
  readonly headers: Readonly<Record<string, string>>;
  readonly port: number;
}): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, told).catch(() => {
      // The reader went away, or the file did: either way the answer ends here.
      response.destroy();
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(told.port, "localhost", ready);
  });
  const listening = server.address();
  const port = typeof listening === "object" && listening ? listening.port : told.port;
  return {
    address: `http://localhost:${String(port)}`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => {
          stopped();
        });
      }),
  };
}
