/** LibreOffice, started without a screen, on a profile of its own that is thrown away afterwards. */
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A program that the work needs is not on this machine; the message says what to install. */
export class NotInstalled extends Error {}

/** Without this LibreOffice shows the results that an .xlsx file carries, and works nothing out. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const longest = 300_000;

async function run(words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("soffice", [...words], { timeout: longest, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    const hear = (bytes: Buffer): void => {
      said.push(bytes);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "ENOENT"
          ? new NotInstalled("LibreOffice (soffice) was not found: install libreoffice-calc.")
          : error,
      );
    });
    child.on("close", (code, signal) => {
      const text = Buffer.concat(said).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`soffice ended with ${String(code ?? signal)}: ${text}`));
    });
  });
}

/**
 * Opens the files with every formula worked out anew, and saves each as `to` in the folder `into`.
 * Gives the new files' paths, in order. Throws `NotInstalled`.
 */
export async function converted(
  files: readonly string[],
  to: "xlsx" | "pdf",
  into: string,
): Promise<readonly string[]> {
  const profile = join(into, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  const filter = to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : "pdf:calc_pdf_Export";
  await run([
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--norestore",
    "--convert-to",
    filter,
    "--outdir",
    into,
    ...files,
  ]);
  return files.map((file) => join(into, basename(file).replace(/\.[^.]+$/, `.${to}`)));
}
