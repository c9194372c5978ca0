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
import { comparisonIsExact } from "./comparison-is-exact.ts";

const ALL_PASS = {
  isbn: "pass",
  author: "pass",
  branch: "pass",
  shelf: "skip: no value at /shelf has variations that the parameter allows",
  genre: "skip: no value at /genre has variations that the parameter allows",
};

const list: readonly Book[] = [...books(40), book(500, { isbn: "B-0100" })];

const selectsBy = (isEqual: (text: string, value: string) => boolean): ListTargetOptions => ({
  filters: {
    isbn: ({ isbn }, values) => values.some((value) => isEqual(isbn, value)),
    author: ({ author = "" }, values) => values.some((value) => isEqual(author, value)),
  },
});

const conformant: readonly { name: string; target: ListTargetOptions }[] = [
  { name: "a list", target: {} },
  { name: "any letter case", target: selectsBy((text, value) => text.toLowerCase() === value.toLowerCase()) },
];

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [filter: string]: string } }[] = [
  {
    name: "parts count",
    target: selectsBy((text, value) => text.includes(value)),
    found: {
      isbn: 'fail: expected only items with "-010" at /isbn, actual also B-0100 with "B-0100" at /isbn',
      author: expect.stringMatching(/^fail: expected only items with "le" at \/author, actual also/),
    },
  },
  {
    name: "numbers count without their zeros",
    target: selectsBy((text, value) => text.replace(/-0+/, "-") === value.replace(/-0+/, "-")),
    found: {
      isbn: expect.stringMatching(/^fail: expected only items with "B-0\d+" at \/isbn, actual also B-/),
    },
  },
];

describe("filtering/comparison-is-exact", () => {
  it.each(conformant)("passes $name", async ({ target }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(comparisonIsExact, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(comparisonIsExact, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...found,
    });
  });
});
