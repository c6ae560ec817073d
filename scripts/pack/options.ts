import { parseArgs } from "node:util";

/** The words after `npm start --` or `npm run dev --`. */
export interface ServeOptions {
  readonly port: number;
  readonly open: boolean;
  /** Plain HTTP, for people whose machine may not trust a certificate of its own. */
  readonly http: boolean;
}

/** Reads the words; throws, naming the word, where one is unknown. */
export function serveOptions(words: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      port: { type: "string", default: "3000" },
      "no-open": { type: "boolean", default: false },
      http: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port wants a number from 1 to 65535, not “${values.port}”.`);
  }
  return { port, open: !values["no-open"], http: values.http };
}
