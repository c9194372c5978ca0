import {
  type Book,
  books,
  booksContract,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { filtersCombine } from "./filters-combine.ts";

const cases: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", list: books(50), verdict: "pass" },
  { name: "a long list", list: books(300), verdict: "pass" },
  { name: "another time zone", list: books(50), target: { zoneMs: 9 * 3_600_000 }, verdict: "pass" },
  {
    name: "books that arrive while they are read",
    list: books(30),
    target: { before: (_request, count) => books(30 + Math.min(5 * count, 200)).toReversed() },
    verdict: "pass",
  },
  {
    name: "a list of one",
    list: books(1),
    verdict: "skip: the list has no items of which two filters select different parts",
  },
  {
    name: "either filter is enough",
    list: books(50),
    target: { combine: (results) => results.length === 0 || results.some(Boolean) },
    verdict:
      'fail: expected only items with "B-100" or "B-142" at /isbn and "Ada" at /author, actual also B-135 with "B-135" at /isbn',
  },
  {
    name: "only the first filter counts",
    list: books(50),
    target: { combine: ([first]) => first ?? true },
    verdict:
      'fail: expected only items with "B-100" or "B-142" at /isbn and "Ada" at /author, actual also B-142 with "Ben" at /author',
  },
  {
    name: "only the last filter counts",
    list: books(50),
    target: { combine: (results) => results.at(-1) ?? true },
    verdict:
      'fail: expected only items with "B-100" or "B-142" at /isbn and "Ada" at /author, actual also B-135 with "B-135" at /isbn',
  },
  {
    name: "the fifth filter of seven is forgotten",
    list: books(50),
    target: { combine: (results) => (results.length === 7 ? results.toSpliced(4, 1) : results).every(Boolean) },
    verdict: 'fail: expected only items with what all 7 filters ask for, actual also B-100 with "POEM" at /genre',
  },
  {
    name: "two filters select nothing",
    list: books(50),
    target: { combine: (results) => results.length < 2 && results.every(Boolean) },
    verdict:
      'fail: expected all items with "B-100" or "B-142" at /isbn and "Ada" at /author, among them B-100, actual no item',
  },
];

describe("filtering/filters-combine", () => {
  it.each(cases)("$name", async ({ list, target, verdict }) => {
    const answer = listTarget(list, target);
    expect(await verdictsOf(filtersCombine, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
