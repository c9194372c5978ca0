import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { listMeansAnyOf } from "./list-means-any-of.ts";

const ALL_PASS = {
  isbn: "pass",
  author: "pass",
  branch: "pass",
  shelf: "skip: the parameter takes one value",
  genre: "skip: the parameter takes one value",
};

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [parameter: string]: string } }[] =
  [
    {
      name: "only the first value counts",
      target: { filters: { isbn: ({ isbn }, [first]) => isbn === first } },
      found: { isbn: 'fail: expected all items with "B-100" or "B-107" at /isbn, among them B-107, actual only B-100' },
    },
    {
      name: "only the last value counts",
      target: { filters: { author: ({ author }, values) => author === values.at(-1) } },
      found: {
        author:
          'fail: expected all items with "Ada" or "Ben" at /author, among them B-100, B-135, B-170, B-205, B-240, actual only B-107, B-142, B-177, B-212, B-247 and 5 more',
      },
    },
    {
      name: "all values have to be there",
      target: {
        filters: {
          author: ({ author = "" }, values) => values.every((value) => value === author),
          branch: ({ branches = [] }, values) => values.every((value) => branches.some(({ name }) => name === value)),
        },
      },
      found: {
        author:
          'fail: expected all items with "Ada" or "Ben" at /author, among them B-100, B-107, B-135, B-142, B-170, actual no item',
        branch:
          'fail: expected all items with "Bus 1" or "Bus 2" at /branches/*/name, among them B-107, B-114, B-163, B-205, B-254, actual no item',
      },
    },
    {
      name: "an unknown value spoils the list",
      target: {
        filters: {
          author: ({ author = "" }, values) =>
            values.every((value) => books(50).some((one) => one.author === value)) && values.includes(author),
        },
      },
      found: {
        author:
          'fail: expected all items with "AdaBen" or "Ada" or "Ben" at /author, among them B-100, B-107, B-135, B-142, B-170, actual no item',
      },
    },
    {
      name: "only ten values count",
      target: { filters: { isbn: ({ isbn }, values) => values.slice(0, 10).includes(isbn) } },
      found: {
        isbn: expect.stringContaining("among them B-170, B-177, actual only B-100, B-107, B-114, B-121, B-128"),
      },
    },
    {
      name: "the values are taken for one",
      target: { filters: { author: ({ author = "" }, values) => values.join(",") === author } },
      found: {
        author:
          'fail: expected all items with "Ada" or "Ben" at /author, among them B-100, B-107, B-135, B-142, B-170, actual no item',
      },
    },
    {
      name: "several values switch the filter off",
      target: { filters: { author: ({ author = "" }, values) => values.length > 1 || values.includes(author) } },
      found: {
        author: 'fail: expected only items with "Ada" or "Ben" at /author, actual also B-114 with "Cleo" at /author',
      },
    },
  ];

describe("filtering/list-means-any-of", () => {
  it.each([3, 50, 300])("passes a conformant list of %i", async (length) => {
    const answer = listTarget(books(length));
    expect(await verdictsOf(listMeansAnyOf, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it("skips where books leave the selection between two pages", async () => {
    const before: ListTargetOptions["before"] = (_request, count) =>
      books(120).filter(({ author }, number) => author !== "Ada" || number >= 5 * (count - 10));
    const answer = listTarget(books(120), {
      before,
      window: (list, offset, limit) => list.slice(offset, offset + Math.min(limit ?? 20, 20)),
    });
    expect(await verdictsOf(listMeansAnyOf, { contract: booksContract(), answer })).toMatchObject({
      author: "skip: the list changed while it was read",
    });
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(books(50), target);
    expect(await verdictsOf(listMeansAnyOf, { contract: booksContract(), answer })).toEqual({ ...ALL_PASS, ...found });
  });

  it("skips a list with one value", async () => {
    const answer = listTarget(books(50).map((one) => ({ ...one, author: "Ada" })));
    expect(await verdictsOf(listMeansAnyOf, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      author: "skip: the list has no two values at /author that belong to different items",
    });
  });
});
