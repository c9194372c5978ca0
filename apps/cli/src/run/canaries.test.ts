import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@iom-conformance/conformance";
import { mintToken, simulatorCredentials, simulatorFixtures, startSimulator } from "@iom-conformance/simulator";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listen } from "../../test/support/listen.ts";
import { secretForms } from "../../test/support/secretForms.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 240_000 });

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const { admin, clerk, jwtSecret } = simulatorCredentials;

/** What nobody would write by chance, with every character that some encoding escapes. */
const PASSWORD = `Kanari&vogel "gelb" !'(x)*~/+=%<>äß€\\{}`;
const CLERK_PASSWORD = `Clerk's <zweiter> Vogel; 42% & "mehr"`;

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Scene {
  readonly secrets: readonly string[];
  readonly folder: string;
  readonly env: { readonly [name: string]: string };
}

/** The simulator behind a gateway that knows the canaries as passwords and may change the answers. */
async function scene(
  faults: readonly string[],
  change: (request: IncomingMessage, secrets: readonly string[], answer: Answered) => Answered,
): Promise<Scene> {
  const simulator = await startSimulator({ orders: 40, faults, onDefect: () => undefined });
  closers.push(() => simulator.close());
  const token = await mintToken(admin.username);
  const secrets = [PASSWORD, CLERK_PASSWORD, token, jwtSecret];
  const gateway = await listen(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    send(response, change(request, secrets, await asked(simulator.url, request, Buffer.concat(body))));
  });
  closers.push(() => gateway.close());
  const folder = temporaryFolder({
    "iom-conformance.yaml": [
      `target: ${gateway.url}`,
      "auth:",
      `  basic: { username: ${admin.username}, password: "\${PASSWORD}" }`,
      `  bearer: { token: "\${TOKEN}" }`,
      `  jwtSecret: "\${JWT_SECRET}"`,
      `  forbidden: { basic: { username: ${clerk.username}, password: "\${CLERK_PASSWORD}" } }`,
      `fixtures: ${JSON.stringify(simulatorFixtures)}`,
      "writes: true",
      "limits: { requestsPerSecond: 1000, requestTimeoutMs: 20000 }",
    ].join("\n"),
  });
  closers.push(() => removeFolder(folder));
  mkdirSync(join(folder, "tmp"));
  const env = { PASSWORD, CLERK_PASSWORD, TOKEN: token, JWT_SECRET: jwtSecret, TMPDIR: join(folder, "tmp") };
  return { secrets, folder, env };
}

interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

