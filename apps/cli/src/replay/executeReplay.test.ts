import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import type { Report, Violation } from "@iom-conformance/conformance";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../../test/support/libraryContract.ts";
import { type Listening, listen } from "../../test/support/listen.ts";
import { type Finished, runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = "a-long-password";
const SUCCESS = "library@1.2/getBooks/status/documented-success";
const UNDOCUMENTED = "library@1.2/getBooks/status/status-is-documented";

const answerWith =
  (status: number): RequestListener =>
  (request, response) => {
    const code = request.headers.authorization === undefined ? 401 : status;
    response.writeHead(code, { "content-type": "application/json" }).end('[{"title":"A"}]');
  };
const sound = answerWith(200);
const broken = answerWith(418);

let answer: RequestListener = broken;
let library: Listening;
let folder: string;
beforeEach(async () => {
  answer = broken;
  library = await listen((request, response) => answer(request, response));
  const auth = `auth: { basic: { username: reader, password: "${PASSWORD}" } }`;
  const limits = "limits: { requestsPerSecond: 1000, requestTimeoutMs: 1000 }";
  folder = temporaryFolder({
    "library.yaml": libraryDocument,
    "iom-conformance.yaml": `target: ${library.url}\n${auth}\n${limits}\n`,
    "without-login.yaml": `target: ${library.url}\n${limits}\n`,
    "without-target.yaml": `${auth}\n${limits}\n`,
  });
});
afterEach(async () => {
  await library.close();
  removeFolder(folder);
});

async function violationOf(check: string, ...more: readonly string[]): Promise<Violation> {
  await runInProcess(["run", "--spec", "library.yaml", "--check", check, ...more], { cwd: folder });
  const report: Report = JSON.parse(readFileSync(join(folder, "conformance-report", "report.json"), "utf8"));
  const [violation] = report.checks.find(({ id }) => id === check)?.violations ?? [];
  if (violation === undefined) throw new Error(`${check} found nothing`);
  return violation;
}

function replay(violation: string, ...more: readonly string[]): Promise<Finished> {
  const args = ["replay", "conformance-report/report.json", violation, "--spec", "library.yaml", ...more];
  return runInProcess(args, { cwd: folder });
}

/** Without what differs from run to run. */
function steady({ code, stdout, stderr }: Finished): string {
  const text = `${stderr}${stdout}exit code ${code}\n`;
  return text
    .replaceAll(library.url, "http://library.example")
    .replaceAll(library.url.replace("http://", ""), "library.example")
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "2026-01-02T03:04:05.678Z");
}

describe("executeReplay", () => {
  it("is the command that the report names", async () => {
    const { id, replay: command } = await violationOf(SUCCESS);
    expect(command).toBe(`iom-conformance replay conformance-report/report.json ${id}`);
    const [, ...args] = command.split(" ");
    expect((await runInProcess([...args, "--spec", "library.yaml"], { cwd: folder })).code).toBe(1);
  });

  it("names a report with another path as one word of a shell", async () => {
    const { replay: command, id } = await violationOf(SUCCESS);
    expect(command).toContain(id);
    await runInProcess(["run", "--spec", "library.yaml", "--check", SUCCESS, "--out", "it's here"], { cwd: folder });
    const report: Report = JSON.parse(readFileSync(join(folder, "it's here", "report.json"), "utf8"));
    const [violation] = report.checks.flatMap(({ violations }) => violations);
    expect(violation?.replay).toBe(`iom-conformance replay 'it'\\''s here/report.json' ${id}`);
  });

  it.each<{ readonly what: string; readonly now: () => RequestListener | Promise<RequestListener> }>([
    { what: "still-shows", now: () => broken },
    { what: "shows-otherwise", now: () => answerWith(500) },
    { what: "shows-no-more", now: () => sound },
    {
      what: "shows-sometimes",
      now() {
        let asked = 0;
        return (request, response) => {
          asked += 1;
          // The first request finds out whether the credentials work.
          return (asked === 2 ? broken : sound)(request, response);
        };
      },
    },
    { what: "credentials-are-refused", now: () => (_request, response) => response.writeHead(401).end() },
    { what: "api-is-gone", now: () => (_request, response) => response.writeHead(404).end() },
    {
      what: "target-is-gone",
      async now() {
        await library.close();
        return sound;
      },
    },
  ])("says what was seen then and now: $what", async ({ what, now }) => {
    const { id } = await violationOf(SUCCESS);
    answer = await now();
    await expect(steady(await replay(id))).toMatchFileSnapshot(`../../test/golden/replay/${what}.txt`);
  });

  it.each<{ readonly what: string; readonly args: (id: string) => readonly string[] }>([
    { what: "unknown-violation", args: (id) => ["conformance-report/report.json", `${id}0`, "--spec", "library.yaml"] },
    { what: "strange-violation", args: () => ["conformance-report/report.json", "first", "--spec", "library.yaml"] },
    { what: "no-report", args: (id) => ["library.yaml", id] },
    { what: "missing-report", args: (id) => ["report.json", id] },
    { what: "missing-spec", args: (id) => ["conformance-report/report.json", id] },
    {
      what: "no-target",
      args: (id) => ["conformance-report/report.json", id, "--spec", "library.yaml", "-c", "without-target.yaml"],
    },
    { what: "no-violation-named", args: () => ["conformance-report/report.json"] },
  ])("says what is wrong and how to mend it: $what", async ({ what, args }) => {
    const { id } = await violationOf(SUCCESS);
    answer = () => expect.unreachable("nothing may be sent");
    const finished = await runInProcess(["replay", ...args(id)], { cwd: folder });
    expect(finished.code).toBe(2);
    await expect(steady(finished)).toMatchFileSnapshot(`../../test/golden/replay/${what}.txt`);
  });

  it("asks for what the check needs", async () => {
    answer = (_request, response) => response.writeHead(200, { "content-type": "application/json" }).end("[]");
    const check = "library@1.2/getBooks/authentication/wrong-password-is-refused";
    const { id } = await violationOf(check);
    const finished = await replay(id, "--config", "without-login.yaml");
    expect([finished.code, finished.stdout]).toEqual([2, ""]);
    expect(finished.stderr).toContain(
      `error: ${id}: ${check} cannot be judged: needs auth.basic. Use the config file of the run that found it, with --config.\n`,
    );
  });

  it("judges the operation's other checks too where a check judges all answers", async () => {
    const { id } = await violationOf(UNDOCUMENTED, "--check", "**/documented-success");
    expect((await replay(id)).stdout).toMatch(/\nSTILL SHOWS\n$/);
    answer = sound;
    expect((await replay(id)).stdout).toMatch(/\nSHOWS NO MORE\n$/);
  });

  it("prints no secret that the target sends back", async () => {
    answer = (request, response) => {
      const authorization = request.headers.authorization ?? "";
      const login = Buffer.from(authorization.replace(/^\S+ /, ""), "base64").toString();
      response.writeHead(418, { "content-type": "text/plain", "x-login": login }).end(login);
    };
    const { id } = await violationOf(SUCCESS);
    const { stdout, stderr } = await replay(id);
    expect(stdout).toMatch(/\nSTILL SHOWS\n$/);
    expect(stdout + stderr).not.toContain(PASSWORD);
  });
});
