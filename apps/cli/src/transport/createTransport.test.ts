import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { TransportError, type WireRequest } from "@iom-conformance/conformance";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport, type TransportOptions } from "./createTransport.ts";

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function transport(options: Partial<TransportOptions> = {}) {
  const created = createTransport({ connections: 2, ...options });
  closers.push(() => created.close());
  return created.send;
}

interface Listening {
  listen(port: number, host: string, ready: () => void): unknown;
  close(): unknown;
  address(): AddressInfo | string | null;
}

async function listen(server: Listening): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  const port = await listen(server);
  closers.push(() => server.closeAllConnections());
  return `http://127.0.0.1:${port}`;
}

async function serveBytes(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  const port = await listen(server);
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${port}`;
}

async function serveSecurely(): Promise<string> {
  const folder = new URL("../../test/certificate/", import.meta.url);
  const server = createSecureServer(
    { key: readFileSync(new URL("key.pem", folder)), cert: readFileSync(new URL("certificate.pem", folder)) },
    (_request, response) => response.end("secure"),
  );
  const port = await listen(server);
  closers.push(() => server.closeAllConnections());
  return `https://127.0.0.1:${port}`;
}

const certificate = readFileSync(new URL("../../test/certificate/certificate.pem", import.meta.url), "utf8");
const forever = new AbortController().signal;

function get(url: string, changes: Partial<WireRequest> = {}): WireRequest {
  return { method: "GET", url, headers: [], body: null, timeoutMs: 2000, ...changes };
}

async function failureOf(promise: Promise<unknown>): Promise<{ readonly kind: string; readonly message: string }> {
  const error: unknown = await promise.then(
    () => new Error("there was an answer"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TransportError)) throw error;
  return { kind: error.kind, message: error.message };
}

