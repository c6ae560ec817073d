/** Where manifest.xml says that the pane is; a build for another place changes every such address. */
export const developmentOrigin = "https://localhost:3000";

/** An address that pages can be served under: scheme, host, perhaps a port and a folder; no slash at the end. */
export function checkedOrigin(told: string): string {
  const origin = told.replace(/\/+$/, "");
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  const isPlace = address?.search === "" && address.hash === "" && address.username === "";
  const isSafe = address?.protocol === "https:" || address?.hostname === "localhost";
  if (!isPlace || !isSafe || /[<>"'&\s]/.test(origin)) {
    throw new Error(
      `The origin “${told}” will not do: Excel wants an address such as https://forum-model.example.gov.uk.`,
    );
  }
  return origin;
}

/** The manifest for pages served under `origin`. */
export const manifestFor = (manifest: string, origin: string): string =>
  manifest.replaceAll(developmentOrigin, checkedOrigin(origin));
