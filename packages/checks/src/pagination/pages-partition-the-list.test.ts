import {
  type Book,
  book,
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { pagesPartitionTheList } from "./pages-partition-the-list.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of two", length: 2, verdict: "pass" },
  { name: "a list of three", length: 3, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "books of the same ISBN are not the same book",
    length: 50,
    target: { finish: (page) => page.map((book) => ({ ...book, isbn: book.isbn === "B-187" ? "B-188" : book.isbn })) },
    verdict: "pass",
  },
  {
    name: "books that arrive at the end while it is read",
    length: 50,
    target: { before: (_request, count) => books(50 + Math.max(0, count - 2)) },
    verdict: "pass",
  },
  {
    name: "books that arrive before all others while it is read",
    length: 50,
    target: { before: (_request, count) => [...books(50), ...early(count - 2)] },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "books that arrive between two pages of the crawl, and later too",
    length: 150,
    target: { before: (_request, count) => [...books(150), ...early(count < 4 ? count : count > 7 ? count - 4 : 3)] },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "books that leave the list while it is read",
    length: 50,
    target: { before: (_request, count) => books(50 - Math.min(2 * count, 40)) },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "a list that became shorter after it was read",
    length: 50,
    target: { before: (_request, count) => books(count > 2 ? 45 : 50) },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "the end of the list on large pages only",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow((limit ?? 20) > 10 ? list : list.slice(0, -2), offset, limit),
    },
    verdict: "fail: expected 8 or more items from index 42 on, as the list has 50 items, actual 6 items",
  },
  {
    name: "the last page is filled up with items of the one before",
    length: 50,
    target: {
      window: (list, offset, limit = 20) =>
        offset >= list.length
          ? []
          : conformantWindow(list, Math.max(0, Math.min(offset, list.length - (limit ?? 20))), limit),
    },
    verdict: "fail: expected every item on one page only, actual B-429 on two pages",
  },
  {
    name: "the last item of a page that is not full is dropped",
    length: 50,
    target: {
      window: (list, offset, limit) => {
        const page = conformantWindow(list, offset, limit);
        return page.length < (limit ?? 20) ? page.slice(0, -1) : page;
      },
    },
    verdict:
      "fail: expected together the items of one page of 10: B-387, B-394, B-401, B-408, B-415, B-422, B-429, B-436, actual B-387, B-394, B-401, B-408, B-415, B-422, B-429, B-436, B-443",
  },
  {
    name: "the first item of every later page is that before",
    length: 50,
    target: { window: (list, offset, limit) => conformantWindow(list, Math.max(0, offset - 1), limit) },
    verdict: "fail: expected every item on one page only, actual B-443 on two pages",
  },
  {
    name: "an order of its own for small pages",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow((limit ?? 20) < 10 ? list.toReversed() : list, offset, limit),
    },
    verdict:
      "fail: expected together the items of one page of 10: B-394, B-401, B-408, B-415, B-422, B-429, B-436, B-443, actual B-149, B-142, B-135, B-128, B-121, B-114, B-107, B-100",
  },
  {
    name: "pages of an odd size are read backwards",
    length: 50,
    target: {
      window: (list, offset, limit) => {
        const page = conformantWindow(list, offset, limit);
        return (limit ?? 20) % 2 === 1 ? page.toReversed() : page;
      },
    },
    verdict:
      "fail: expected together the items of one page of 10: B-394, B-401, B-408, B-415, B-422, B-429, B-436, B-443, actual B-408, B-401, B-394, B-429, B-422, B-415, B-443, B-436",
  },
  {
    name: "the pages of the crawl overlap, small ones do not",
    length: 150,
    target: {
      window: (list, offset, limit) =>
        conformantWindow(list, (limit ?? 20) > 10 ? Math.max(0, offset - 2) : offset, limit),
    },
    verdict: "fail: expected every item on one page only, actual B-639 on two pages",
  },
];

describe("pagination/pages-partition-the-list", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(pagesPartitionTheList, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});

/** Books whose ISBNs come before all others, the more the later. */
function early(count: number): readonly Book[] {
  return Array.from({ length: Math.max(0, count) }, (_, number) => book(number, { isbn: `A-${900 - number}` }));
}
