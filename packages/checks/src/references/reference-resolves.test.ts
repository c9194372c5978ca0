import { type Book, book, books, booksContract, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { referenceResolves } from "./reference-resolves.ts";

const cases: readonly { name: string; list: readonly Book[]; verdict: string }[] = [
  { name: "every reference resolves", list: books(50), verdict: "pass" },
  { name: "some books have no reference", list: [{ isbn: "B-1" }, ...books(5)], verdict: "pass" },
  {
    name: "no book has a reference",
    list: [{ isbn: "B-1" }],
    verdict: "skip: no answer shows a value at /books/*/mainBranch",
  },
  { name: "an empty list", list: [], verdict: "skip: no answer shows a value at /books/*/mainBranch" },
  {
    name: "one reference dangles on a later page",
    list: [...books(120), book(500, { mainBranch: 3 })],
    verdict: "fail: expected a value that occurs at /books/*/branches/*/id: 1, 2, actual 3 at /books/*/mainBranch",
  },
  {
    name: "the id belongs to another book",
    list: [book(1, { branches: [{ id: 8, name: "Harbour" }], mainBranch: 8 }), book(2, { mainBranch: 8 })],
    verdict: "fail: expected a value that occurs at /books/*/branches/*/id: 1, 2, actual 8 at /books/*/mainBranch",
  },
  {
    name: "there is nothing to refer to",
    list: [{ isbn: "B-1", mainBranch: 1 }],
    verdict:
      "fail: expected a value that occurs at /books/*/branches/*/id: there is none, actual 1 at /books/*/mainBranch",
  },
];

describe("references/reference-resolves", () => {
  it.each(cases)("$name", async ({ list, verdict }) => {
    const answer = listTarget(list);
    const verdicts = await verdictsOf(referenceResolves, { contract: booksContract(), answer });
    expect(Object.values(verdicts)).toEqual([verdict]);
  });
});
