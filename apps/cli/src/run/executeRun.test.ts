import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Report } from "@iom-conformance/conformance";
import { mintToken, simulatorCredentials, simulatorFixtures, startSimulator } from "@iom-conformance/simulator";
import { afterEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../../test/support/libraryContract.ts";
import { certificate, listen, listenSecurely } from "../../test/support/listen.ts";
import { type Finished, runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 60_000 });

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Ran extends Finished {
  readonly folder: string;
  readonly report: Report;
}

const fast = "limits: { requestsPerSecond: 1000, requestTimeoutMs: 5000 }\n";

async function runWith(
  config: string,
  args: readonly string[] = [],
  options: { readonly files?: { readonly [name: string]: string }; readonly interrupted?: AbortSignal } = {},
): Promise<Ran> {
  const folder = temporaryFolder({ ...options.files, "iom-conformance.yaml": config });
  closers.push(() => removeFolder(folder));
  const finished = await runInProcess(["run", ...args], {
    cwd: folder,
    ...(options.interrupted ? { interrupted: options.interrupted } : {}),
  });
  const file = join(folder, "conformance-report", "report.json");
  if (!existsSync(file)) throw new Error(`there is no report: ${finished.stderr}`);
  return { ...finished, folder, report: JSON.parse(readFileSync(file, "utf8")) };
}

async function serve(answer: RequestListener): Promise<string> {
  const server = await listen(answer);
  closers.push(() => server.close());
  return server.url;
}

async function simulate(...faults: readonly string[]): Promise<string> {
  const simulator = await startSimulator({ orders: 40, faults });
  closers.push(() => simulator.close());
  return simulator.url;
}

function simulatorConfig(url: string, changes: { readonly password?: string } = {}): string {
  const { username, password } = admin;
  const basic = { username, password: changes.password ?? password };
  return `target: ${url}\nauth: { basic: ${JSON.stringify(basic)} }\nfixtures: { shopId: ${simulatorFixtures.shopId} }\n${fast}`;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function outputsOf({ folder, stdout, stderr }: Ran): readonly string[] {
  const out = join(folder, "conformance-report");
  return [stdout, stderr, ...readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"))];
}

function expectNoSecret(
  texts: readonly string[],
  users: readonly { readonly username: string; readonly password: string }[],
  others: readonly string[],
): void {
  const forms = [...users.map(({ password }) => password), ...others].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    Buffer.from(secret).toString("hex"),
  ]);
  for (const form of [...forms, ...users.map(({ username, password }) => btoa(`${username}:${password}`))]) {
    for (const text of texts) expect(text.includes(form), `${form} in an output`).toBe(false);
  }
  expect(texts.join("")).toContain("[redacted]");
}

const { admin, clerk, jwtSecret } = simulatorCredentials;
const acceptChecks = ["--api", "order-state@1.0", "--check", "**/unsatisfiable-accept-is-refused"];

