import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { offsetBeyondTheEndIsEmpty } from "./offset-beyond-the-end-is-empty.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "an empty list", length: 0, verdict: "pass" },
  {
    name: "the last page again",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(list, offset > 1000 ? list.length - 10 : offset, limit),
    },
    verdict: "fail: expected a page without items, as the list has about 50, actual 10 items",
  },
];

describe("pagination/offset-beyond-the-end-is-empty", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(offsetBeyondTheEndIsEmpty, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });

  it("takes an error for no page", async () => {
    const list = listTarget(books(50));
    const answer = (request: Parameters<typeof list>[0]) =>
      /skip=1\d{3}/.test(request.url) ? { status: 404, body: {} } : list(request);
    expect(await verdictsOf(offsetBeyondTheEndIsEmpty, { contract: booksContract(), answer })).toEqual({
      "": "fail: expected a page of the list, with an array at /books, actual status 404",
    });
  });
});
