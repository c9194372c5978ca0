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
import { filterSelectsExactly } from "./filter-selects-exactly.ts";

const ALL_PASS = { isbn: "pass", author: "pass", branch: "pass", shelf: "pass", genre: "pass" };

/** An ISBN that is the beginning of another, and a name that needs percent-encoding. */
const list: readonly Book[] = [...books(60), book(500, { isbn: "B-10" }), book(501, { author: "Ada + Ben" })];

const conformant: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions }[] = [
  { name: "a list of fifty", list: books(50) },
  { name: "values that are parts of others", list },
  { name: "a long list", list: books(300) },
  {
    name: "a filter that does not distinguish case",
    list: books(50).map((one, number) => (number % 2 ? one : { ...one, author: one.author?.toUpperCase() ?? "" })),
    target: {
      filters: {
        author: ({ author = "" }, values) => values.some((value) => value.toLowerCase() === author.toLowerCase()),
      },
    },
  },
  {
    name: "a filter that does not distinguish accents",
    list: [...books(20), book(500, { author: "Béa" }), book(501, { author: "Bea" }), book(502, { author: "Bea" })],
    target: {
      filters: { author: ({ author = "" }, values) => values.some((value) => plain(value) === plain(author)) },
    },
  },
  {
    name: "a filter that knows wildcards",
    list: [
      ...books(20),
      ...["A%a", "A_a", "A*", "A.a", "Aha", "Aloha"].map((author, number) => book(500 + number, { author })),
    ],
    target: { filters: { author: ({ author = "" }, values) => values.some((value) => isLike(author, value)) } },
  },
  {
    name: "pages are capped below the documented default",
    list: books(60),
    target: { window: (all, offset, limit) => all.slice(offset, offset + Math.min(limit ?? 20, 12)) },
  },
  {
    name: "values with commas, spaces, percent and plus signs",
    list: [
      ...books(20),
      book(500, { author: "Ada, Countess" }),
      book(501, { author: "Ada & Ben + 50%" }),
      book(502, { author: " Ada" }),
    ],
  },
  { name: "books that change their genre while they are read", list: books(50), target: { before: changingGenres } },
  {
    name: "books that leave the list while they are read",
    list: books(50),
    target: { before: (_request, count) => books(50).slice(Math.min(count, 40)) },
  },
  {
    name: "books that arrive while they are read",
    list: books(30),
    target: { before: (_request, count) => books(30 + Math.min(5 * count, 200)).toReversed() },
  },
];

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [parameter: string]: string } }[] =
  [
    {
      name: "the filter is ignored",
      target: { filters: { author: () => true } },
      found: { author: 'fail: expected only items with "Ada" at /author, actual also B-107 with "Ben" at /author' },
    },
    {
      name: "the beginning of a value is enough",
      target: { filters: { isbn: ({ isbn }, values) => values.some((value) => isbn.startsWith(value)) } },
      found: { isbn: 'fail: expected only items with "B-10" at /isbn, actual also B-100 with "B-100" at /isbn' },
    },
    {
      name: "a part of a value is enough",
      target: { filters: { author: ({ author = "" }, values) => values.some((value) => author.includes(value)) } },
      found: { author: 'fail: expected only items with "Ada" at /author, actual also B-128 with "Adam" at /author' },
    },
    {
      name: "only the first branch is compared",
      target: { filters: { branch: ({ branches = [] }, values) => values.includes(branches[0]?.name ?? "") } },
      found: {
        branch:
          'fail: expected all items with "Bus 5" at /branches/*/name, among them B-135, B-233, B-282, B-331, B-429, actual no item',
      },
    },
    {
      name: "every branch has to have the value",
      target: {
        filters: { branch: ({ branches = [] }, values) => branches.every(({ name }) => values.includes(name)) },
      },
      found: {
        branch:
          'fail: expected all items with "Bus 5" at /branches/*/name, among them B-135, B-233, B-282, B-331, B-429, actual no item',
      },
    },
    {
      name: "a plus sign becomes a space",
      target: {
        filters: {
          author: ({ author = "" }, values) => values.some((value) => value.replaceAll("+", " ") === author),
        },
      },
      found: { author: 'fail: expected all items with "Ada + Ben" at /author, among them B-616, actual no item' },
    },
    {
      name: "nothing is selected",
      target: { filters: { genre: () => false, shelf: () => false } },
      found: {
        genre:
          'fail: expected all items with "POEM" at /genre, among them B-100, B-121, B-142, B-163, B-184, actual no item',
        shelf:
          'fail: expected all items with "1" at /shelf, among them B-163, B-240, B-317, B-394, B-471, actual no item',
      },
    },
    {
      name: "the filter is inverted",
      target: { filters: { genre: ({ genre = "" }, values) => !values.includes(genre) } },
      found: { genre: 'fail: expected only items with "POEM" at /genre, actual also B-107 with "NOVEL" at /genre' },
    },
    {
      name: "one book is forgotten",
      target: { filters: { genre: ({ genre = "", isbn }, values) => isbn !== "B-121" && values.includes(genre) } },
      found: {
        genre:
          'fail: expected all items with "POEM" at /genre, among them B-121, actual only B-100, B-142, B-163, B-184, B-205 and 15 more',
      },
    },
  ];

describe("filtering/filter-selects-exactly", () => {
  it.each(conformant)("passes $name", async ({ list, target }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(filterSelectsExactly, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(filterSelectsExactly, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...found,
    });
  });

  it("skips what the list cannot show", async () => {
    const answer = listTarget(books(5).map(({ author: _author, ...rest }) => ({ ...rest, shelf: 3 })));
    expect(await verdictsOf(filterSelectsExactly, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      author: "skip: no item has a value at /author that can be asked for",
      shelf: "skip: all items have the same value at /shelf, so that a filter leaves none out",
    });
  });
});

/** As in SQL, and with the wildcards of shells too. */
function isLike(text: string, pattern: string): boolean {
  const source = [...pattern].map(
    (letter) => ({ "%": ".*", "*": ".*", _: ".", "?": ".", ".": "\\." })[letter] ?? letter,
  );
  return new RegExp(`^${source.join("")}$`).test(text);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Every book becomes a poem once, one after the other. */
function changingGenres(_request: unknown, count: number): readonly Book[] {
  return books(50).map((one, number) => ({ ...one, genre: number < 3 * count ? "POEM" : "NOVEL" }));
}
