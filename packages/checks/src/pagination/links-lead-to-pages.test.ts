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
    target: { before: (_request, count) => books(50).filter(({ isbn }) => count < 5 || isbn !== "B-107") },
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
    verdict:
      'fail: expected the link "next" to be a URI of this operation on this host, with a path that ends in /books, actual "http://inner-0:8080/rest/catalogue/books?isbn=B-100&isbn=B-107&isbn=B-114&isbn=B-121&sort=ISBN&order=down&skip=2&take=1"',
  },
  {
    name: "another resource",
    length: 50,
    target: { link: changedLink("/rest/catalogue/authors") },
    verdict:
      'fail: expected the link "next" to be a URI of this operation on this host, with a path that ends in /books, actual "/rest/catalogue/authors?library=7&isbn=B-100&isbn=B-107&isbn=B-114&isbn=B-121&sort=ISBN&order=down&skip=2&take=1"',
  },
  {
    name: "no URI",
    length: 50,
    target: { link: () => "http://[" },
    verdict:
      'fail: expected the link "next" to be a URI of this operation on this host, with a path that ends in /books, actual "http://["',
  },
  {
    name: "the filter is dropped",
    length: 50,
    target: { link: changedLink("books", "isbn") },
    verdict:
      'fail: expected the page with B-107 behind the link "next", with the same filters, order and limit, actual B-429',
  },
  {
    name: "the limit is dropped",
    length: 50,
    target: { link: changedLink("books", "take") },
    verdict:
      'fail: expected the page with B-107 behind the link "next", with the same filters, order and limit, actual B-107, B-100',
  },
  {
    name: "the order is dropped",
    length: 50,
    target: { link: changedLink("books", "order") },
    verdict:
      'fail: expected the page with B-107 behind the link "next", with the same filters, order and limit, actual B-114',
  },
  {
    name: "a required parameter is dropped",
    length: 50,
    target: { link: changedLink("books", "library") },
    verdict:
      'fail: expected the page with B-107 behind the link "next", with the same filters, order and limit, actual status 400',
  },
  {
    name: "one item too far",
    length: 50,
    target: { link: (query, offset) => changedLink("books")(query, offset + 1) },
    verdict:
      'fail: expected the page with B-107 behind the link "next", with the same filters, order and limit, actual B-100',
  },
];

describe("pagination/links-lead-to-pages", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(linksLeadToPages, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
