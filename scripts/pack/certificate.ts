import { readFileSync } from "node:fs";

/** What a server needs to speak HTTPS. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly ca?: Buffer;
}

/**
 * The certificate for the development server: the one named by `CERTIFICATE` and `CERTIFICATE_KEY` (two PEM files),
 * else one for localhost that office-addin-dev-certs makes and asks this machine to trust.
 */
export async function certificate(): Promise<Certificate> {
  const { CERTIFICATE: cert, CERTIFICATE_KEY: key } = process.env;
  if (cert !== undefined && key !== undefined) return { cert: readFileSync(cert), key: readFileSync(key) };
  if (cert !== undefined || key !== undefined) {
    throw new Error(
      "CERTIFICATE and CERTIFICATE_KEY must both be set: one names the certificate, one its key.",
    );
  }
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (cause) {
    throw new Error(
      "This machine did not take a certificate for localhost. docs/excel.md, “Without a certificate of your own”, has other ways.",
      { cause },
    );
  }
}
