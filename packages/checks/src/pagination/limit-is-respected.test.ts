import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { limitIsRespected } from "./limit-is-respected.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of two", length: 2, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "limits above ten are capped",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, offset + Math.min(limit ?? 20, 10)) },
    verdict: "pass",
  },
  {
    name: "books that leave the list after it was read",
    length: 50,
    target: { before: (_request, count) => books(count > 2 ? 3 : 50) },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "no item where one is asked for",
    length: 50,
    target: { window: (list, offset, limit) => (limit === 1 ? [] : list.slice(offset, offset + (limit ?? 20))) },
    verdict: "fail: expected 1 item, as the list has 50 or more, actual 0 items",
  },
  {
    name: "one item too many",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, offset + (limit ?? 20) + 1) },
    verdict: "fail: expected 1 item, as the list has 50 or more, actual 2 items",
  },
  {
    name: "one item too few, but for a page of one",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(offset, offset + Math.max(1, (limit ?? 20) - 1)) },
    verdict: "fail: expected 2 items, as the list has 50 or more, actual 1 item",
  },
  {
    name: "the limit is ignored",
    length: 50,
    target: { window: (list, offset) => list.slice(offset, offset + 20) },
    verdict: "fail: expected 1 item, as the list has 50 or more, actual 20 items",
  },
];

describe("pagination/limit-is-respected", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(limitIsRespected, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