describe("createTransport", () => {
  it("sends method, path, headers and body as they are and adds no header of its own choice", async () => {
    let seen: unknown;
    const url = await serve((request, response) => {
      const body: Buffer[] = [];
      request.on("data", (chunk: Buffer) => body.push(chunk));
      request.on("end", () => {
        seen = {
          method: request.method,
          url: request.url,
          headers: request.rawHeaders.filter((name) => !name.startsWith("127.")),
          body: Buffer.concat(body).toString(),
        };
        response.end();
      });
    });
    await transport()(
      get(`${url}/a/../b%2Fc?filter[gte]=1&filter[gte]=2`, {
        method: "POST",
        headers: [
          ["accept", "application/json;q=0.5"],
          ["X-Name", "Grün"],
        ],
        body: "{ü}",
      }),
      forever,
    );
    expect(seen).toEqual({
      method: "POST",
      url: "/a/../b%2Fc?filter[gte]=1&filter[gte]=2",
      headers: [
        "host",
        "connection",
        "keep-alive",
        "accept",
        "application/json;q=0.5",
        "X-Name",
        "Grün",
        "content-length",
        "4",
      ],
      body: "{ü}",
    });
  });

  it("receives status, repeated headers in Latin-1 and the body's bytes", async () => {
    const url = await serveBytes((socket) => {
      socket.once("data", () => {
        socket.write(Buffer.from("HTTP/1.1 207 Fine\r\nX-A: 1\r\nX-A: \u00fc2\r\nContent-Length: 3\r\n\r\n", "latin1"));
        socket.write(Buffer.from([0xff, 0x00, 0x41]));
      });
    });
    expect(await transport()(get(url), forever)).toEqual({
      status: 207,
      headers: [
        ["X-A", "1"],
        ["X-A", "ü2"],
        ["Content-Length", "3"],
      ],
      body: Buffer.from([0xff, 0x00, 0x41]),
      truncated: false,
    });
  });

  it("does not follow redirects", async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    expect((await transport()(get(url), forever)).status).toBe(302);
  });

  it("waits for the answer behind a 103", async () => {
    const url = await serve((_request, response) => {
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.writeHead(200).end("real");
    });
    const answer = await transport()(get(url), forever);
    expect([answer.status, Buffer.from(answer.body).toString()]).toEqual([200, "real"]);
  });

  it("keeps connections for the next requests, and no more of them than it may", async () => {
    let connections = 0;
    const server = createServer((_request, response) => response.end("ok"));
    server.on("connection", () => {
      connections += 1;
    });
    const port = await listen(server);
    closers.push(() => server.closeAllConnections());
    const send = transport();
    for (let count = 0; count < 20; count += 1) await send(get(`http://127.0.0.1:${port}/`), forever);
    expect(connections).toBeLessThanOrEqual(2);
  });

  it.each([
    { coding: "gzip", encode: gzipSync },
    { coding: "deflate", encode: deflateSync },
    { coding: "br", encode: brotliCompressSync },
  ])("undoes $coding that nobody asked for", async ({ coding, encode }) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(encode(Buffer.from("plain")));
    });
    const answer = await transport()(get(url), forever);
    expect(Buffer.from(answer.body).toString()).toBe("plain");
    expect(answer.truncated).toBe(false);
  });

  it.each([
    { what: "plain", coding: "identity", encode: (body: Buffer) => body },
    { what: "compressed", coding: "gzip", encode: gzipSync },
  ])("stops reading a $what body after 8 MiB", async ({ coding, encode }) => {
    const url = await serve((_request, response) => {
      response.on("error", () => undefined);
      response.writeHead(200, { "content-encoding": coding }).end(encode(Buffer.alloc(9 * 1024 * 1024, "a")));
    });
    const answer = await transport()(get(url), forever);
    expect([answer.body.length, answer.truncated]).toEqual([8 * 1024 * 1024, true]);
  });

  it.each<{
    readonly what: string;
    readonly fail: () => Promise<unknown>;
    readonly kind: string;
    readonly message: RegExp;
  }>([
    {
      what: "a host that does not exist",
      fail: () => transport()(get("http://name.invalid/"), forever),
      kind: "unknown-host",
      message: /name\.invalid/,
    },
    {
      what: "a port where nothing listens",
      fail: async () => {
        const server = createServer();
        const port = await listen(server);
        await new Promise((resolve) => server.close(resolve));
        return transport()(get(`http://127.0.0.1:${port}/`), forever);
      },
      kind: "refused",
      message: /ECONNREFUSED/,
    },
    {
      what: "a certificate that nobody vouches for",
      fail: async () => transport()(get(await serveSecurely()), forever),
      kind: "tls",
      message: /self-signed certificate/,
    },
    {
      what: "https at a port that speaks http",
      fail: async () =>
        transport()(get((await serve((_request, response) => response.end())).replace("http:", "https:")), forever),
      kind: "tls",
      message: /wrong version number/,
    },
    {
      what: "no answer at all",
      fail: async () => transport()(get(await serveBytes(() => undefined), { timeoutMs: 60 }), forever),
      kind: "timeout",
      message: /^waited 0\.06 s for the head of the answer$/,
    },
    {
      what: "an answer that does not end",
      fail: async () => {
        const url = await serve((_request, response) => response.writeHead(200).write("begin"));
        return transport()(get(url, { timeoutMs: 60 }), forever);
      },
      kind: "timeout",
      message: /^waited 0\.06 s for the end of the answer$/,
    },
    {
      what: "a connection that is closed early",
      fail: async () =>
        transport()(get(await serveBytes((socket) => socket.once("data", () => socket.end()))), forever),
      kind: "reset",
      message: /closed before the answer was complete/,
    },
    {
      what: "something that is not HTTP",
      fail: async () =>
        transport()(
          get(await serveBytes((socket) => socket.once("data", () => socket.end("SSH-2.0\r\n\r\n")))),
          forever,
        ),
      kind: "protocol",
      message: /Expected HTTP/,
    },
    {
      what: "a body that is not what Content-Encoding says",
      fail: async () => {
        const url = await serve((_request, response) =>
          response.writeHead(200, { "content-encoding": "gzip" }).end("plain"),
        );
        return transport()(get(url), forever);
      },
      kind: "protocol",
      message: /not gzip/,
    },
    {
      what: "an interruption before the request",
      fail: () => transport()(get("http://127.0.0.1:9/"), AbortSignal.abort()),
      kind: "aborted",
      message: /interrupted/,
    },
    {
      what: "an interruption while waiting",
      fail: async () => {
        const interruption = new AbortController();
        const url = await serveBytes((socket) => socket.once("data", () => interruption.abort()));
        return transport()(get(url), interruption.signal);
      },
      kind: "aborted",
      message: /interrupted/,
    },
  ])("reports $what", async ({ fail, kind, message }) => {
    const failure = await failureOf(fail());
    expect(failure.kind).toBe(kind);
    expect(failure.message).toMatch(message);
  });

  it.each([
    { what: "the certificate is given", options: { certificates: [certificate] } },
    { what: "no certificate is asked for", options: { insecure: true } },
  ])("accepts a self-signed certificate when $what", async ({ options }) => {
    const answer = await transport(options)(get(await serveSecurely()), forever);
    expect(Buffer.from(answer.body).toString()).toBe("secure");
  });

  it("throws what the suite did wrong as it is", async () => {
    const request = get("http://127.0.0.1:9/", { headers: [["x-broken", "a\nb"]] });
    await expect(transport()(request, forever)).rejects.not.toBeInstanceOf(TransportError);
  });
});
