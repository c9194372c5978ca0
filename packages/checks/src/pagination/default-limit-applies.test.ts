import { book, books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { defaultLimitApplies } from "./default-limit-applies.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "the documented default", length: 50, verdict: "pass" },
  {
    name: "a list that is too short to tell",
    length: 5,
    verdict: "skip: the list has 5 items, too few to show a default of 20",
  },
  {
    name: "books that arrive before all others while the list is read",
    length: 50,
    target: { before: (_request, count) => [...books(50), book(500, { isbn: `A-${count}` })] },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "a list that is shorter than a page and grows",
    length: 5,
    target: { before: (_request, count) => books(5 + count) },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "another default on a list that grows",
    length: 50,
    target: {
      before: (_request, count) => books(50 + count),
      window: (list, offset, limit) => list.slice(offset, offset + (limit ?? 25)),
    },
    verdict: "fail: expected 20 items, as with take=20, actual 25 items",
  },
  {
    name: "another default",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, offset + (limit ?? 25)) },
    verdict: "fail: expected 20 items, as with take=20, actual 25 items",
  },
  {
    name: "a smaller default, on a short list",
    length: 15,
    target: { window: (list, offset, limit) => list.slice(offset, offset + (limit ?? 10)) },
    verdict: "fail: expected 15 items, as with take=20, actual 10 items",
  },
  {
    name: "no limit at all",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, offset + (limit ?? 1000)) },
    verdict: "fail: expected 20 items, as with take=20, actual 50 items",
  },
  {
    name: "the last page instead of the first",
    length: 22,
    target: {
      window: (list, offset, limit) => (limit === null ? list.slice(-20) : list.slice(offset, offset + limit)),
    },
    verdict:
      "fail: expected the same items as with take=20: B-100, B-107, B-114, B-121, B-128 and 15 more from position 0 on, actual B-114, B-121, B-128, B-135, B-142 and 15 more",
  },
];

describe("pagination/default-limit-applies", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(defaultLimitApplies, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });

  it("does not apply without a documented default", async () => {
    const contract = booksContract({ omit: /name: take/ });
    expect(await verdictsOf(defaultLimitApplies, { contract, answer: listTarget(books(50)) })).toEqual({
      "": "skip: the document names no default for the limit",
    });
  });
});
