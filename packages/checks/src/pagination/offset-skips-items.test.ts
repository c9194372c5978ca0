import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { offsetSkipsItems } from "./offset-skips-items.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of two", length: 2, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "books that arrive before all others while the list is read",
    length: 50,
    target: {
      before: (_request, count) =>
        books(50).map((one, number) => ({ ...one, isbn: `${number < count ? "A" : "B"}-${900 - number}` })),
    },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "an offset counted from one",
    length: 50,
    target: { window: (list, offset, limit) => conformantWindow(list, Math.max(0, offset - 1), limit) },
    verdict:
      "fail: expected the items from index 3 on: B-121, B-128, B-135, B-142, B-149 and 2 more, actual B-114, B-121, B-128, B-135, B-142 and 2 more",
  },
  {
    name: "one item too many skipped",
    length: 4,
    target: { window: (list, offset, limit) => conformantWindow(list, offset === 0 ? 0 : offset + 1, limit) },
    verdict: "fail: expected the items from index 3 on: B-121, actual none",
  },
  {
    name: "an offset in pages",
    length: 50,
    target: { window: (list, offset, limit) => conformantWindow(list, offset * (limit ?? 20), limit) },
    verdict:
      "fail: expected the items from index 3 on: B-121, B-128, B-135, B-142, B-149 and 2 more, actual B-247, B-254, B-261, B-268, B-275 and 2 more",
  },
  {
    name: "an offset rounded to whole pages",
    length: 50,
    target: {
      window: (list, offset, limit) =>
        conformantWindow(list, Math.floor(offset / (limit ?? 20)) * (limit ?? 20), limit),
    },
    verdict:
      "fail: expected the items from index 3 on: B-121, B-128, B-135, B-142, B-149 and 2 more, actual B-100, B-107, B-114, B-121, B-128 and 2 more",
  },
  {
    name: "the limit applied before the offset",
    length: 50,
    target: { window: (list, offset, limit) => list.slice(0, limit ?? 20).slice(offset) },
    verdict:
      "fail: expected the items from index 3 on: B-121, B-128, B-135, B-142, B-149 and 2 more, actual B-121, B-128, B-135, B-142",
  },
];

describe("pagination/offset-skips-items", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(offsetSkipsItems, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
