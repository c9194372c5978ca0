import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip, gzipSync } from "node:zlib";
import type { Report } from "@iom-conformance/conformance";
import { afterEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../../test/support/libraryContract.ts";
import { listen, listenSecurely, otherCertificate } from "../../test/support/listen.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const observer = fileURLToPath(new URL("../../test/support/tellMemory.ts", import.meta.url));
const TIMEOUT_MS = 1500;
/** The whole program with its catalogue takes about 150 MB; eight requests of 8 MiB may be under way and decoded. */
const MOST_MEGABYTES = 450;
const ENOUGH_MS = 60_000;
/** What a terminal obeys in place of showing it; line ends and tabs are the only ones that belong there. */
const OBEYED = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u;

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: Report;
  readonly megabytes: number;
  readonly milliseconds: number;
  readonly files: { readonly [name: string]: string };
}

async function runAgainst(url: string, more = "", args: readonly string[] = []): Promise<Ended> {
  const folder = temporaryFolder({
    "library.yaml": libraryDocument,
    "ca.pem": otherCertificate,
    "iom-conformance.yaml": [
      `target: ${url}`,
      'auth: { basic: { username: reader, password: "a-long-password" } }',
      `limits: { requestsPerSecond: 1000, requestTimeoutMs: ${TIMEOUT_MS}, maxRequests: 200 }`,
      more,
    ].join("\n"),
  });
  closers.push(() => removeFolder(folder));
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", observer, program, "run", "--spec", "library.yaml", "--reporter", "junit", "--seed", "1", ...args],
    { cwd: folder, env: { PATH: process.env.PATH, MEMORY_FILE: join(folder, "memory.txt") } },
  );
  closers.push(() => child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  const textOf = (name: string) => {
    const file = join(folder, "conformance-report", name);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const files = { "report.json": textOf("report.json"), "junit.xml": textOf("junit.xml") };
  if (files["report.json"] === "") throw new Error(`there is no report: ${stderr}`);
  return {
    code: code as number | null,
    stdout,
    stderr,
    files,
    report: JSON.parse(files["report.json"]),
    megabytes: Number(readFileSync(join(folder, "memory.txt"), "utf8")) / 1024,
    milliseconds: performance.now() - started,
  };
}

async function serve(answer: RequestListener): Promise<string> {
  const server = await listen((request, response) => {
    response.on("error", () => undefined);
    if (request.headers.authorization === undefined) response.writeHead(401).end();
    else answer(request, response);
  });
  closers.push(() => server.close());
  return server.url;
}

async function serveBytes(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Sink {
  write(data: string): boolean;
  once(name: "drain", go: () => void): unknown;
  readonly destroyed: boolean;
}

/** Writes the same again and again, as fast as the other side reads, and lets others have their turn. */
function pour(sink: Sink, text: string): void {
  if (sink.destroyed) return;
  if (sink.write(text)) setImmediate(() => pour(sink, text));
  else sink.once("drain", () => pour(sink, text));
}

const json = { "content-type": "application/json" };
const BOMB = bomb(1024);

/** A gzip of so many megabytes of zeros, about a thousandth as large. */
async function bomb(megabytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  const chunks: Buffer[] = [];
  gzip.on("data", (chunk: Buffer) => chunks.push(chunk));
  const zeros = Buffer.alloc(1024 * 1024);
  for (let written = 0; written < megabytes; written += 1) {
    if (!gzip.write(zeros)) await once(gzip, "drain");
  }
  gzip.end();
  await once(gzip, "end");
  return Buffer.concat(chunks);
}

interface HostileCase {
  readonly what: string;
  readonly target: () => Promise<string>;
  /** What the reasons of the report say. */
  readonly says: RegExp;
  readonly codes: readonly number[];
  /** Areas of checks; without it, all are judged. */
  readonly areas?: readonly string[];
}

const cases: readonly HostileCase[] = [
  {
    what: "an endless body",
    target: () =>
      serve((_request, response) => {
        response.writeHead(200, json);
        pour(response, `[${'{"title":"A"},'.repeat(5000)}`);
      }),
    says: /no answer with status 200 and application\/json was seen/,
    codes: [0, 1, 3],
    areas: ["schema", "status/documented-success"],
  },
  {
    what: "an endless body in chunks of a byte",
    target: () =>
      serveBytes((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        pour(socket, "1\r\n[\r\n".repeat(10_000));
      }),
    says: /larger than the suite reads|waited 1\.5 s for the end of the answer/,
    codes: [0, 1, 3],
  },
  {
    what: "a compression bomb",
    target: async () => {
      const body = await BOMB;
      return serve((_request, response) => {
        response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(body);
      });
    },
    says: /no answer with status 200 and application\/json was seen/,
    codes: [0, 1, 3],
    areas: ["schema", "status/documented-success"],
  },
  {
    what: "a compression bomb in a compression bomb",
    target: async () => {
      const body = gzipSync(await BOMB);
      return serve((_request, response) => {
        response.writeHead(200, { ...json, "content-encoding": "gzip, gzip" }).end(body);
      });
    },
    says: /no answer with status 200 and application\/json was seen/,
    codes: [0, 1, 3],
    areas: ["schema", "status/documented-success"],
  },
  {
    what: "endless headers",
    target: () =>
      serveBytes((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        pour(socket, "X-Filler: nothing\r\n".repeat(1000));
      }),
    says: /Headers Overflow/i,
    codes: [3],
  },
  {
    what: "one endless header",
    target: () =>
      serveBytes((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nX-Filler: ");
        pour(socket, "x".repeat(10_000));
      }),
    says: /Headers Overflow/i,
    codes: [3],
  },
  {
    what: "endless announcements of an answer",
    target: () =>
      serveBytes((socket) => pour(socket, "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n".repeat(100))),
    says: /waited 1\.5 s for the head of the answer/,
    codes: [3],
  },
  {
    what: "a byte now and then",
    target: () =>
      serve((_request, response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(" "), 200);
        response.on("close", () => clearInterval(timer));
      }),
    says: /waited 1\.5 s for the end of the answer/,
    codes: [3],
  },
  {
    what: "a body that is shorter than its Content-Length",
    target: () =>
      serve((_request, response) => {
        response.writeHead(200, { ...json, "content-length": 500 }).write('[{"title":"A"}]');
        setTimeout(() => response.destroy(), 20);
      }),
    says: /closed before the answer was complete|does not match/,
    codes: [3],
  },
  {
    what: "a body that is longer than its Content-Length",
    target: () =>
      serveBytes((socket) =>
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]${"more".repeat(50)}`,
        ),
      ),
    says: /./,
    codes: [0, 1, 3],
  },
  {
    what: "two lengths that contradict each other",
    target: () =>
      serveBytes((socket) =>
        socket.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\nContent-Type: text/plain\r\n\r\n[]x",
        ),
      ),
    says: /Content-Length/i,
    codes: [3],
  },
  {
    what: "connections that are closed at random",
    target: () => {
      let requests = 0;
      return serve((_request, response) => {
        requests = (requests * 7 + 3) % 11;
        if (requests % 3 === 0) response.destroy();
        else response.writeHead(200, json).end('[{"title":"A"}]');
      });
    },
    says: /closed before the answer was complete/,
    codes: [0, 1, 3],
  },
  {
    what: "keys that mean something to JavaScript",
    target: () => {
      const evil = '{"polluted":true,"title":"evil"}';
      const body = `[{"title":"A","__proto__":${evil},"constructor":{"prototype":${evil}},"toString":1,"hasOwnProperty":2},{"__proto__":${evil}}]`;
      return serve((_request, response) => response.writeHead(200, json).end(body));
    },
    says: /title/,
    codes: [1],
  },
  {
    what: "control characters and escape sequences",
    target: () => {
      const evil = "\u001b[31mred\u001b]0;title\u0007\u009b2J\r\n\u202e\u0000";
      return serve((_request, response) => {
        response.writeHead(418, Buffer.from("\u0080evil", "latin1").toString("latin1"), {
          "content-type": "text/\u0080\u009bplain",
          "x-evil": "\u0080\u009b2J",
        });
        response.end(`${evil}<script>at com.example.Evil.main(Evil.java:1)</script>`);
      });
    },
    says: /418/,
    codes: [1, 3],
  },
  {
    what: "JSON with 100,000 levels",
    target: () => {
      const body = "[".repeat(100_000) + "]".repeat(100_000);
      return serve((_request, response) => response.writeHead(200, json).end(body));
    },
    says: /nested more than 1000 levels deep/,
    codes: [0, 1, 3],
  },
  {
    what: "objects with 100,000 levels, where the document allows any",
    target: () => {
      const body = `[${'{"title":"A","more":'.repeat(100_000)}1${"}".repeat(100_000)}]`;
      return serve((_request, response) => response.writeHead(200, json).end(body));
    },
    says: /nested more than 1000 levels deep/,
    codes: [0, 1, 3],
  },
];

describe("a hostile target cannot harm the runner", () => {
  it.each(cases)("$what", async ({ target, says, codes, areas = [] }) => {
    const { code, report, files, megabytes, milliseconds, stdout, stderr } = await runAgainst(
      await target(),
      "",
      areas.flatMap((area) => ["--check", area.includes("/") ? `**/${area}` : `**/${area}/*`]),
    );
    expect(codes).toContain(code);
    expect(report.summary.errored, stderr).toBe(0);
    const told = report.checks.flatMap(({ reason, violations }) => [reason, ...violations.map(({ actual }) => actual)]);
    expect([report.run.reason, ...told].filter((text) => text !== null && says.test(text))).not.toEqual([]);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(milliseconds).toBeLessThan(ENOUGH_MS);
    expect(stderr).not.toMatch(/^\s+at |this is a bug/m);
    for (const output of [stdout, stderr, ...Object.values(files)]) expect(output).not.toMatch(OBEYED);
  });

  it("redirects to another host", async () => {
    let arrived = 0;
    const other = await listen((_request, response) => {
      arrived += 1;
      response.end();
    });
    closers.push(() => other.close());
    const url = await serve((request, response) => {
      response.writeHead(307, { location: `${other.url}${request.url}` }).end();
    });
    const { code, report } = await runAgainst(url);
    expect([code, arrived, report.summary.errored]).toEqual([1, 0, 0]);
  });

  it("a certificate for another host", async () => {
    const server = await listenSecurely((_request, response) => response.end("[]"), "other");
    closers.push(() => server.close());
    const { code, report } = await runAgainst(server.url, "tls: { caFile: ca.pem }");
    expect(code).toBe(3);
    expect(report.run.reason).toMatch(/the TLS connection failed \(.*does not match.*\); give tls\.caFile/);
    expect(report.exchanges).toEqual([]);
  });
});
