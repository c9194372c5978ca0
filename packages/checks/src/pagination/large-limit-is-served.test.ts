import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { largeLimitIsServed } from "./large-limit-is-served.ts";

const MOST = 2 ** 31 - 1;

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of several pages of the crawl", length: 250, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "a cap",
    length: 250,
    target: { window: (list, offset, limit) => conformantWindow(list, offset, Math.min(limit ?? 20, 30)) },
    verdict: "pass",
  },
  {
    name: "the sum of offset and limit in 32 bits",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, Math.max(0, (offset + (limit ?? 20)) | 0)) },
    verdict:
      "fail: expected 7 items, or the first of them, or a client error: B-149, B-198, B-247, B-296, B-345 and 2 more, actual none",
  },
  {
    name: "the largest limit taken for none",
    length: 50,
    target: { window: (list, offset, limit) => (limit === MOST ? [] : conformantWindow(list, offset, limit)) },
    verdict:
      "fail: expected 8 items, or the first of them, or a client error: B-100, B-149, B-198, B-247, B-296 and 3 more, actual none",
  },
  {
    name: "fewer for more than a hundred",
    length: 250,
    target: { window: (list, offset, limit) => conformantWindow(list, offset, (limit ?? 20) > 100 ? 50 : limit) },
    verdict: "fail: expected 100 items or more, as a limit of 100 gives so many, or a client error, actual 50 items",
  },
];

describe("pagination/large-limit-is-served", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(largeLimitIsServed, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });

  it.each([
    { status: 400, verdict: "pass" },
    {
      status: 500,
      verdict:
        "fail: expected 100 items or more, as a limit of 100 gives so many, or a client error, actual status 500",
    },
  ])("judges an answer with $status to more than a hundred", async ({ status, verdict }) => {
    const target = listTarget(books(250));
    const answer: typeof target = (request) =>
      Number(new URL(request.url).searchParams.get("take")) > 100 ? { status, body: {} } : target(request);
    expect(await verdictsOf(largeLimitIsServed, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
