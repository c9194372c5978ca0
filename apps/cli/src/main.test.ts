import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@iom-conformance/conformance";
import { afterEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../test/support/libraryContract.ts";
import { listen } from "../test/support/listen.ts";
import { removeFolder, temporaryFolder } from "../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function start(args: readonly string[], cwd: string, env: { readonly [name: string]: string } = {}): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  closers.push(() => child.kill("SIGKILL"));
  return child;
}

async function finish(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}

/** A library that answers a few requests, and leaves the later ones waiting. */
async function serveSome(answers: number): Promise<{ readonly url: string; readonly waiting: Promise<void> }> {
  let answered = 0;
  let arrived = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await listen((request, response) => {
    answered += 1;
    if (answered > answers) return arrived();
    const status = request.headers.authorization === undefined ? 401 : 200;
    const headers = { "content-type": "application/json", "www-authenticate": 'Basic realm="library"' };
    response.writeHead(status, headers).end('[{"title":"A"}]');
  });
  closers.push(() => server.close());
  return { url: server.url, waiting };
}

function folderFor(url: string): string {
  const folder = temporaryFolder({
    "library.yaml": libraryDocument,
    "iom-conformance.yaml": `target: ${url}\nauth: { basic: { username: reader, password: "a-long-password" } }\nlimits: { requestTimeoutMs: 60000, requestsPerSecond: 1000 }\n`,
  });
  closers.push(() => removeFolder(folder));
  return folder;
}

function reportIn(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, "conformance-report", "report.json"), "utf8"));
}

/** Packages that a module loads at once, through all modules that it imports at once. */
function packagesLoadedBy(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const source = readFileSync(file, "utf8");
  for (const [, name = ""] of source.matchAll(/^import (?!type\b)[^;]*?from "([^"]+)";/gms)) {
    if (name.startsWith("node:") || seen.has(name)) continue;
    if (!name.startsWith(".")) seen.add(name);
    else packagesLoadedBy(new URL(name, file), seen);
  }
  return seen;
}

describe("main", () => {
  it("loads nothing but the parser of arguments before it knows the command, so that help comes at once", () => {
    expect([...packagesLoadedBy(new URL("./main.ts", import.meta.url))]).toEqual(["commander"]);
  });

  it("prints help", async () => {
    const { code, stdout, stderr } = await finish(start(["--help"], temporaryFolderForTest()));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: iom-conformance /);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("reports what was done at %s, and ends with 3", async (signal) => {
    const { url, waiting } = await serveSome(4);
    const folder = folderFor(url);
    const child = start(["run", "--spec", "library.yaml"], folder);
    const finished = finish(child);
    await waiting;
    child.kill(signal);
    const { code, stdout, stderr } = await finished;
    expect(code).toBe(3);
    expect(stdout).toContain("INCOMPLETE");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(reportIn(folder)).toMatchObject({
      run: { complete: false, reason: "interrupted" },
      summary: { verdict: "incomplete" },
    });
  });

  it("ends at once when it is interrupted a second time", async () => {
    const { url, waiting } = await serveSome(4);
    const folder = folderFor(url);
    const child = start(["run", "--spec", "library.yaml"], folder);
    const finished = finish(child);
    await waiting;
    child.kill("SIGINT");
    child.kill("SIGTERM");
    expect((await finished).code).toBe(3);
    expect(existsSync(join(folder, "conformance-report", "report.json"))).toBe(false);
  });

  it("does not mind a reader that has seen enough", async () => {
    const child = start(["list", "checks"], temporaryFolderForTest());
    child.stdout?.destroy();
    const [code] = await once(child, "close");
    expect(code).toBe(0);
  });

  it("serves the simulator until it is interrupted, and prints a config file for it", async () => {
    const folder = temporaryFolderForTest();
    const simulator = start(["simulate", "--orders", "40", "--fault", "accept-is-ignored"], folder);
    const finished = finish(simulator);
    const config = await new Promise<string>((resolve) => {
      let text = "";
      simulator.stdout?.on("data", (chunk) => {
        text += chunk;
        if (text.includes("maxRequests")) resolve(text);
      });
    });
    const checked = temporaryFolder({ "iom-conformance.yaml": config });
    closers.push(() => removeFolder(checked));
    const run = await finish(start(["run", "--check", "**/unsatisfiable-accept-is-refused"], checked));
    expect(run.code).toBe(1);
    expect(config).toContain("# Its fault is accept-is-ignored: ");
    simulator.kill("SIGINT");
    expect((await finished).code).toBe(0);
  });
});

function temporaryFolderForTest(): string {
  const folder = temporaryFolder();
  closers.push(() => removeFolder(folder));
  return folder;
}
