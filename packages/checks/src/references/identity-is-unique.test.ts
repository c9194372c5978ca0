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
import { identityIsUnique } from "./identity-is-unique.ts";

const cases: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions; verdict: string }[] = [
  { name: "every book has its own ISBN", list: books(250), verdict: "pass" },
  { name: "an empty list", list: [], verdict: "skip: no item has a value at /isbn" },
  {
    name: "books that arrive before all others while the list is read",
    list: books(150),
    target: { before: (_request, count) => [...books(150), ...early(count)] },
    verdict: "pass",
  },
  {
    name: "a book that moves to and fro in a list that is not sorted by ISBN",
    list: books(120),
    target: {
      orders: { ISBN: () => 0 },
      before: (_request, count) => {
        const [moving, ...others] = books(120);
        return moving === undefined ? others : count === 1 || count === 4 ? [moving, ...others] : [...others, moving];
      },
    },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "two books of one ISBN next to each other",
    list: [...books(20), book(500, { isbn: "B-128", author: "Eve" })],
    verdict: 'fail: expected one item with "B-128" at /isbn, actual 2 such items, near the indexes 4 and 5',
  },
  {
    name: "two books of one ISBN far apart, in a list that is not sorted by it",
    list: [...books(120), book(500, { isbn: "B-128", author: "Eve" })],
    target: { orders: { ISBN: () => 0 } },
    verdict: 'fail: expected one item with "B-128" at /isbn, actual 2 such items, near the indexes 4 and 120',
  },
  {
    name: "the same book twice",
    list: [...books(120), ...books(5)],
    verdict: 'fail: expected one item with "B-100" at /isbn, actual 2 such items, near the indexes 0 and 1',
  },
];

describe("references/identity-is-unique", () => {
  it.each(cases)("$name", async ({ list, target, verdict }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(identityIsUnique, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});

/** Books whose ISBNs come before all others, the more the later. */
function early(count: number): readonly Book[] {
  return Array.from({ length: Math.min(count, 20) }, (_, number) => book(number, { isbn: `A-${99 - number}` }));
}
