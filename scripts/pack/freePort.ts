import { createServer } from "node:net";

/** Whether nothing on this machine listens on the port. */
export const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => {
      answer(false);
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        answer(true);
      });
    });
  });

/** The first port from `wanted` on that nothing on this machine listens on; looks at twenty. */
export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + 20; port += 1) if (await isFree(port, host)) return port;
  throw new Error(
    `Ports ${String(wanted)} to ${String(wanted + 19)} are all taken. Stop a server, or name another with --port.`,
  );
}
