import { describe, expect, it } from "vitest";
import { booksSettings, booksTarget, fakePorts, type Reply } from "../test/books.ts";
import { type Check, defineCheck } from "./check.ts";
import type { RunEvent } from "./events.ts";
import { defineObservation, type Observation } from "./observation.ts";
import { plan } from "./plan.ts";
import type { WireRequest } from "./ports.ts";
import { reportOf } from "./reportOf.ts";
import { run } from "./run.ts";
import type { RunSettings } from "./settings.ts";
import { fail, pass, skip } from "./verdict.ts";

interface Scene {
  readonly checks?: readonly Check[];
  readonly observations?: readonly Observation[];
  readonly settings?: Partial<RunSettings>;
  readonly target?: (request: WireRequest) => Reply;
}

async function play({ checks = [], observations = [], settings: changes, target = booksTarget(3) }: Scene) {
  const settings = booksSettings(changes);
  const requirements = checks.map(({ requirements: [id], each }) => {
    const source = { kind: "document", reference: "here" } as const;
    return { id, level: "must", each, statement: "One.", source } as const;
  });
  const matches = () => true;
  const events: RunEvent[] = [];
  const sent: WireRequest[] = [];
  const ports = fakePorts((request) => {
    sent.push(request);
    return target(request);
  });
  const planned = plan({ ...settings, matches }, checks, requirements, observations);
  const { signal } = new AbortController();
  for await (const event of run({ settings, plan: planned, ports, signal, matches })) events.push(event);
  return { report: reportOf(events), planned, sent };
}

const observing = (changes: Partial<Observation<"operation">> = {}): Observation =>
  defineObservation<"operation", unknown>({
    id: "status/answer",
    title: "What is answered",
    each: "operation",
    needs: [],
    requests: 1,
    observe: async ({ send, request }) => String((await send(request())).status),
    ...changes,
  });

const judging = (judge: Check<"operation">["judge"], changes: Partial<Check<"operation">> = {}): Check =>
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

describe("observations", () => {
  it("are recorded under stable ids, with the reason where nothing could be seen", async () => {
    const { report, planned } = await play({ observations: [observing()] });
    const seen = report.observations.filter(({ id }) => id.endsWith("status/answer"));
    expect(seen).toEqual([
      { id: "library@2.0/listBooks/status/answer", value: "200" },
      { id: "library@2.0/addBook/status/answer", value: "not observed: needs writes: true" },
    ]);
    expect(planned.observations.map(({ id, requests }) => [id, requests])).toEqual([
      ["library@2.0/listBooks/status/answer", 1],
      ["library@2.0/addBook/status/answer", 0],
    ]);
    expect(report.summary.verdict).toBe("conformant");
  });

  it.each<[string, Observation<"operation">["observe"], string]>([
    ["throws", async () => Promise.reject(new Error("odd")), "not observed: error of the suite: Error: odd"],
    ["shows a secret", async () => "the password is lovelace", "the password is [redacted]"],
  ])("harm nothing when one %s", async (_what, observe, value) => {
    const { report } = await play({ observations: [observing({ observe })] });
    expect(report.observations[0]).toEqual({ id: "library@2.0/listBooks/status/answer", value });
    expect(report.run.complete).toBe(true);
  });

  it("fold over the pages of the reading that checks share", async () => {
    const counting = defineObservation<"pagination", number>({
      id: "answers/pages",
      title: "How many pages were read",
      each: "pagination",
      needs: [],
      requests: 0,
      fold: (pages = 0) => pages + 1,
      observe: async ({ observed }) => (await observed()) ?? null,
    });
    const { report, sent } = await play({ observations: [counting, { ...counting, id: "answers/more-pages" }] });
    expect(report.observations.slice(0, 2)).toEqual([
      { id: "library@2.0/listBooks/answers/pages", value: 2 },
      { id: "library@2.0/listBooks/answers/more-pages", value: 2 },
    ]);
    expect(sent.filter(({ url }) => url.includes("offset="))).toHaveLength(2);
  });

  it("are made by the first shard alone", async () => {
    const { report } = await play({ observations: [observing()], settings: { shard: { index: 2, count: 2 } } });
    expect(report.observations[0]?.value).toBe("not observed: in another shard");
  });

  it("tell how long the answers of an operation took", async () => {
    const { report } = await play({ observations: [observing()] });
    const id = "library@2.0/listBooks/steadiness/answer-times";
    expect(report.observations).toContainEqual({ id, value: { count: 1, p50: 0, p95: 0, p99: 0 } });
  });
});

