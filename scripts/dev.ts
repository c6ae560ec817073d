/** `npm run dev`: the pane for a real Excel, over HTTPS on this machine, built anew whenever a file changes. */
import { certificate } from "./pack/certificate";
import { developmentServer } from "./pack/devServer";
import { isFree } from "./pack/freePort";
import { serveOptions } from "./pack/options";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function dev(): Promise<void> {
  const { port, http } = serveOptions(process.argv.slice(2));
  // Excel knows the pane by the manifest's address: another port would not be the same pane.
  if (!(await isFree(port, "localhost"))) {
    throw new Error(`Port ${String(port)} is taken. Stop what listens there, or name another with --port.`);
  }
  const origin = `${http ? "http" : "https"}://localhost:${String(port)}`;
  const server = http ? "http" : { type: "https", options: await certificate() };
  await developmentServer("excel", { port, host: "localhost", server, open: false, static: false, origin });
  say(`The pane is served at ${origin} (Ctrl+C stops it).`);
  say(`Give Excel the manifest at ${origin}/manifest.xml; docs/excel.md tells how.`);
  if (http) say("Plain HTTP: Excel takes it only behind something that adds HTTPS; see docs/excel.md.");
}

dev().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
});
