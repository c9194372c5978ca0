import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { meaninglessWindowIsHarmless } from "./meaningless-window-is-harmless.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "negative offsets count from the end", length: 50, verdict: "pass" },
  { name: "an empty list", length: 0, verdict: "pass" },
  {
    name: "negative offsets and limits are none",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(list, Math.max(offset, 0), (limit ?? 0) <= 0 ? null : limit),
    },
    verdict: "pass",
  },
  {
    name: "a limit of zero shows what is not selected",
    length: 50,
    target: {
      window: (list, offset, limit) => (limit === 0 ? books(60).slice(55) : conformantWindow(list, offset, limit)),
    },
    verdict: "fail: expected a client error, or successive items of the list, actual B-485, B-492, B-499, B-506, B-513",
  },
  {
    name: "a negative limit turns the list around",
    length: 50,
    target: {
      window: (list, offset, limit) => ((limit ?? 0) < 0 ? list.toReversed() : conformantWindow(list, offset, limit)),
    },
    verdict:
      "fail: expected a client error, or successive items of the list, actual B-443, B-394, B-345, B-296, B-247 and 3 more",
  },
];

describe("pagination/meaningless-window-is-harmless", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(meaninglessWindowIsHarmless, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });

  it.each([
    { status: 400, verdict: "pass" },
    { status: 422, verdict: "pass" },
    { status: 500, verdict: "fail: expected a client error, or successive items of the list, actual status 500" },
  ])("judges an answer with $status", async ({ status, verdict }) => {
    const target = listTarget(books(50));
    const answer: typeof target = (request) =>
      /(?:skip=-|take=(?:-|0))/.test(request.url) ? { status, body: {} } : target(request);
    expect(await verdictsOf(meaninglessWindowIsHarmless, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });
});
