import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const certificateFolder = new URL("../certificate/", import.meta.url);

/** The self-signed certificate of `listenSecurely`. */
export const certificate = readFileSync(new URL("certificate.pem", certificateFolder), "utf8");

/** The certificate of a host that is not this one. */
export const otherCertificate = readFileSync(new URL("other-certificate.pem", certificateFolder), "utf8");

/** A server on a free port of the loopback; who starts it closes it. */
export function listen(answer: RequestListener): Promise<Listening> {
  return start(createServer(answer), "http");
}

/** The same with TLS and a certificate that nobody vouches for, made for this host or for another one. */
export function listenSecurely(answer: RequestListener, host: "this" | "other" = "this"): Promise<Listening> {
  const [keyFile, cert] = host === "this" ? ["key.pem", certificate] : ["other-key.pem", otherCertificate];
  const key = readFileSync(new URL(keyFile, certificateFolder), "utf8");
  return start(createSecureServer({ key, cert }, answer), "https");
}

async function start(server: ReturnType<typeof createServer>, scheme: string): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
