import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { pageSizeChangesNothing } from "./page-size-changes-nothing.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list that is one page", length: 20, verdict: "pass" },
  { name: "a list of five", length: 5, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "pages are capped below the documented default",
    length: 50,
    target: { window: (list, offset, limit) => conformantWindow(list, offset, Math.min(limit ?? 20, 9)) },
    verdict: "pass",
  },
  {
    name: "books that arrive before all others",
    length: 50,
    target: {
      before: (_request, count) => [
        ...books(50),
        ...Array.from({ length: count }, (_, at) => ({ isbn: `A-${900 - at}` })),
      ],
    },
    verdict: "pass",
  },
  {
    name: "an offset that is rounded to pages of five",
    length: 50,
    target: { window: (list, offset, limit) => conformantWindow(list, offset - (offset % 5), limit) },
    verdict: "fail: expected the items from index 1 on of a page with 20: B-107, actual B-100",
  },
  {
    name: "only the third page of seven is wrong",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(list, offset === 14 && limit === 7 ? 13 : offset, limit),
    },
    verdict:
      "fail: expected the items from index 14 on of a page with 20: B-198, B-205, B-212, B-219, B-226 and 1 more, actual B-191, B-198, B-205, B-212, B-219 and 2 more",
  },
];

describe("pagination/page-size-changes-nothing", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(pageSizeChangesNothing, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
