import {
  type Book,
  book,
  books,
  booksContract,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { repeatedRequestIsAnsweredAlike } from "./repeated-request-is-answered-alike.ts";

const alternating =
  "fail: expected the same items every time, but for those that arrive, leave or change, actual other items now and then, and afterwards the former again";

function early(count: number): readonly Book[] {
  return Array.from({ length: count }, (_, number) => book(number, { isbn: `A-${number}` }));
}

/** Every second answer has its books the other way round. */
function turningRound(): NonNullable<ListTargetOptions["finish"]> {
  let count = 0;
  return (page) => (++count % 2 === 0 ? page.toReversed() : page);
}

const cases: readonly { readonly name: string; readonly target?: ListTargetOptions; readonly verdict: string }[] = [
  { name: "a steady list", verdict: "pass" },
  {
    name: "books that arrive with every request",
    target: { before: (_request, count) => [...early(count), ...books(60)] },
    verdict: "pass",
  },
  {
    name: "books that leave with every request",
    target: { before: (_request, count) => books(100).slice(count) },
    verdict: "pass",
  },
  {
    name: "books of equal rank in another order",
    target: { finish: turningRound() },
    verdict: "pass",
  },
  {
    name: "another library's books every thirteenth time",
    target: { before: (_request, count) => (count % 13 === 0 ? early(9) : books(60)) },
    verdict: alternating,
  },
  {
    name: "an old copy that every second answer comes from",
    target: { before: (_request, count) => (count % 2 === 0 ? books(10) : books(11)) },
    verdict: alternating,
  },
];

describe("steadiness/repeated-request-is-answered-alike", () => {
  it.each(cases)("$name", async ({ target, verdict }) => {
    const answer = listTarget(books(60), target);
    expect(await verdictsOf(repeatedRequestIsAnsweredAlike, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });

  it.each([
    {
      name: "fails",
      every: 13,
      status: 500,
      verdict: "fail: expected the same success every time, actual status 500 now and then",
    },
    { name: "always fails", every: 1, status: 500, verdict: "skip: no answer to a valid request was a success" },
  ])("a target that $name", async ({ every, status, verdict }) => {
    const target = listTarget(books(60));
    let count = 0;
    const answer: typeof target = (request) => {
      count += 1;
      return count % every === 0 ? { status } : target(request);
    };
    expect(await verdictsOf(repeatedRequestIsAnsweredAlike, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });
});
