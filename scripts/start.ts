/** `npm start`: the pane beside the sample workbook, in an ordinary browser. No Excel, no network, no certificate. */
import { developmentServer } from "./pack/devServer";
import { freePort } from "./pack/freePort";
import { serveOptions } from "./pack/options";
import { sampleInWords } from "./pack/sample";
import { servedFolders } from "./pack/served";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function start(): Promise<void> {
  const options = serveOptions(process.argv.slice(2));
  const host = "localhost";
  const port = await freePort(options.port, host);
  const address = `http://${host}:${String(port)}`;
  say("Building the preview …");
  await developmentServer("preview", {
    port,
    host,
    static: servedFolders.map(({ at, folder }) => ({ directory: folder, publicPath: at, watch: false })),
    open: options.open && process.stdout.isTTY ? address : false,
  });
  for (const line of await sampleInWords()) say(line);
  say(`Forum Model is at ${address} (Ctrl+C stops it)`);
}

start().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
});
