import { expect, it } from "vitest";
import { type Refusal, refusalOf } from "./refusal.ts";

const report = { status: 400, errors: [{ code: "MISSING_PARAMETER", message: "shopId: is missing" }] };

it.each<[status: number, body: unknown, expected: Refusal]>([
  [400, report, { outcome: "refused", report }],
  [400, "<html>", { outcome: "failed", status: 400 }],
  [400, undefined, { outcome: "failed", status: 400 }],
  [400, null, { outcome: "failed", status: 400 }],
  [401, undefined, { outcome: "unauthenticated" }],
  [403, "", { outcome: "forbidden" }],
  [406, undefined, { outcome: "format-unknown" }],
  [415, undefined, { outcome: "format-unknown" }],
  [200, undefined, { outcome: "failed", status: 200 }],
  [404, report, { outcome: "failed", status: 404 }],
  [500, report, { outcome: "failed", status: 500 }],
])("%i with %j", (status, body, expected) => {
  expect(refusalOf(status, body)).toEqual(expected);
});
