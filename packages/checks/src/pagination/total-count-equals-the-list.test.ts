import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { totalCountEqualsTheList } from "./total-count-equals-the-list.ts";

const EIGHT = [100, 107, 114, 121, 128, 135, 142, 149].map((isbn) => `"B-${isbn}"`).join(" or ");

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of several pages of the crawl", length: 80, verdict: "pass" },
  { name: "an empty list", length: 0, verdict: "pass" },
  { name: "no total", length: 50, target: { total: () => undefined }, verdict: "skip: the answers state no total" },
  {
    name: "books that arrive while the list is read",
    length: 50,
    target: { before: (_request, count) => books(50 + Math.min(3 * count, 39)) },
    verdict: "pass",
  },
  {
    name: "books that leave the list while it is read",
    length: 50,
    target: { before: (_request, count) => books(50 - Math.min(count, 40)) },
    verdict: "pass",
  },
  {
    name: "the number of items on the page",
    length: 50,
    target: { total: ({ shown }) => shown },
    verdict: "fail: expected a total of 50, whatever the page is, actual a total of 1",
  },
  {
    name: "one too many",
    length: 50,
    target: { total: ({ selected }) => selected + 1 },
    verdict: "fail: expected a total of 50, the number of items on all pages, actual a total of 51",
  },
  {
    name: "the whole table, whatever the filter",
    length: 50,
    target: { total: ({ all }) => all },
    verdict: `fail: expected a total of 8, the number of items with ${EIGHT} at /isbn, actual a total of 50`,
  },
  {
    name: "the whole table beside a filter on pages of one",
    length: 50,
    target: { total: ({ all, selected, shown }) => (shown === 1 ? all : selected) },
    verdict: `fail: expected a total of 8, the number of items with ${EIGHT} at /isbn, actual a total of 50 on a page of one`,
  },
  {
    name: "nothing behind the end",
    length: 50,
    target: { total: ({ selected, shown }) => (shown === 0 ? 0 : selected) },
    verdict: "fail: expected a total of 50, whatever the page is, actual a total of 0",
  },
  {
    name: "one too many for the few books that two filters select",
    length: 50,
    target: { total: ({ selected }) => (selected === 2 ? 3 : selected) },
    verdict:
      'fail: expected a total of 2, the number of items with "Harbour" at /branches/*/name and "8" at /shelf, actual a total of 3',
  },
  {
    name: "the books of all libraries",
    length: 50,
    target: { total: () => 3000 },
    verdict: "fail: expected a total of 50, the number of items on all pages, actual a total of 3000",
  },
];

describe("pagination/total-count-equals-the-list", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(totalCountEqualsTheList, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
