import {
  type Book,
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { equalKeysKeepTheirOrder } from "./equal-keys-keep-their-order.ts";

const NO_TIES = "skip: too few items have the same value at /isbn";
const HIDDEN = "skip: no answer shows the key";
const ALL_PASS = { ISBN: NO_TIES, AUTHOR: "pass", ADDED: "pass", SHELF: "pass", SECRET: HIDDEN };

/** Moves equal books about, by something that differs from page to page. */
function shuffled(list: readonly Book[], by: number): readonly Book[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

describe("sorting/equal-keys-keep-their-order", () => {
  it.each([
    { name: "a conformant list", target: {} },
    {
      name: "another order of equal books on pages of another size",
      target: {
        window: (list, offset, limit) => conformantWindow(limit === 3 ? list.toReversed() : list, offset, limit),
      },
    },
  ] satisfies readonly { name: string; target: ListTargetOptions }[])("passes $name", async ({ target }) => {
    const answer = listTarget(books(50), target);
    expect(await verdictsOf(equalKeysKeepTheirOrder, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it("fails where equal books move between pages", async () => {
    const answer = listTarget(books(50), {
      window: (list, offset, limit) => conformantWindow(limit === 3 ? shuffled(list, offset) : list, offset, limit),
    });
    const verdicts = await verdictsOf(equalKeysKeepTheirOrder, { contract: booksContract(), answer });
    expect(verdicts).toEqual({
      ...ALL_PASS,
      AUTHOR:
        "fail: expected each item on one page: B-100, B-135, B-170, B-205, B-240 and 3 more, actual B-100, B-135, B-170, B-310, B-345 and 3 more",
      ADDED: expect.stringContaining("fail: expected each item on one page"),
      SHELF: expect.stringContaining("fail: expected each item on one page"),
    });
  });

  it("skips where the names of books cannot be asked for", async () => {
    const contract = booksContract({ omit: /parameter: isbn/ });
    const verdicts = await verdictsOf(equalKeysKeepTheirOrder, { contract, answer: listTarget(books(50)) });
    expect(verdicts.AUTHOR).toBe("skip: no filter takes the names of items");
  });
});
