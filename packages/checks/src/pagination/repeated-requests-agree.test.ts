import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { repeatedRequestsAgree } from "./repeated-requests-agree.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "books that arrive while it is read",
    length: 50,
    target: { before: (_request, count) => books(50 + count) },
    verdict: "pass",
  },
  {
    name: "every second answer lacks a book",
    length: 50,
    target: { before: (_request, count) => books(50).slice(count % 2) },
    verdict:
      "fail: expected the same page each time: B-114, B-121, B-128, B-135, B-142 and 5 more of 49, actual now and then B-107, B-114, B-121, B-128, B-135 and 5 more of 50",
  },
  {
    name: "one answer has another total",
    length: 50,
    target: { before: (_request, count) => (count % 3 === 0 ? books(51) : books(50)) },
    verdict:
      "fail: expected the same page each time: B-107, B-114, B-121, B-128, B-135 and 5 more of 50, actual now and then B-107, B-114, B-121, B-128, B-135 and 5 more of 51",
  },
];

describe("pagination/repeated-requests-agree", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(repeatedRequestsAgree, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
