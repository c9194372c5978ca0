import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import type { Report } from "@iom-conformance/conformance";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listen } from "../../test/support/listen.ts";
import { runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 120_000 });

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly body: string;
}

interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly allow?: string;
}

interface Trap {
  readonly document: string;
  readonly fixtures?: object;
  readonly answer: (asked: Asked) => Answered;
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = "", query = ""] = (request.url ?? "").split(/\?(.*)/s);
  return {
    method: request.method ?? "",
    path,
    query: new URLSearchParams(query),
    contentType: request.headers["content-type"] ?? "",
    body: Buffer.concat(chunks).toString(),
  };
}

/** The whole run of the checks that send valid and invalid requests. */
async function run({ document, fixtures = {}, answer }: Trap): Promise<Report> {
  const server = await listen(async (request, response) => {
    const { status, body, allow } = answer(await askedOf(request));
    response.writeHead(status, { "content-type": "application/json", ...(allow === undefined ? {} : { allow }) });
    response.end(request.method === "HEAD" || body === undefined ? "" : JSON.stringify(body));
  });
  closers.push(() => server.close());
  const folder = temporaryFolder({
    "trap.yaml": document,
    "iom-conformance.yaml": `target: ${server.url}\nwrites: true\nfixtures: ${JSON.stringify(fixtures)}\nlimits: { requestsPerSecond: 1000 }\n`,
  });
  closers.push(() => removeFolder(folder));
  const areas = ["status", "schema", "writes"].flatMap((area) => ["--check", `**/${area}/*`]);
  const { stderr } = await runInProcess(["run", "--spec", "trap.yaml", "--seed", "1", "--no-progress", ...areas], {
    cwd: folder,
  });
  const report: Report = JSON.parse(readFileSync(join(folder, "conformance-report", "report.json"), "utf8"));
  expect(report.summary.errored, stderr).toBe(0);
  return report;
}

/** Accusations, in words. */
function accusationsOf({ checks }: Report): readonly string[] {
  return checks.flatMap(({ id, violations }) =>
    violations.map(({ expected, actual, input }) => `${id}: ${expected}; ${actual}; ${JSON.stringify(input)}`),
  );
}

function passed({ checks }: Report): readonly string[] {
  return checks.filter(({ status }) => status === "passed").map(({ id }) => id.split("/").slice(-2).join("/"));
}

const refused = { status: 400, body: { error: "invalid" } };
const isWhole = (text: string, least: number, most: number): boolean =>
  /^[+-]?\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

const passwords = `openapi: 3.0.3
info: { title: Passwords, version: "1.0" }
servers: [{ url: /passwords }]
paths:
  /password:
    get:
      operationId: getPassword
      parameters:
        - { name: charset, in: query, schema: { type: string, minLength: 1, maxLength: 92 } }
        - { name: length, in: query, schema: { type: integer, minimum: 1, maximum: 4096 } }
        - { name: quantity, in: query, schema: { type: integer, minimum: 1, maximum: 1000 } }
        - { name: upper, in: query, schema: { type: boolean } }
      responses:
        "200":
          description: Passwords.
          content: { application/json: { schema: { type: array, items: { type: string } } } }
        "400": { description: A parameter is invalid. }
`;

/** As strict as its document says, and no stricter: in a query, everything is a text. */
function answerPassword({ method, path, query }: Asked): Answered {
  if (path !== "/passwords/password") return { status: 404 };
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, allow: path.startsWith("/accounts") ? "POST" : "GET, HEAD" };
  for (const name of ["charset", "length", "quantity", "upper"]) if (query.getAll(name).length > 1) return refused;
  const [charset, length, quantity, upper] = ["charset", "length", "quantity", "upper"].map((name) => query.get(name));
  if (charset !== null && charset !== undefined && ([...charset].length < 1 || [...charset].length > 92))
    return refused;
  if (length && !isWhole(length, 1, 4096)) return refused;
  if (quantity && !isWhole(quantity, 1, 1000)) return refused;
  if (length === "" || quantity === "" || (upper !== null && upper !== "true" && upper !== "false")) return refused;
  return { status: 200, body: ["a", "b"] };
}

const accountSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "age"],
  properties: {
    // Every request names the deployment's own.
    name: { type: "string", minLength: 1, maxLength: 20, "x-conformance": { fixture: "owner" } },
    age: { type: "integer", minimum: 0, maximum: 150 },
    nickname: { type: "string", maxLength: 5 },
  },
};

const accounts = `openapi: 3.0.3
info: { title: Accounts, version: "1.0" }
servers: [{ url: /accounts }]
paths:
  /accounts:
    post:
      operationId: createAccount
      requestBody:
        required: true
        content: { application/json: { schema: ${JSON.stringify(accountSchema)} } }
      responses:
        "201": { description: Created. }
        "400": { description: The body is invalid. }
        "415": { description: Not JSON. }
`;

const ajv = new Ajv2020({ strict: false });
const isAccount = ajv.compile(accountSchema);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerAccount({ method, path, contentType, body }: Asked): Answered {
  if (path !== "/accounts/accounts") return { status: 404 };
  if (method !== "POST") return { status: 405, allow: path.startsWith("/accounts") ? "POST" : "GET, HEAD" };
  if (!/^application\/json\b/i.test(contentType)) return { status: 415 };
  return isAccount(parsed(body)) ? { status: 201 } : refused;
}

describe("false alarms of other tools are none of ours", () => {
  /*
   * Schemathesis 2900: `charset=null` and `charset=false` were meant as values of a wrong type, but in a query they are texts like any
   * other, and the target that took them was accused of accepting invalid data.
   */
  it("takes no text in a query for a value of another type", async () => {
    const report = await run({ document: passwords, answer: answerPassword });
    expect(accusationsOf(report)).toEqual([]);
    expect(passed(report)).toEqual(
      expect.arrayContaining(["status/invalid-parameter-is-refused", "status/parameter-is-accepted"]),
    );
  });

  /*
   * Schemathesis 3073: a body that was generated as invalid was changed afterwards, by hooks, credentials or data of another request,
   * and so became valid; the target that took it was accused all the same. Here the data of the deployment is what comes later.
   */
  it("accuses nobody of taking a body that became valid after it was made", async () => {
    const bodies: string[] = [];
    const report = await run({
      document: accounts,
      fixtures: { owner: "Anna" },
      answer(asked) {
        bodies.push(asked.body);
        return answerAccount(asked);
      },
    });
    expect(bodies.filter((body) => body.includes("Anna")).length).toBeGreaterThan(3);
    expect(accusationsOf(report)).toEqual([]);
    expect(passed(report)).toEqual(
      expect.arrayContaining(["status/invalid-body-is-refused", "status/documented-success"]),
    );
  });

  /*
   * Schemathesis 4332: with `additionalProperties: false`, shrinking took the additional property away, which was all that was invalid,
   * and the valid rest was reported as proof. So what is reported of a target that takes everything has to be invalid, each of it.
   */
  it.each([
    { forgotten: "everything", schema: {} },
    { forgotten: "additionalProperties", schema: { ...accountSchema, additionalProperties: true } },
    { forgotten: "required", schema: { ...accountSchema, required: [] } },
    {
      forgotten: "a property",
      schema: { ...accountSchema, properties: { ...accountSchema.properties, nickname: {} } },
    },
  ])("cites as proof nothing but bodies that are invalid, of a target that forgets $forgotten", async ({ schema }) => {
    const takes = ajv.compile(schema);
    const report = await run({
      document: accounts,
      fixtures: { owner: "Anna" },
      answer: (asked) =>
        answerAccount(asked) === refused && takes(parsed(asked.body)) ? { status: 201 } : answerAccount(asked),
    });
    const accused = report.checks.filter(({ id }) => /\/(invalid-body|near-miss)-is-refused$/.test(id));
    const cited = accused.flatMap(({ violations }) => violations.flatMap(({ exchanges }) => exchanges));
    const bodies = report.exchanges.filter(({ id }) => cited.includes(id)).map(({ request }) => request.body ?? "");
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.filter((body) => isAccount(parsed(body)))).toEqual([]);
  });
});
