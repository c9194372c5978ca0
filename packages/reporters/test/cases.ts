import type { Exchange, Report } from "@iom-conformance/conformance";
import { type SampleCheck, sampleReport } from "@iom-conformance/testkit";

const limit = "orders@1.0/getOrders/pagination/limit-is-respected";
const accept = "orders@1.0/getOrders/negotiation/absent-accept-is-served";
const created = "orders@1.0/createOrder/headers/location-is-sent";

const exchange: Exchange = {
  id: "x12",
  request: {
    method: "GET",
    url: "https://iom.example/orders?limit=1",
    headers: [
      ["accept", "application/json"],
      ["authorization", "[redacted]"],
    ],
    body: null,
  },
  response: {
    status: 200,
    headers: [["content-type", "application/json"]],
    body: '[{"id":1},{"id":2}]',
    truncated: false,
  },
  timings: { startedAt: "2026-01-02T03:04:06.000Z", durationMs: 12 },
};

const failed: SampleCheck = {
  id: limit,
  status: "failed",
  title: "No more items are returned than the limit allows",
  violations: [
    {
      id: "v-0badcafe",
      subject: "limit",
      input: { offset: 0, limit: 1 },
      exchanges: ["x12"],
      curl: "curl --user \"$IOM_USER:$IOM_PASSWORD\" 'https://iom.example/orders?limit=1'",
      occurrences: 1,
      subjects: ["limit"],
      replay: "iom-conformance replay report.json v-0badcafe",
    },
  ],
};

const skipped: SampleCheck = { id: accept, status: "skipped", reason: "needs fixtures.shopId" };
const errored: SampleCheck = { id: accept, status: "errored", reason: "TypeError: items is not iterable" };
const unstable: SampleCheck = {
  id: created,
  status: "unstable",
  reason: "what was seen first did not repeat",
  violations: [{ expected: "a Location header", actual: "first none, when repeated the expected" }],
};

const hostile =
  '</testcase><b a="\'&amp;"> ]]> \u001b[31mred\u001b]0;title\u0007 \u009b2J\r\n\u202eevil\u2028 \ud800 \uffff\u0000 Größe 注文 🛒';

const manySubjects: SampleCheck = {
  ...failed,
  violations: Array.from({ length: 280 }, (_, index) => ({ subject: `parameter-${index}`, actual: `${index} items` })),
};

const manyOperations = Array.from(
  { length: 10 },
  (_, index): SampleCheck => ({
    id: `orders@1.0/operation${index}/errors/report-matches-schema`,
    status: "failed",
    violations: [
      {
        subject: "400 application/json",
        expected: "a body that matches the documented schema of errors",
        actual: "no body",
      },
      {
        subject: "404 application/json",
        expected: "a body that matches the documented schema of errors",
        actual: "HTML",
      },
    ],
  }),
);

const subjects = Array.from({ length: 40 }, (_, index) => `parameter-${index}`);

const manyOccurrences: SampleCheck = {
  ...failed,
  violations: [
    { subject: "parameter-0", actual: "status 500", occurrences: subjects.length, subjects },
    { subject: "offset", actual: "status 404", occurrences: 2, subjects: ["offset", "limit"] },
  ],
};

const message = (index: number): Report["written"][number] => ({
  api: "orders@1.0",
  operation: "createOrder",
  exchange: `x${index}`,
  status: 201,
  location: `/orders/${index}`,
  ids: [`run-${index}`],
});

/** One report for each thing that a reporter has to say, by the name of its golden files. */
export const cases: { readonly [name: string]: Report } = {
  pass: sampleReport({ checks: [{ id: limit }, { id: accept }, { id: created }] }),
  fail: sampleReport({ checks: [failed, { id: accept }], exchanges: [exchange] }),
  recommendation: sampleReport({ checks: [{ ...failed, level: "should" }, { id: accept }] }),
  skipped: sampleReport({ checks: [{ id: limit }, skipped] }),
  error: sampleReport({ checks: [{ id: limit }, errored] }),
  occurrences: sampleReport({ checks: [manyOccurrences, { id: accept }] }),
  "written-one": sampleReport({ checks: [{ id: created }], written: [message(1)] }),
  written: sampleReport({ checks: [failed, { id: created }], written: [message(1), message(2), message(3)] }),
  waived: sampleReport({ checks: [{ ...failed, status: "waived", reason: "TICKET-123" }, { id: accept }] }),
  unstable: sampleReport({ checks: [{ id: limit }, unstable] }),
  "fail-and-unstable": sampleReport({
    checks: [
      {
        ...failed,
        violations: [{ subject: "limit" }, { subject: "offset", actual: "first 2 items, when repeated the expected" }],
        subjects: { offset: { outcome: "not-tested", reason: "unstable: what was seen first did not repeat" } },
      },
    ],
  }),
  incomplete: sampleReport({
    checks: [{ id: limit }, { ...skipped, reason: "the run was cut short" }],
    interrupted: "the budget of limits.maxRequests (2000) is used up",
  }),
  "incomplete-and-fail": sampleReport({ checks: [failed], interrupted: "interrupted", shard: { index: 2, count: 3 } }),
  "nothing-tested": sampleReport({
    checks: [skipped],
    apis: [{ api: "orders", version: "1.0", url: "https://iom.example/orders", offered: false }],
  }),
  empty: sampleReport({ apis: [] }),
  "worst-first": sampleReport({
    strict: true,
    checks: [
      {
        ...failed,
        id: "orders@1.0/getOrders/area/recommended",
        level: "should",
        violations: [{}, { subject: "b" }, { subject: "c" }],
      },
      { ...failed, id: "orders@1.0/getOrders/area/broken-once" },
      { ...failed, id: "orders@1.0/getOrders/area/broken-twice", violations: [{}, { subject: "b" }] },
    ],
  }),
  many: sampleReport({ checks: [manySubjects, ...manyOperations] }),
  everything: sampleReport({
    checks: [
      manySubjects,
      ...manyOperations,
      ...Array.from({ length: 20 }, (_, index) => ({ ...errored, id: `orders@1.0/failing${index}/schema/variant` })),
      ...Array.from({ length: 20 }, (_, index) => ({ ...unstable, id: `orders@1.0/moving${index}/schema/variant` })),
      ...Array.from({ length: 20 }, (_, index) => ({
        ...skipped,
        id: `orders@1.0/lacking${index}/schema/variant`,
        reason: `needs fixtures.number${index}`,
      })),
    ],
    interrupted: "the target refused the credentials",
  }),
  hostile: sampleReport({
    target: `https://iom.example/${hostile}`,
    checks: [
      {
        ...failed,
        title: hostile,
        violations: [
          { subject: hostile, expected: hostile, actual: hostile, input: { [hostile]: hostile }, curl: hostile },
        ],
      },
      { ...skipped, reason: hostile },
      { id: created, status: "waived", reason: "true", violations: [{ subject: "", actual: "注".repeat(120) }] },
    ],
    exchanges: [exchange],
    observations: [{ id: "hostile", value: { [hostile]: [hostile], beta: 1, alpha: 2 } }],
  }),
};
