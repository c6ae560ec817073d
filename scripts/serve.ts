/** `npm run serve`: the built preview, under the security headers that it would have in use. */
import { freePort } from "./pack/freePort";
import { serveOptions } from "./pack/options";
import { servePreview } from "./pack/served";

async function serve(): Promise<void> {
  const { port } = serveOptions(process.argv.slice(2));
  const { address } = await servePreview({ port: await freePort(port, "localhost") });
  process.stdout.write(`The built preview is at ${address} (Ctrl+C stops it)\n`);
}

serve().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
});