describe("what the engine keeps of a run", () => {
  it("is one violation for one defect, with all its subjects", async () => {
    const check = defineCheck<"parameter">({
      id: "area/one",
      title: "One is true",
      requirements: ["area#one"],
      each: "parameter",
      needs: [],
      requests: 1,
      judge: async ({ send, request, subject }) => {
        const actual = subject.name === "limit" ? "another thing" : "a thing";
        return fail(await send(request()), { expected: "nothing", actual });
      },
    });
    const { report } = await play({ checks: [check] });
    const [judged] = report.checks;
    expect(
      judged?.violations.map(({ subject, occurrences, subjects }) => ({ subject, occurrences, subjects })),
    ).toEqual([
      { subject: "branch", occurrences: 3, subjects: ["branch", "author", "offset"] },
      { subject: "limit", occurrences: 1, subjects: ["limit"] },
    ]);
    expect(report.obligations.map(({ outcome }) => outcome)).toEqual(Array(4).fill("violated"));
  });

  it("is every answer, judged by the schema that is documented for it", async () => {
    const seen: unknown[] = [];
    const { report } = await play({
      checks: [
        judging(async ({ send, request }) => ((await send(request())).status === 200 ? pass : skip("odd"))),
        judging(
          async ({ received }) => {
            seen.push(...received().map(({ body }) => body));
            return pass;
          },
          { id: "area/last", requirements: ["area#last"], last: true, requests: 0 },
        ),
      ],
      target: () => ({ body: { books: [{ isbn: 1 }, { isbn: 2 }, {}] } }),
    });
    expect(report.summary.passed).toBe(2);
    expect(seen).toMatchObject([
      {
        kind: "broken",
        count: 3,
        response: { status: "200" },
        violations: [
          { path: "/books/0/isbn", keyword: "type" },
          { path: "/books/2", keyword: "required" },
        ],
      },
    ]);
  });

  it("is a list of everything that it has written", async () => {
    const writing = judging(async ({ send, request }) => ((await send(request())).status < 400 ? pass : skip("odd")));
    const { report } = await play({
      checks: [writing],
      settings: { writes: true },
      target: (request) =>
        request.method === "POST" ? { status: 201, headers: { location: "/books/7" } } : booksTarget(3)(request),
    });
    expect(report.written).toMatchObject([
      {
        api: "library@2.0",
        operation: "addBook",
        status: 201,
        location: "/books/7",
        ids: [expect.stringMatching(/./)],
      },
    ]);
  });
});

describe("operations that write, without leave to write", () => {
  const refused = judging(
    async ({ send, request }) =>
      (await send(request({ credentials: { kind: "none" } }))).status === 401 ? pass : skip("let in"),
    { refused: true },
  );
  const target = ({ method, headers }: WireRequest): Reply =>
    method === "POST" && !headers.some(([name]) => name === "authorization")
      ? { status: 401 }
      : { body: { books: [] } };

  it("are asked without credentials only with leave for that", async () => {
    const without = await play({ checks: [refused], target });
    expect(without.report.checks[0]).toMatchObject({
      id: "library@2.0/addBook/area/one",
      reason: "needs writes: true or limits.probeWritesWithoutCredentials: true",
    });
    const limits = { ...booksSettings().limits, probeWritesWithoutCredentials: true };
    const { report, sent } = await play({ checks: [refused], target, settings: { limits } });
    expect(report.checks[0]).toMatchObject({ id: "library@2.0/addBook/area/one", status: "passed" });
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("never see credentials, whatever a check says of itself", async () => {
    const limits = { ...booksSettings().limits, probeWritesWithoutCredentials: true };
    const lying = judging(async ({ send, request }) => ((await send(request())).status < 400 ? pass : skip("odd")), {
      refused: true,
    });
    const { report, sent } = await play({ checks: [lying], target, settings: { limits } });
    expect(report.checks[0]).toMatchObject({ status: "errored" });
    expect(sent.filter(({ method }) => method === "POST")).toEqual([]);
  });
});
