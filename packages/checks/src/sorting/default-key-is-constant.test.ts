import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { defaultKeyIsConstant } from "./default-key-is-constant.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "new books come first",
    length: 50,
    target: { before: (_request, count) => books(50 + count).toReversed() },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "every page but the first is turned around",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(offset > 0 ? list.toReversed() : list, offset, limit),
    },
    verdict:
      "fail: expected the items from index 3 on of a page of 10: B-121, B-128, B-135, B-142, B-149 and 2 more, actual B-422, B-415, B-408, B-401, B-394 and 2 more",
  },
];

describe("sorting/default-key-is-constant", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(defaultKeyIsConstant, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
