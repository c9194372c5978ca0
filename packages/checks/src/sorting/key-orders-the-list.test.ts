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
import { keyOrdersTheList } from "./key-orders-the-list.ts";

const ALL_PASS = {
  ISBN: "pass",
  AUTHOR: "pass",
  ADDED: "pass",
  SHELF: "pass",
  SECRET: "skip: no answer shows the key",
};

const NAMES = [
  "adam",
  "Ben",
  "Ábel",
  "cleo-2",
  "Cleo 10",
  "cleo-2b",
  "DORA",
  "dora",
  "Zoe",
  "zoe",
  "Ägir",
  "10th",
  "9th",
];

/** Books by authors whose names different collations order differently. */
const named = books(26).map((one, number) => ({ ...one, author: NAMES[number % NAMES.length] ?? "" }));

function byAuthor(compare: (left: string, right: string) => number): NonNullable<ListTargetOptions["orders"]> {
  return { AUTHOR: (left, right) => compare(left.author ?? "", right.author ?? "") };
}

const conformant: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions }[] = [
  { name: "a list of three", list: books(3) },
  { name: "a list of fifty", list: books(50) },
  { name: "a list that is too long to be read whole", list: books(300) },
  { name: "a list that is a little too long to be read whole", list: books(90) },
  { name: "names by code unit", list: named },
  {
    name: "names without regard to case",
    list: named,
    target: { orders: byAuthor((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)) },
  },
  { name: "names as in a dictionary", list: named, target: { orders: byAuthor(new Intl.Collator("de").compare) } },
  {
    name: "names with numbers by their value",
    list: named,
    target: { orders: byAuthor(new Intl.Collator("en", { numeric: true, caseFirst: "upper" }).compare) },
  },
  {
    name: "names without punctuation",
    list: named,
    target: { orders: byAuthor(new Intl.Collator("en", { ignorePunctuation: true }).compare) },
  },
  { name: "names in Swedish order", list: named, target: { orders: byAuthor(new Intl.Collator("sv").compare) } },
  {
    name: "books without an author first",
    list: [book(1, { author: "" }), ...books(30)].map((one) => (one.author ? one : withoutAuthor(one))),
  },
  {
    name: "books without an author last",
    list: [withoutAuthor(book(40)), ...books(30)],
    target: {
      orders: byAuthor((left, right) => Number(left === "") - Number(right === "") || (left < right ? -1 : 1)),
    },
  },
  {
    name: "equal keys in another order for every page",
    list: books(50),
    target: {
      arrange: (list, sorted) => sorted(list.toSorted(() => Math.random() - 0.5)),
    },
  },
  {
    name: "books that arrive while it is read",
    list: books(30),
    target: { before: (_request, count) => books(30 + Math.min(5 * count, 200)).toReversed() },
  },
  {
    name: "books that arrive before all others while it is read",
    list: books(60),
    target: {
      before: (_request, count) => [
        ...books(60),
        ...Array.from({ length: Math.min(Math.max(0, 2 * count - 4), 60) }, (_, number) =>
          book(number, { isbn: `A-${900 - number}` }),
        ),
      ],
    },
  },
  {
    name: "times of the same instant in other zones",
    list: books(30).map((one, number) => (number % 2 ? one : { ...one, added: inZone(one.added ?? "") })),
  },
];

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [key: string]: string } }[] = [
  { name: "a key is ignored", target: { orders: { AUTHOR: () => 0 } }, found: { AUTHOR: '"Dora" before "Adam"' } },
  {
    name: "a key sorts by another field",
    target: { orders: { SHELF: (left, right) => (left.isbn < right.isbn ? -1 : 1) } },
    found: { SHELF: "10 before 4" },
  },
  {
    name: "numbers are sorted as text",
    target: { orders: { SHELF: (left, right) => (String(left.shelf) < String(right.shelf) ? -1 : 1) } },
    found: { SHELF: "10 before 2" },
  },
  {
    name: "every page is sorted on its own",
    target: { arrange: (list) => list, finish: (page, _offset, sorted) => sorted(page) },
    found: {
      AUTHOR: '"Dora" before "Ada"',
      ADDED: '"2026-03-20T08:15:00+00:00" before "2026-03-01T08:15:00+00:00"',
      SHELF: "10 before 0",
    },
  },
  {
    name: "the order is always descending",
    target: { descending: () => true },
    found: {
      ISBN: '"B-443" before "B-436"',
      AUTHOR: '"Dora" before "Cleo"',
      ADDED: '"2026-03-20T13:15:00+00:00" before "2026-03-20T08:15:00+00:00"',
      SHELF: "10 before 9",
    },
  },
];

describe("sorting/key-orders-the-list", () => {
  it.each(conformant)("passes $name", async ({ list, target }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(keyOrdersTheList, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(books(50), target);
    const failed = Object.entries(found).map(([key, actual]) => [
      key,
      `fail: expected items in ascending order of /${key.toLowerCase()}, actual ${actual}`,
    ]);
    expect(await verdictsOf(keyOrdersTheList, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...Object.fromEntries(failed),
    });
  });

  it("fails where books without an author are scattered", async () => {
    const list = books(30).map((one, number) => (number % 7 === 3 ? withoutAuthor(one) : one));
    const orders = byAuthor((left, right) => ((left || "Bob") < (right || "Bob") ? -1 : 1));
    expect(
      await verdictsOf(keyOrdersTheList, { contract: booksContract(), answer: listTarget(list, { orders }) }),
    ).toEqual({
      ...ALL_PASS,
      AUTHOR:
        "fail: expected items without a value at /author together, first or last, actual such items among the others",
    });
  });

  it("skips what the list cannot show", async () => {
    const list = books(30).map((one) => ({ ...one, author: "Ada" }));
    expect(await verdictsOf(keyOrdersTheList, { contract: booksContract(), answer: listTarget(list) })).toEqual({
      ...ALL_PASS,
      AUTHOR: "skip: the items read have no different values at /author",
    });
  });
});

function withoutAuthor({ author: _author, ...rest }: Book): Book {
  return rest;
}

function inZone(added: string): string {
  return `${new Date(Date.parse(added) + 3 * 3_600_000).toISOString().slice(0, 19)}+03:00`;
}
