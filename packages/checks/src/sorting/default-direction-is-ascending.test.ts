import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { defaultDirectionIsAscending } from "./default-direction-is-ascending.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "ascending without a direction", length: 50, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the items read have no different values at /isbn" },
  {
    name: "descending without a direction",
    length: 50,
    target: { descending: (query) => query.get("order") !== "up" },
    verdict: 'fail: expected items in ascending order of /isbn, actual "B-443" before "B-436"',
  },
  {
    name: "no order without a direction",
    length: 50,
    target: {
      arrange: (list, sorted) =>
        sorted(list) === list ? list : list.toSorted((left, right) => Number(left.shelf) - Number(right.shelf)),
    },
    verdict: 'fail: expected items in ascending order of /isbn, actual "B-408" before "B-163"',
  },
];

describe("sorting/default-direction-is-ascending", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(defaultDirectionIsAscending, { contract: booksContract(), answer })).toEqual({
      "": verdict,
    });
  });

  it("does not apply where no answer shows a key", async () => {
    const contract = booksContract({ omit: /(ISBN|AUTHOR|ADDED|SHELF): \{ field/ });
    expect(await verdictsOf(defaultDirectionIsAscending, { contract, answer: listTarget(books(50)) })).toEqual({
      "": "skip: no answer shows what the list is sorted by",
    });
  });
});
