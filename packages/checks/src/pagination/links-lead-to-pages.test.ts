import { books, booksContract, type ListTargetOptions, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { linksLeadToPages } from "./links-lead-to-pages.ts";

function changedLink(path: string, dropped?: string): NonNullable<ListTargetOptions["link"]> {
  return (query, offset) => {
    const changed = new URLSearchParams(query);
    changed.set("skip", String(offset));
    if (dropped !== undefined) changed.delete(dropped);
    return `${path}?${changed}`;
  };
}

/** What is asked for: ten books by their numbers, of which a day leaves out five. */
const QUERY = `${["100", "394", "142", "429", "184", "219", "261", "296", "338", "373"].map((isbn) => `isbn=B-${isbn}`).join("&")}&added%5Bfrom%5D=2026-03-09&sort=ISBN&order=down&skip=2&take=2`;

const NO_URI_HERE =
  'fail: expected the link "next" to be a URI of this operation on this host, with a path that ends in /books, actual';

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of three", length: 3, verdict: "pass" },
  { name: "a list of two", length: 2, verdict: "skip: the list has fewer than three items" },
  {
    name: "no links",
    length: 50,
    target: { link: () => undefined },
    verdict: "skip: the answers have no links to neighbouring pages",
  },
  { name: "relative links", length: 50, target: { link: changedLink("/rest/catalogue/books") }, verdict: "pass" },
  { name: "a query alone", length: 50, target: { link: changedLink("") }, verdict: "pass" },
  {
    name: "a book that leaves the list before the link is followed",
    length: 50,
    target: { before: (_request, count) => books(50).filter(({ isbn }) => count < 5 || isbn !== "B-373") },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "the public path of a gateway",
    length: 50,
    target: { link: changedLink("https://target.test/lib/books") },
    verdict: "pass",
  },
  {
    name: "a host that only the target's own network knows",
    length: 50,
    target: { link: changedLink("http://inner-0:8080/rest/catalogue/books", "library") },
    verdict: `${NO_URI_HERE} "http://inner-0:8080/rest/catalogue/books?${QUERY}"`,
  },
  {
    name: "another resource",
    length: 50,
    target: { link: changedLink("/rest/catalogue/authors") },
    verdict: `${NO_URI_HERE} "/rest/catalogue/authors?library=7&${QUERY}"`,
  },
  {
    name: "no URI",
    length: 50,
    target: { link: () => "http://[" },
    verdict: `${NO_URI_HERE} "http://["`,
  },
  {
    name: "the filter is dropped",
    length: 50,
    target: { link: changedLink("books", "isbn") },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual B-359, B-352',
  },
  {
    name: "the limit is dropped",
    length: 50,
    target: { link: changedLink("books", "take") },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual B-296, B-261, B-219',
  },
  {
    name: "the order is dropped",
    length: 50,
    target: { link: changedLink("books", "order") },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual B-296, B-338',
  },
  {
    name: "a required parameter is dropped",
    length: 50,
    target: { link: changedLink("books", "library") },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual status 400',
  },
  {
    name: "one item too far",
    length: 50,
    target: { link: (query, offset) => changedLink("books")(query, offset + 1) },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual B-261, B-219',
  },
  {
    name: "the day is dropped",
    length: 50,
    target: { link: changedLink("books", "added[from]") },
    verdict:
      'fail: expected behind the link "next", with the same filters, order and limit: B-296, B-261, actual B-373, B-338',
  },
  {
    name: "only the page before the second one is wrong",
    length: 50,
    target: {
      link: (query, offset) => changedLink("books")(query, offset === 0 && query.get("skip") === "2" ? 2 : offset),
    },
    verdict:
      'fail: expected behind the link "prev", with the same filters, order and limit: B-373, B-338, actual B-296, B-261',
  },
  {
    name: "the page before the second item begins before the first",
    length: 50,
    target: {
      link: (query, offset) => changedLink("books")(query, query.get("skip") === "1" && offset === 0 ? -1 : offset),
      window: (all, offset, limit) => (offset < 0 ? [] : all.slice(offset, offset + (limit ?? 20))),
    },
    verdict: 'fail: expected behind the link "prev", with the same filters, order and limit: B-373, actual none',
  },
  {
    name: "no link to the last page",
    length: 50,
    target: {
      link: (query, offset) =>
        offset === 4 && query.get("skip") === "2" ? undefined : changedLink("books")(query, offset),
    },
    verdict: 'fail: expected a link "next", as more items follow, actual none',
  },
];

describe("pagination/links-lead-to-pages", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(linksLeadToPages, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
