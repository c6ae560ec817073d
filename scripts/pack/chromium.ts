import { existsSync } from "node:fs";

/** The one without a window of its own comes first: with it tests take a seventh less time. */
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where Chromium is on this machine: `CHROMIUM` where that is set, else where Debian and others put it. */
export function chromiumPath(): string {
  const told = process.env["CHROMIUM"];
  const found = told ?? places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      "Chromium was not found. Install it (Debian: apt-get install chromium-headless-shell), or name it in the variable CHROMIUM.",
    );
  }
  return found;
}
