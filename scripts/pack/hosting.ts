import { securityHeaders } from "./policy";

const headers = securityHeaders("excel");

/** Files that the manifest names and Excel fetches by that name; they are asked for anew each time. */
const named = [
  "taskpane.html",
  "help.html",
  "functions.html",
  "functions.js",
  "functions.json",
  "manifest.xml",
];

/** Excel on the web fetches these from its own pages, which are of another origin. */
const shared = ["functions.js", "functions.json"];

const lasting = "public, max-age=31536000, immutable";

/** `_headers`, as Netlify and Cloudflare Pages read it. */
function headersFile(): string {
  const block = (path: string, lines: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return [
    block("/*", headers),
    block("/scripts/*", { "Cache-Control": lasting }),
    ...named.map((file) =>
      block(`/${file}`, {
        "Cache-Control": "no-cache",
        ...(shared.includes(file) ? { "Access-Control-Allow-Origin": "*" } : {}),
      }),
    ),
    "",
  ].join("\n");
}

/** `staticwebapp.config.json`, for Azure Static Web Apps. */
function azure(): string {
  const routes = [
    { route: "/scripts/*", headers: { "Cache-Control": lasting } },
    ...named.map((file) => ({
      route: `/${file}`,
      headers: {
        "Cache-Control": "no-cache",
        ...(shared.includes(file) ? { "Access-Control-Allow-Origin": "*" } : {}),
      },
    })),
  ];
  return `${JSON.stringify({ globalHeaders: headers, routes, mimeTypes: { ".xml": "application/xml" } }, null, 2)}\n`;
}

const attribute = (value: string): string => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** `web.config`, for a council's own IIS. */
function iis(): string {
  const add = (name: string, value: string, indent: string): string =>
    `${indent}<add name="${name}" value="${attribute(value)}" />`;
  const location = (path: string, inner: readonly string[]): string[] => [
    `  <location path="${path}">`,
    "    <system.webServer>",
    ...inner,
    "    </system.webServer>",
    "  </location>",
  ];
  const custom = (lines: readonly string[]): string[] => [
    "      <httpProtocol>",
    "        <customHeaders>",
    ...lines,
    "        </customHeaders>",
    "      </httpProtocol>",
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    ...custom(Object.entries(headers).map(([name, value]) => add(name, value, "          "))),
    "  </system.webServer>",
    ...location("scripts", [
      '      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent>',
    ]),
    ...named.flatMap((file) =>
      location(file, [
        '      <staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>',
        ...(shared.includes(file) ? custom([add("Access-Control-Allow-Origin", "*", "          ")]) : []),
      ]),
    ),
    "</configuration>",
    "",
  ].join("\n");
}

/** What goes inside nginx's `server { … }`. */
function nginx(): string {
  const add = (name: string, value: string, indent: string): string =>
    `${indent}add_header ${name} "${value}" always;`;
  // A location with a header of its own loses those of the server: nginx asks for all of them again.
  const location = (match: string, extra: Readonly<Record<string, string>>): string[] => [
    `location ${match} {`,
    ...Object.entries({ ...headers, ...extra }).map(([name, value]) => add(name, value, "  ")),
    "}",
  ];
  const exact = (file: string): string[] =>
    location(`= /${file}`, {
      "Cache-Control": "no-cache",
      ...(shared.includes(file) ? { "Access-Control-Allow-Origin": "*" } : {}),
    });
  return [
    ...Object.entries(headers).map(([name, value]) => add(name, value, "")),
    ...location("/scripts/", { "Cache-Control": lasting }),
    ...named.flatMap(exact),
    "",
  ].join("\n");
}

/**
 * What a server must be told, by the name of the file that tells it. Pictures get no Cache-Control: Office shows its
 * own stand-in for an icon that has one.
 */
export const hostingFiles: Readonly<Record<string, string>> = {
  _headers: headersFile(),
  "staticwebapp.config.json": azure(),
  "web.config": iis(),
  "nginx.conf": nginx(),
};
