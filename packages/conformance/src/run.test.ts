import { describe, expect, it } from "vitest";
import { booksSettings, booksTarget, fakePorts, type Reply } from "../test/books.ts";
import { type Check, defineCheck } from "./check.ts";
import type { RunEvent } from "./events.ts";
import { plan } from "./plan.ts";
import { type Ports, TransportError, type WireRequest } from "./ports.ts";
import type { Report } from "./reportModel.ts";
import { reportOf } from "./reportOf.ts";
import type { Requirement } from "./requirement.ts";
import { run } from "./run.ts";
import type { RunSettings } from "./settings.ts";
import { fail, pass, skip } from "./verdict.ts";

const matches = (glob: string, id: string) => id.endsWith(glob);

const requirement = (changes: Partial<Requirement> = {}): Requirement => ({
  id: "area#one",
  level: "must",
  each: "operation",
  statement: "One.",
  source: { kind: "document", reference: "here" },
  ...changes,
});

const check = (judge: Check<"operation">["judge"], changes: Partial<Check<"operation">> = {}): Check =>
  defineCheck<"operation", unknown>({
    id: "area/one",
    title: "One is true",
    requirements: ["area#one"],
    each: "operation",
    needs: [],
    requests: 1,
    judge,
    ...changes,
  });

interface Scene {
  readonly checks: readonly Check[];
  readonly settings?: Partial<RunSettings>;
  readonly requirements?: readonly Requirement[];
  readonly target?: (request: WireRequest) => Reply | Promise<Reply>;
  readonly ports?: Partial<Ports>;
  readonly signal?: AbortSignal;
}

async function play({ checks, settings: changes, requirements, target, ports, signal }: Scene): Promise<{
  readonly report: Report;
  readonly events: readonly RunEvent[];
}> {
  const settings = booksSettings(changes);
  const events: RunEvent[] = [];
  const stream = run({
    settings,
    plan: plan({ ...settings, matches }, checks, requirements ?? [requirement()]),
    ports: { ...fakePorts(target ?? booksTarget(3)), ...ports },
    signal: signal ?? new AbortController().signal,
    matches,
  });
  for await (const event of stream) events.push(event);
  return { report: reportOf(events), events };
}

const LIST = "library@2.0/listBooks/area/one";
const ADD = "library@2.0/addBook/area/one";
const statusOf = (report: Report, id: string) => report.checks.find((entry) => entry.id === id);