function asked(url: string, request: IncomingMessage, body: Buffer): Promise<Answered> {
  const { host: _, "content-length": __, "transfer-encoding": ___, ...headers } = request.headers;
  const authorization = translated(request.headers.authorization);
  return new Promise((resolve, reject) => {
    const outgoing = forward(
      url,
      {
        method: request.method,
        path: request.url,
        headers: {
          ...headers,
          ...(authorization === undefined ? {} : { authorization }),
          ...(body.length > 0 ? { "content-length": body.length } : {}),
        },
      },
      async (incoming) => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk as Buffer);
        const pairs = Object.entries(incoming.headers).flatMap(([name, value]) =>
          ["content-length", "transfer-encoding", "connection", "keep-alive"].includes(name)
            ? []
            : [[name, String(value)] as const],
        );
        resolve({ status: incoming.statusCode ?? 500, headers: pairs, body: Buffer.concat(chunks).toString() });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** The simulator has passwords of its own. */
function translated(authorization: string | undefined): string | undefined {
  const login = Buffer.from(authorization?.replace(/^basic /i, "") ?? "", "base64").toString();
  const known = [
    [`${admin.username}:${PASSWORD}`, admin],
    [`${clerk.username}:${CLERK_PASSWORD}`, clerk],
  ] as const;
  const user = known.find(([text]) => text === login)?.[1];
  return user === undefined ? authorization : `Basic ${btoa(`${user.username}:${user.password}`)}`;
}

function send(response: ServerResponse, { status, headers, body }: Answered): void {
  response.writeHead(status, headers.flat());
  response.end(body);
}

/** Sends back what it knows wherever there is room for it. */
function echoing(request: IncomingMessage, secrets: readonly string[], answer: Answered): Answered {
  const authorization = request.headers.authorization ?? "";
  const known = [...secrets, authorization, authorization.replace(/^\S+ /, "")].filter((text) => text !== "");
  const forms = known.flatMap((text) => secretForms(text, "sent"));
  const header = (text: string) => encodeURIComponent(text);
  const [hex = ""] = secrets.map((secret) => Buffer.from(secret).toString("hex"));
  const headers = [
    ...answer.headers,
    [`x-${hex}`, "name"],
    ["x-latin-1", Buffer.from(PASSWORD).toString("latin1")],
    ["x-login", known.map((text) => header(text)).join(",")],
    ["set-cookie", `a=1; Path=/${header(PASSWORD)}; Domain=${hex}`],
    ["www-authenticate", `Basic realm="${hex}"`],
  ] as const;
  const redirected = hashOf(request.url ?? "") % 5 === 0;
  if (redirected) {
    const location = `http://other.example/?login=${header(PASSWORD)}&authorization=${header(authorization)}`;
    return { status: 302, headers: [...headers, ["location", location]], body: forms.join("\n") };
  }
  if (answer.status >= 400) return { ...answer, headers, body: `${forms.join("\n")} at Echo.main(${PASSWORD})` };
  return { ...answer, headers, body: answer.body.replace(/^\{/, `{"echo":${JSON.stringify(forms)},`) };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 65_537, 7);
}

async function runProgram({ folder, env }: Scene, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  closers.push(() => child.kill("SIGKILL"));
  const outputs: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => outputs.push(chunk));
  const [code] = await once(child, "close");
  return { code: code as number | null, output: Buffer.concat(outputs) };
}

function reportIn({ folder }: Scene, out: string): Report {
  return JSON.parse(readFileSync(join(folder, out, "report.json"), "utf8"));
}

/** The forms of secrets that stand in these bytes, with what stands around them. */
function leaksIn(name: string, bytes: Buffer, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) =>
    secretForms(secret, "searched").flatMap((form) => {
      const place = bytes.indexOf(form);
      return place < 0 ? [] : [`${name}: ${form} in ${bytes.subarray(Math.max(0, place - 60), place + 80)}`];
    }),
  );
}

function leaksInFolder({ folder, secrets }: Scene): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      return leaksIn(file, readFileSync(file), secrets);
    });
}

describe("no command writes a secret anywhere", () => {
  it.each([
    {
      what: "a target with defects",
      only: ["authentication", "authorization", "negotiation"].flatMap((area) => ["--check", `**/${area}/*`]),
      faults: ["challenge-is-stripped", "every-user-may-read", "passwords-are-not-compared", "accept-is-ignored"],
      change: (_request: IncomingMessage, _secrets: readonly string[], answer: Answered) => answer,
    },
    {
      what: "a target that sends back all that it knows",
      only: ["authentication", "errors", "headers", "negotiation", "writes"].flatMap((area) => [
        "--check",
        `**/${area}/*`,
      ]),
      faults: [],
      change: echoing,
    },
  ])("$what", async ({ faults, change, only }) => {
    const made = await scene(faults, change);
    const formats = ["--reporter", "junit", "--reporter", "terminal"];
    const first = await runProgram(made, "run", "--seed", "1", ...only, ...formats);
    const outputs = [first, await runProgram(made, "plan")];
    const violations = reportIn(made, "conformance-report").checks.flatMap((check) => check.violations);
    outputs.push(
      await runProgram(made, "run", "--out", "again", "--check", "**/authentication/empty*", ...formats),
      await runProgram(made, "compare", "conformance-report/report.json", "again/report.json"),
    );
    for (const { id } of violations.slice(0, 2)) {
      outputs.push(await runProgram(made, "replay", "conformance-report/report.json", id));
    }

    expect(first.code).toBe(1);
    expect(violations.length).toBeGreaterThan(3);
    expect(readFileSync(join(made.folder, "conformance-report", "report.json"), "utf8")).toContain("[redacted]");
    expect(outputs.flatMap(({ output }, index) => leaksIn(`output ${index}`, output, made.secrets))).toEqual([]);
    expect(leaksInFolder(made)).toEqual([]);
  });
});
