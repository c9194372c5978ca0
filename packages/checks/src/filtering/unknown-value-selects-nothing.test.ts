import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { unknownValueSelectsNothing } from "./unknown-value-selects-nothing.ts";

const ALL_PASS = {
  isbn: "pass",
  author: "pass",
  branch: "pass",
  shelf: "pass",
  genre: "skip: the parameter allows no value that is unknown at /genre",
};

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [parameter: string]: string } }[] =
  [
    {
      name: "an unknown value selects everything",
      target: {
        filters: {
          shelf: ({ shelf = -1 }, values) =>
            !books(50).some((one) => values.includes(String(one.shelf))) || values.includes(String(shelf)),
        },
      },
      found: { shelf: 'fail: expected only items with "11" at /shelf, actual also B-100 with "0" at /shelf' },
    },
    {
      name: "the beginning of a value is enough",
      target: { filters: { isbn: ({ isbn }, values) => values.some((value) => isbn.startsWith(value)) } },
      found: { isbn: 'fail: expected only items with "B-10" at /isbn, actual also B-100 with "B-100" at /isbn' },
    },
    {
      name: "a value is cut after three letters",
      target: {
        filters: { author: ({ author = "" }, values) => values.some((value) => author === value.slice(0, 3)) },
      },
      found: { author: 'fail: expected only items with "Ada7" at /author, actual also B-100 with "Ada" at /author' },
    },
    {
      name: "the end of a value is enough",
      target: { filters: { author: ({ author = "" }, values) => values.some((value) => author.endsWith(value)) } },
      found: { author: 'fail: expected only items with "da" at /author, actual also B-100 with "Ada" at /author' },
    },
  ];

describe("filtering/unknown-value-selects-nothing", () => {
  it.each([1, 50, 300])("passes a conformant list of %i", async (length) => {
    const answer = listTarget(books(length));
    const oneGenre = length === 1 ? { genre: "pass" } : {};
    expect(await verdictsOf(unknownValueSelectsNothing, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...oneGenre,
    });
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(books(50), target);
    expect(await verdictsOf(unknownValueSelectsNothing, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...found,
    });
  });

  it("takes an error for no success", async () => {
    const list = listTarget(books(50));
    const answer = (request: Parameters<typeof list>[0]) =>
      /author=/.test(request.url) ? { status: 404, body: {} } : list(request);
    expect(await verdictsOf(unknownValueSelectsNothing, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      author: "fail: expected a page of the list, with an array at /books, actual status 404",
    });
  });
});