describe("run", () => {
  it("judges no page that is larger than the suite reads", async () => {
    const { report } = await play({
      checks: [check(async ({ page }) => ((await page()).items.length > 0 ? pass : skip("odd")))],
      ports: { transport: async () => ({ status: 200, headers: [], body: new Uint8Array(), truncated: true }) },
    });
    expect(statusOf(report, LIST)).toMatchObject({
      status: "skipped",
      reason: "the body is larger than the suite reads",
    });
  });

  it("passes, and skips what would write", async () => {
    const { report } = await play({
      checks: [check(async ({ send, request }) => ((await send(request())).status === 200 ? pass : skip("odd")))],
    });
    expect(statusOf(report, LIST)?.status).toBe("passed");
    expect(statusOf(report, ADD)).toMatchObject({ status: "skipped", reason: "needs writes: true" });
    expect(report.summary).toMatchObject({ verdict: "conformant", passed: 1, skipped: 1 });
    expect(report.obligations).toMatchObject([
      { operation: "listBooks", outcome: "verified", check: LIST },
      { operation: "addBook", outcome: "not-tested", reason: "needs writes: true" },
    ]);
  });

  it("reports a violation that repeats, with evidence, a curl line and no secret", async () => {
    const { report } = await play({
      checks: [
        check(async ({ send, request }) => {
          const answer = await send(request({ parameters: { limit: 1 } }));
          return fail(answer, { expected: "another answer", actual: "lovelace", input: { limit: 1 } });
        }),
      ],
      target: (request) => ({
        body: { books: [], echo: request.headers.find(([name]) => name === "authorization")?.[1] },
      }),
    });
    const violation = statusOf(report, LIST)?.violations[0];
    expect(violation).toMatchObject({ expected: "another answer", actual: "[redacted]", input: { limit: 1 } });
    expect(violation?.curl).toContain("'http://library.test/rest/library/books?branch=7&limit=1'");
    expect(report.exchanges.map(({ id }) => id)).toEqual(violation?.exchanges);
    const text = JSON.stringify(report);
    expect(text).not.toContain("lovelace");
    expect(text).not.toContain(btoa("ada:lovelace"));
    expect(report.summary).toMatchObject({ verdict: "violated", failed: 1 });
  });

  it("calls unstable what does not repeat", async () => {
    let asked = 0;
    const { report } = await play({
      checks: [
        check(async ({ send, request }) => {
          const answer = await send(request());
          asked += 1;
          return asked === 1 ? fail(answer, { expected: "a", actual: "b" }) : pass;
        }),
      ],
    });
    expect(statusOf(report, LIST)).toMatchObject({
      status: "unstable",
      violations: [{ actual: "first b, when repeated the expected" }],
    });
    expect(report.summary.verdict).toBe("conformant");
  });

  it("takes a throw for an error of the suite", async () => {
    const { report } = await play({ checks: [check(async () => Promise.reject(new Error("oops lovelace")))] });
    expect(statusOf(report, LIST)).toMatchObject({ status: "errored", reason: "Error: oops [redacted]" });
    expect(report.run).toMatchObject({ complete: false, reason: "1 checks ended in an error of the suite" });
    expect(report.summary.verdict).toBe("incomplete");
  });

  it.each([
    ["2030-01-01", "waived"],
    ["2029-12-31", "failed"],
    [undefined, "waived"],
  ])("honours a waiver until %s: %s", async (until, status) => {
    const { report } = await play({
      checks: [check(async ({ send, request }) => fail(await send(request()), { expected: "a", actual: "b" }))],
      settings: { waivers: [{ check: "listBooks/area/one", reason: "TICKET-1", ...(until ? { until } : {}) }] },
    });
    expect(statusOf(report, LIST)?.status).toBe(status);
  });

  it("says when a waiver is not needed any more", async () => {
    const { report } = await play({
      checks: [check(async () => pass)],
      settings: { waivers: [{ check: "listBooks/area/one", reason: "TICKET-1" }] },
    });
    expect(report.observations).toMatchObject([{ id: "waiver/listBooks/area/one" }]);
  });

  it.each([
    ["should", false, "conformant"],
    ["should", true, "violated"],
    ["must", false, "violated"],
  ] as const)("a broken %s with strict %s is %s", async (level, strict, verdict) => {
    const { report } = await play({
      checks: [check(async ({ send, request }) => fail(await send(request()), { expected: "a", actual: "b" }))],
      requirements: [requirement({ level })],
      settings: { strict },
    });
    expect(report.summary.verdict).toBe(verdict);
  });

  it("ends with the budget, and says so", async () => {
    const { report } = await play({
      checks: [
        check(async ({ send, request }) => {
          for (let sent = 0; sent < 50; sent += 1) await send(request());
          return pass;
        }),
      ],
      settings: { limits: { concurrency: 1, requestsPerSecond: 10_000, requestTimeoutMs: 100, maxRequests: 20 } },
    });
    expect(report.summary.requests).toBe(20);
    expect(statusOf(report, LIST)).toMatchObject({
      status: "skipped",
      reason: "budget: limits.maxRequests is used up",
    });
    expect(report.run.complete).toBe(false);
  });

  it("waits for a busy target as long as it asks, then goes on", async () => {
    let asked = 0;
    const ports = fakePorts((request) => {
      asked += 1;
      return asked === 3 ? { status: 429, headers: { "Retry-After": "3" } } : booksTarget(3)(request);
    });
    const { report } = await play({
      checks: [check(async ({ send, request }) => ((await send(request())).status === 200 ? pass : skip("odd")))],
      ports,
    });
    expect(ports.slept).toEqual([3000]);
    expect(asked).toBe(4);
    expect(statusOf(report, LIST)?.status).toBe("passed");
  });

  it("is inconclusive about a target that stays busy", async () => {
    let asked = 0;
    const ports = fakePorts((request) => {
      asked += 1;
      return asked > 2 ? { status: 503 } : booksTarget(3)(request);
    });
    const { report } = await play({
      checks: [check(async ({ send, request }) => fail(await send(request()), { expected: "", actual: "" }))],
      ports,
    });
    expect(statusOf(report, LIST)).toMatchObject({
      status: "skipped",
      reason: "the target stayed busy: status 503 3 times",
    });
    expect(ports.slept).toEqual([1000, 2000]);
  });

  it("refuses to write without permission, as an error of the suite", async () => {
    const { report } = await play({
      checks: [check(async ({ send, request }) => ((await send(request({ method: "DELETE" }))).status ? pass : pass))],
    });
    expect(statusOf(report, LIST)?.reason).toContain("writes are not allowed");
  });

  it("stops when the target is gone", async () => {
    let asked = 0;
    const { report } = await play({
      checks: [
        check(async ({ send, request }) => {
          await send(request());
          return pass;
        }),
        ...[2, 3, 4, 5].map((name) =>
          check(async ({ send, request }) => ((await send(request())).status ? pass : pass), {
            id: `area/more${name}`,
          }),
        ),
      ],
      ports: {
        transport: async () => {
          asked += 1;
          if (asked > 2) throw new TransportError("refused", "ECONNREFUSED");
          return {
            status: 200,
            headers: [["content-type", "application/json"]],
            body: new TextEncoder().encode("{}"),
            truncated: false,
          };
        },
      },
    });
    expect(report.run).toMatchObject({ complete: false, reason: "no answer 8 times in a row, last: ECONNREFUSED" });
    expect(report.checks.filter(({ status }) => status === "failed")).toEqual([]);
  });

  it("reports what was done when it is interrupted", async () => {
    const controller = new AbortController();
    const { report } = await play({
      checks: [
        check(async ({ send, request }) => {
          await send(request());
          controller.abort();
          return pass;
        }),
        check(async ({ send, request }) => ((await send(request())).status ? pass : pass), { id: "area/two" }),
      ],
      settings: { limits: { concurrency: 1, requestsPerSecond: 10_000, requestTimeoutMs: 100, maxRequests: 100 } },
      signal: controller.signal,
    });
    expect(statusOf(report, LIST)?.status).toBe("passed");
    expect(statusOf(report, "library@2.0/listBooks/area/two")).toMatchObject({
      status: "skipped",
      reason: "the run was cut short: interrupted",
    });
    expect(report.run).toMatchObject({ complete: false, reason: "interrupted" });
  });

  it("shares one reading of the list, and reads it anew to confirm a surprise", async () => {
    let lists = 0;
    const counting = (name: string, verdict: (count: number) => boolean): Check =>
      defineCheck<"operation", number>({
        id: `area/${name}`,
        title: name,
        requirements: ["area#one"],
        each: "operation",
        needs: [],
        requests: 0,
        safe: true,
        applies: (_, { operation }) => operation.method === "get",
        observe: (seen, page) => (seen ?? 0) + page.items.length,
        async judge({ observed, crawl }) {
          const { pages } = await crawl();
          const [first] = pages;
          const count = (await observed()) ?? 0;
          return verdict(count) || !first ? pass : fail(first.answer, { expected: "3", actual: String(count) });
        },
      });
    const { report } = await play({
      checks: [
        counting("one", (count) => count === 3),
        counting("two", (count) => count === 3),
        counting("three", (count) => count === 4),
      ],
      target: (request) => {
        if (request.url.includes("offset=0")) lists += 1;
        return booksTarget(3)(request);
      },
    });
    expect(report.checks.map(({ id, status }) => [id.split("/").at(-1), status])).toEqual([
      ["one", "passed"],
      ["three", "failed"],
      ["two", "passed"],
    ]);
    expect(lists).toBe(2);
  });

  it.each([
    ["credentials", () => ({ status: 401 }), "refused the credentials of auth.basic with status 401"],
    ["permissions", () => ({ status: 403, body: {} }), "forbids every request"],
    [
      "web pages",
      () => ({ headers: { "content-type": "text/html" }, body: "<html>" }),
      "web page whatever it is asked",
    ],
    ["other APIs", () => ({ status: 404 }), "offers none of the APIs library@2.0"],
  ] as const)("ends before the first check for lack of %s", async (_, target, reason) => {
    const { report } = await play({ checks: [check(async () => pass)], target });
    expect(report.run).toMatchObject({ complete: false, reason: expect.stringContaining(reason) });
    expect(report.checks.every(({ status }) => status === "skipped")).toBe(true);
    expect(report.obligations.every(({ outcome }) => outcome === "not-tested")).toBe(true);
  });

  it("reports an API that was asked for and is not offered", async () => {
    const api = defineCheck<"api">({
      id: "area/offered",
      title: "offered",
      requirements: ["area#offered"],
      each: "api",
      needs: [],
      requests: 1,
      safe: true,
      judge: async ({ send, request }) => fail(await send(request()), { expected: "offered", actual: "status 404" }),
    });
    const settings = booksSettings();
    const { report } = await play({
      checks: [check(async () => pass), api],
      requirements: [requirement(), requirement({ id: "area#offered", each: "api" })],
      settings: { apis: settings.apis.map((entry) => ({ ...entry, explicit: true })) },
      target: () => ({ status: 404 }),
    });
    expect(report.checks.map(({ id, status }) => [id.split("/").slice(1).join("/"), status])).toEqual([
      ["addBook/area/one", "skipped"],
      ["listBooks/area/offered", "failed"],
      ["listBooks/area/one", "skipped"],
    ]);
    expect(report.target.apis).toMatchObject([{ offered: false }]);
  });

  it("accounts for every obligation once", async () => {
    const { report } = await play({
      checks: [check(async () => pass, { needs: ["forbidden"] })],
      requirements: [
        requirement(),
        requirement({ id: "area#untested", untested: "nobody can" }),
        requirement({ id: "area#status", each: "status", untested: "later" }),
      ],
    });
    const { obligations } = report.summary;
    expect(report.obligations).toHaveLength(2 + 2 + 5);
    expect(obligations.verified + obligations.violated + obligations.waived + obligations["not-tested"]).toBe(9);
    expect(report.obligations.every(({ outcome, reason }) => outcome === "verified" || reason)).toBe(true);
  });
});

describe("reportOf", () => {
  it("is incomplete when the stream ends early", async () => {
    const { events } = await play({ checks: [check(async () => pass)] });
    const cut = reportOf(events.slice(0, -1));
    expect(cut.run).toMatchObject({ complete: false, reason: "the run ended without a result" });
    expect(cut.summary.verdict).toBe("incomplete");
  });
});