describe("executeRun without a verdict", () => {
  it.each<{ readonly what: string; readonly config: () => Promise<string> | string; readonly reason: RegExp }>([
    {
      what: "a host that nobody knows",
      config: () => `target: http://name.invalid\n${fast}`,
      reason: /^http:\/\/name\.invalid\S* cannot be reached: the host name is not known .*check target$/,
    },
    {
      what: "a port where nothing listens",
      config: async () => {
        const server = await listen(() => undefined);
        await server.close();
        return `target: ${server.url}\n${fast}`;
      },
      reason: /cannot be reached: nothing listens there .*ECONNREFUSED.*check host and port of target$/,
    },
    {
      what: "a certificate that nobody vouches for",
      config: async () => {
        const server = await listenSecurely((_request, response) => json(response, 200, []));
        closers.push(() => server.close());
        return `target: ${server.url}\n${fast}`;
      },
      reason: /the TLS connection failed \(self-signed certificate.*give tls\.caFile/,
    },
    {
      what: "https where only http is spoken",
      config: async () => {
        const url = await serve((_request, response) => json(response, 200, []));
        return `target: ${url.replace("http:", "https:")}\n${fast}`;
      },
      reason:
        /the TLS connection failed \((wrong version number|packet length too long)[^:]*\); give tls\.caFile, or check http and https$/,
    },
    {
      what: "a target that never answers",
      config: async () => `target: ${await serve(() => undefined)}\nlimits: { requestTimeoutMs: 100 }\n`,
      reason:
        /does not answer \(waited 0\.1 s for the head of the answer\); check target, or raise limits\.requestTimeoutMs$/,
    },
    {
      what: "a target that answers everything with a web page",
      config: async () =>
        `target: ${await serve((_request, response) => {
          response.writeHead(200, { "content-type": "text/html" }).end("<html>Log in</html>");
        })}\n${fast}`,
      reason: /answers with a web page whatever it is asked/,
    },
    {
      what: "a target that offers nothing",
      config: async () => `target: ${await serve((_request, response) => json(response, 404, {}))}\n${fast}`,
      reason: /offers none of the APIs communication@2\.9\.4\.0, order-state@1\.0 under their base paths/,
    },
    {
      what: "a wrong password",
      config: async () => simulatorConfig(await simulate(), { password: "not-the-password" }),
      reason: /refused the credentials of auth\.basic with status 401; check user, password or token$/,
    },
  ])("says why and ends with 3: $what", async ({ config, reason }) => {
    const { code, stdout, report } = await runWith(await config());
    expect(code).toBe(3);
    expect(report.run).toMatchObject({ complete: false, reason: expect.stringMatching(reason) });
    expect(report.summary.verdict).toBe("incomplete");
    expect(stdout).toContain("INCOMPLETE");
  });

  it("reports what was done when it is interrupted", async () => {
    const interruption = new AbortController();
    const pending: ServerResponse[] = [];
    let answered = 0;
    const url = await serve((request, response) => {
      if (request.headers.authorization === undefined) return json(response, 401, {});
      answered += 1;
      if (answered < 4) return json(response, 200, [{ title: "A" }]);
      pending.push(response);
      interruption.abort();
    });
    const config = `target: ${url}\nauth: { basic: { username: reader, password: "a-long-password" } }\n${fast}`;
    const { code, report } = await runWith(config, ["--spec", "library.yaml"], {
      files: { "library.yaml": libraryDocument },
      interrupted: interruption.signal,
    });
    expect(pending.length).toBeGreaterThan(0);
    expect(code).toBe(3);
    expect(report.run).toMatchObject({ complete: false, reason: "interrupted" });
    expect(report.exchanges.length).toBeGreaterThan(0);
  });
});

describe("executeRun with a verdict", () => {
  it("ends with 0 when the target keeps its promises", async () => {
    const { code, report, stdout, stderr } = await runWith(simulatorConfig(await simulate()), acceptChecks);
    expect(code).toBe(0);
    expect(report.summary).toMatchObject({ verdict: "conformant", passed: 1, failed: 0 });
    expect(stdout).toMatch(/^CONFORMANT/);
    expect(stderr).toMatch(/^checking http:\/\/127\.0\.0\.1:\d+: 1 check, seed \d+\n$/);
  });

  it("ends with 1 when it breaks one", async () => {
    const url = await simulate("accept-is-ignored");
    const { code, report, stdout } = await runWith(simulatorConfig(url), acceptChecks);
    expect(code).toBe(1);
    expect(report.summary).toMatchObject({ verdict: "violated", failed: 1 });
    expect(stdout).toMatch(/^VIOLATED/);
  });

  it("ends with 0 when a waiver covers what it breaks", async () => {
    const url = await simulate("accept-is-ignored");
    const waivers = 'waivers: [{ check: "**/unsatisfiable-accept*", reason: TICKET-1, until: 2999-12-31 }]\n';
    const { code, report } = await runWith(simulatorConfig(url) + waivers, acceptChecks);
    expect(code).toBe(0);
    expect(report.summary).toMatchObject({ failed: 0, waived: 1 });
  });

  it("tells of a waiver that is not needed", async () => {
    const waivers = 'waivers: [{ check: "**/unsatisfiable-accept*", reason: TICKET-1 }]\n';
    const { code, stderr } = await runWith(simulatorConfig(await simulate()) + waivers, acceptChecks);
    expect(code).toBe(0);
    expect(stderr).toContain('warning: the waiver "**/unsatisfiable-accept*" is not needed any more');
  });

  it("tells of a waiver that has ended", async () => {
    const url = await simulate("accept-is-ignored");
    const waivers = 'waivers: [{ check: "**/unsatisfiable-accept*", reason: TICKET-1, until: 2020-12-31 }]\n';
    const { code, stderr } = await runWith(simulatorConfig(url) + waivers, acceptChecks);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "warning: iom-conformance.yaml:5: waivers[0].until: the waiver ended on 2020-12-31 and covers nothing any more\n",
    );
  });

  it("ends with 1 when an API that was asked for by name is not there", async () => {
    const url = await serve((_request, response) => json(response, 404, {}));
    const { code, report } = await runWith(`target: ${url}\n${fast}`, ["--spec", "library.yaml"], {
      files: { "library.yaml": libraryDocument },
    });
    expect(code).toBe(1);
    expect(report.target.apis).toEqual([{ api: "library", version: "1.2", url: `${url}/library`, offered: false }]);
  });

  it("checks what --spec adds, alone, at its own URL, and tells what had to be repaired to read it", async () => {
    const paths = new Set<string>();
    const url = await serve((request, response) => {
      paths.add((request.url ?? "").replace(/[?].*$/, ""));
      json(response, request.headers.authorization === undefined ? 401 : 200, [{ title: "A" }]);
    });
    const config = `target: ${url}\nauth: { basic: { username: reader, password: "a-long-password" } }\n${fast}`;
    const { report, stderr } = await runWith(config, ["--spec", "library.yaml", "--check", "**/documented-success"], {
      files: { "library.yaml": libraryDocument },
    });
    expect([...paths]).toEqual(["/library/books"]);
    expect(report.target.apis.map(({ api, version }) => `${api}@${version}`)).toEqual(["library@1.2"]);
    expect(stderr).toContain("warning: library.yaml:");
  });

  it("trusts the certificates of tls.caFile, which is relative to the config file", async () => {
    const server = await listenSecurely((_request, response) => json(response, 200, [{ title: "A" }]));
    closers.push(() => server.close());
    const config = `target: ${server.url}\ntls: { caFile: trusted/ca.pem }\n${fast}`;
    const { report } = await runWith(config, ["--spec", "library.yaml", "--check", "**/documented-success"], {
      files: { "library.yaml": libraryDocument, "trusted/ca.pem": certificate },
    });
    expect(report.summary).toMatchObject({ passed: 1 });
  });
});

