import {
  type Book,
  books,
  booksContract,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { descendingReversesTheOrder } from "./descending-reverses-the-order.ts";

const ALL_PASS = {
  ISBN: "pass",
  AUTHOR: "pass",
  ADDED: "pass",
  SHELF: "pass",
  SECRET: "skip: no answer shows the key",
};

const conformant: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions }[] = [
  { name: "a list of two", list: books(2) },
  { name: "a list of fifty", list: books(50) },
  { name: "a list that is too long to be read whole", list: books(300) },
  { name: "a list that is a little too long to be read whole", list: books(90) },
  {
    name: "books that arrive anywhere while it is read",
    list: books(60),
    target: { before: (_request, count) => books(60 + Math.min(Math.max(0, 2 * count - 4), 60)) },
  },
  {
    name: "names without regard to case",
    list: books(30).map((one, number) => (number % 2 ? one : { ...one, author: one.author?.toUpperCase() ?? "" })),
    target: {
      orders: {
        AUTHOR: (left, right) => ((left.author ?? "").toLowerCase() < (right.author ?? "").toLowerCase() ? -1 : 1),
      },
    },
  },
  {
    name: "books without an author last in this direction too",
    list: books(30).map((one, number) => (number % 7 === 3 ? withoutAuthor(one) : one)),
    target: {
      orders: {
        AUTHOR: ({ author: left }, { author: right }) =>
          Number(left !== undefined) - Number(right !== undefined) || ((left ?? "") < (right ?? "") ? -1 : 1),
      },
    },
  },
];

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [key: string]: string } }[] = [
  {
    name: "the direction is ignored for one key",
    target: { descending: (query) => query.get("order") === "down" && query.get("sort") !== "ADDED" },
    found: { ADDED: '"2026-03-20T08:15:00+00:00" before "2026-03-20T13:15:00+00:00"' },
  },
  {
    name: "the list is reversed in parts",
    target: {
      arrange: (list, sorted) => {
        const whole = sorted(list);
        return Array.from({ length: 4 }, (_, page) => whole.slice(page * 13, page * 13 + 13).toReversed())
          .flat()
          .toReversed();
      },
    },
    found: {
      ISBN: '"B-268" before "B-443"',
      AUTHOR: '"Ben" before "Dora"',
      ADDED: '"2026-03-08T08:15:00+00:00" before "2026-03-20T13:15:00+00:00"',
      SHELF: "5 before 10",
    },
  },
];

describe("sorting/descending-reverses-the-order", () => {
  it.each(conformant)("passes $name", async ({ list, target }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(descendingReversesTheOrder, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(books(50), target);
    const failed = Object.entries(found).map(([key, actual]) => [
      key,
      `fail: expected items in descending order of /${key.toLowerCase()}, actual ${actual}`,
    ]);
    expect(await verdictsOf(descendingReversesTheOrder, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...Object.fromEntries(failed),
    });
  });
});

function withoutAuthor({ author: _author, ...rest }: Book): Book {
  return rest;
}
