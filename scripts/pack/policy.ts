/** What a page of ours may load, and who may show it in a frame: the one place for every header. */

const microsoftOfficeJs = "https://appsforoffice.microsoft.com";

/** Fluent's style engine makes empty style elements and fills them by script; this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web may stand around the pane: each page above it in the frames must be named. */
export const excelFrames: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** Which pages: those for Excel, or the preview in an ordinary browser. */
export type Pages = "excel" | "preview";

type Directives = readonly (readonly [name: string, sources: readonly string[]])[];

function directives(pages: Pages): Directives {
  const preview = pages === "preview";
  return [
    ["default-src", ["'none'"]],
    // The preview's calculation engine is WebAssembly; Office.js comes from the package there.
    ["script-src", preview ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'", microsoftOfficeJs]],
    ["style-src", ["'self'", emptyStyle]],
    ["img-src", ["'self'", "data:"]],
    ["font-src", ["'self'"]],
    ["connect-src", ["'self'"]],
    ["worker-src", ["'self'"]],
    ["frame-src", [preview ? "'self'" : "'none'"]],
    ["object-src", ["'none'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'none'"]],
  ];
}

const written = (all: Directives): string =>
  all.map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");

/** The policy as a page carries it itself; a page cannot say who may frame it, so that is left out. */
export const pagePolicy = (pages: Pages): string => written(directives(pages));

/** The policy as a server sends it. */
export const serverPolicy = (pages: Pages): string =>
  written([
    ...directives(pages),
    ["frame-ancestors", pages === "preview" ? ["'self'"] : ["'self'", ...excelFrames]],
  ]);

/** Every security header of a page, by name. */
export const securityHeaders = (pages: Pages): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": serverPolicy(pages),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
});
