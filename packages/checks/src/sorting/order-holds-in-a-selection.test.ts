import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { orderHoldsInASelection } from "./order-holds-in-a-selection.ts";

const ALL_PASS = { ISBN: "pass", AUTHOR: "pass", ADDED: "pass", SHELF: "pass", SECRET: "pass" };

const broken: readonly { name: string; target: ListTargetOptions; found: { readonly [key: string]: string } }[] = [
  {
    name: "few books are not sorted",
    target: { arrange: (list, sorted) => (list.length < 10 ? list : sorted(list)) },
    found: {
      ISBN: 'fail: expected the selected items in descending order of /isbn, also from page to page, actual "B-394" before "B-443"',
      ADDED:
        'fail: expected the selected items in descending order of /added, also from page to page, actual "2026-03-02T08:15:00+00:00" before "2026-03-05T13:15:00+00:00"',
      AUTHOR:
        'fail: expected the selected items in ascending order of /author, also from page to page, actual "Cleo" before "Adam"',
      SHELF:
        "fail: expected the selected items in ascending order of /shelf, also from page to page, actual 10 before 1",
    },
  },
  {
    name: "each page of a selection is sorted alone",
    target: { arrange: (list) => list, finish: (page, _offset, sorted) => sorted(page) },
    found: {
      ISBN: expect.stringContaining("descending order of /isbn"),
      AUTHOR: expect.stringContaining("ascending order of /author"),
      ADDED: expect.stringContaining("descending order of /added"),
      SHELF: expect.stringContaining("ascending order of /shelf"),
    },
  },
  {
    name: "the third page of a selection begins too early",
    target: { window: (list, offset, limit) => conformantWindow(list, offset === 6 ? 5 : offset, limit) },
    found: Object.fromEntries(
      Object.keys(ALL_PASS).map((key) => [key, expect.stringContaining("fail: expected each item on one page")]),
    ),
  },
];

describe("sorting/order-holds-in-a-selection", () => {
  it("passes a conformant list", async () => {
    const answer = listTarget(books(50));
    expect(await verdictsOf(orderHoldsInASelection, { contract: booksContract(), answer })).toEqual(ALL_PASS);
  });

  it.each(broken)("fails where $name", async ({ target, found }) => {
    const answer = listTarget(books(50), target);
    expect(await verdictsOf(orderHoldsInASelection, { contract: booksContract(), answer })).toEqual({
      ...ALL_PASS,
      ...found,
    });
  });

  it("skips an empty list", async () => {
    const reason = "skip: no filter selects a few items of the list";
    expect(await verdictsOf(orderHoldsInASelection, { contract: booksContract(), answer: listTarget([]) })).toEqual(
      Object.fromEntries(Object.keys(ALL_PASS).map((key) => [key, reason])),
    );
  });
});
