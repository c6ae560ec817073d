/** How much script the pane's first load takes, beside Microsoft's React task-pane template built the same way. */
import { firstLoad, type Script } from "./firstLoad";
import { report } from "./timing";

const most = 1.5;

const total = (scripts: readonly Script[]): number => scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

/** Prints both sizes, gzipped, and their ratio. */
export async function sizeBesideTheTemplate(): Promise<void> {
  const ours = await firstLoad({ name: "pane", first: "setUp/SetUpScreen" });
  const withModel = await firstLoad({ name: "pane-and-model", first: "./seenIn" });
  const template = await firstLoad({ name: "template", entry: "scripts/bench/template/main.tsx" });
  for (const { file, gzipped } of ours) process.stdout.write(`          ${file}: ${kilobytes(gzipped)}\n`);
  const entry = new Set(ours.map(({ file }) => file));
  const later = total(withModel.filter(({ file }) => !entry.has(file)));
  process.stdout.write(
    `          then, while the workbook is read: ${kilobytes(later)} of model and reader\n`,
  );
  const ratio = total(ours) / total(template);
  report(
    "first load",
    `${kilobytes(total(ours))} of script, gzipped, against the template's ${kilobytes(total(template))}: ` +
      `${ratio.toFixed(2)} times (at most ${String(most)})`,
    ratio <= most,
  );
}