describe("executeRun and files", () => {
  it("writes report.json and each format that is asked for, and nothing else stays", async () => {
    const { folder } = await runWith(simulatorConfig(await simulate()), [...acceptChecks, "--reporter", "junit"]);
    expect(readdirSync(join(folder, "conformance-report")).sort()).toEqual(["junit.xml", "report.json"]);
  });

  it("replaces an earlier report", async () => {
    const url = await simulate();
    const files = { "conformance-report/report.json": "earlier" };
    expect((await runWith(simulatorConfig(url), acceptChecks, { files })).report.formatVersion).toBe(1);
  });

  it("writes no secret into any file or output, in any encoding", async () => {
    const token = await mintToken(admin.username);
    const auth = { basic: admin, bearer: { token }, jwtSecret, forbidden: { basic: clerk } };
    const url = await simulate("challenge-is-stripped", "every-user-may-read", "passwords-are-not-compared");
    const config = `target: ${url}\nauth: ${JSON.stringify(auth)}\nfixtures: ${JSON.stringify(simulatorFixtures)}\n${fast}`;
    const ran = await runWith(config, [
      ...["--api", "order-state@1.0", "--check", "**/authentication/*", "--check", "**/authorization/*"],
      ...["--reporter", "junit", "--reporter", "terminal"],
    ]);
    expect(ran.report.summary.failed).toBeGreaterThan(2);
    expectNoSecret(outputsOf(ran), [admin, clerk], [jwtSecret, token]);
  });

  it("writes no secret that a target sends back", async () => {
    const token = await mintToken(admin.username);
    const url = await serve((request, response) => {
      const { authorization = "" } = request.headers;
      const plain = Buffer.from(authorization.replace(/^\S+ /, ""), "base64").toString();
      response.setHeader("x-received", authorization);
      json(response, 200, { authorization, plain, encoded: encodeURIComponent(plain) });
    });
    const auth = { basic: admin, bearer: { token }, jwtSecret, forbidden: { basic: clerk } };
    const config = `target: ${url}\nauth: ${JSON.stringify(auth)}\n${fast}`;
    const ran = await runWith(config, ["--spec", "library.yaml", "--reporter", "junit", "--reporter", "terminal"], {
      files: { "library.yaml": libraryDocument },
    });
    expect(ran.report.summary.failed).toBeGreaterThan(2);
    expectNoSecret(outputsOf(ran), [admin, clerk], [jwtSecret, token]);
  });

  it("prints the plan and sends nothing with --dry-run", async () => {
    let requests = 0;
    const url = await serve((_request, response) => {
      requests += 1;
      json(response, 200, []);
    });
    const folder = temporaryFolder();
    closers.push(() => removeFolder(folder));
    const { code, stdout } = await runInProcess(["run", "--target", url, "--dry-run"], { cwd: folder });
    expect([code, requests, readdirSync(folder)]).toEqual([0, 0, []]);
    expect(stdout).toContain(`order-state@1.0 at ${url}/rest/order-state\n`);
  });
});
