import { type Book, book, books, booksContract, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { referencedIdIsUnique } from "./referenced-id-is-unique.ts";

const contract = booksContract({ replace: ['to: "/branches/*/id"', 'to: "/branches/*/id", unique: true'] });
const harbour = { id: 1, name: "Harbour" };

const cases: readonly { readonly name: string; readonly list: readonly Book[]; readonly verdict: string }[] = [
  { name: "ids of their own", list: books(120), verdict: "pass" },
  {
    name: "two branches with the id that is referred to, in one book",
    list: [...books(120), book(500, { branches: [harbour, { id: 1, name: "Castle" }] })],
    verdict:
      "fail: expected one thing with the id that is referred to, at /books/*/branches/*/id, actual several that differ",
  },
  {
    name: "two branches with an id that nothing refers to",
    list: [book(1, { branches: [harbour, { id: 2, name: "Castle" }, { id: 2, name: "Bus" }] })],
    verdict: "pass",
  },
  { name: "one branch that is listed twice", list: [book(1, { branches: [harbour, harbour] })], verdict: "pass" },
  {
    name: "nothing that refers",
    list: books(3).map(({ mainBranch: _mainBranch, ...rest }) => rest),
    verdict: "skip: no answer shows a value at /books/*/mainBranch",
  },
];

describe("references/referenced-id-is-unique", () => {
  it.each(cases)("$name", async ({ list, verdict }) => {
    expect(await verdictsOf(referencedIdIsUnique, { contract, answer: listTarget(list) })).toEqual({
      "/books/*/mainBranch": verdict,
    });
  });

  it("is silent where the document is", async () => {
    expect(await verdictsOf(referencedIdIsUnique, { contract: booksContract(), answer: listTarget(books(3)) })).toEqual(
      {
        "/books/*/mainBranch": "skip: the document does not say that the id is of one thing only",
      },
    );
  });
});
