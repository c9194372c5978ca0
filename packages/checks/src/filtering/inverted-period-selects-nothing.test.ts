import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { invertedPeriodSelectsNothing } from "./inverted-period-selects-nothing.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  {
    name: "a list of one",
    length: 1,
    verdict: "skip: the list has no two items with dates at /added that are some days apart",
  },
  {
    name: "the days are exchanged",
    length: 50,
    target: { combine: () => true },
    verdict:
      "fail: expected no item, or a client error, as no day is in the period, actual B-100, B-107, B-114, B-121, B-128 and 5 more",
  },
];

describe("filtering/inverted-period-selects-nothing", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(invertedPeriodSelectsNothing, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });

  it.each([
    { status: 400, verdict: "pass" },
    {
      status: 500,
      verdict: "fail: expected no item, or a client error, as no day is in the period, actual status 500",
    },
  ])("judges an answer with $status", async ({ status, verdict }) => {
    const target = listTarget(books(50));
    const answer: typeof target = (request) => (request.url.includes("added") ? { status, body: {} } : target(request));
    expect(await verdictsOf(invertedPeriodSelectsNothing, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });
});
