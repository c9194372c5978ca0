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
  {
    name: "the sum of offset and limit in 32 bits",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(list, ((offset + (limit ?? 20)) | 0) < 0 ? 0 : offset, limit),
    },
    verdict: "fail: expected a page without items, or a client error, actual 10 items",
  },
  {
    name: "the last book of a page that is not full is lost",
    length: 50,
    target: {
      window: (list, offset, limit) => {
        const page = conformantWindow(list, offset, limit);
        return offset > 0 && page.length < (limit ?? 20) ? page.slice(0, -1) : page;
      },
    },
    verdict: "fail: expected the last item alone: B-443, actual none",
  },
  {
    name: "a selection begins again behind its end",
    length: 50,
    target: {
      window: (list, offset, limit) => conformantWindow(list, offset < 50 ? offset % list.length : offset, limit),
    },
    verdict:
      "fail: expected a page without items, as the selection ends there, actual B-100, B-149, B-198, B-247, B-296 and 3 more",
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
