import {
  books,
  booksContract,
  conformantWindow,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { defaultOffsetApplies } from "./default-offset-applies.ts";

const cases: readonly { name: string; length: number; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", length: 50, verdict: "pass" },
  { name: "a list of one", length: 1, verdict: "skip: the list has fewer than two items" },
  {
    name: "books that arrive before all others",
    length: 50,
    target: {
      before: (_request, count) => Array.from({ length: count }, (_, number) => ({ isbn: `A-${number}` })),
    },
    verdict: "skip: the list changed while it was read",
  },
];

describe("pagination/default-offset-applies", () => {
  it.each(cases)("$name", async ({ length, target, verdict }) => {
    const answer = listTarget(books(length), target);
    expect(await verdictsOf(defaultOffsetApplies, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });

  it("fails where the first page begins with the second item", async () => {
    let sent = true;
    const target = listTarget(books(50), {
      window: (list, offset, limit) => conformantWindow(list, sent ? offset : 1, limit),
    });
    const answer: typeof target = (request) => {
      sent = request.url.includes("skip=");
      return target(request);
    };
    expect(await verdictsOf(defaultOffsetApplies, { contract: booksContract(), answer })).toEqual({
      "": "fail: expected the same items as with skip=0: B-100, B-107, B-114, B-121, B-128 and 5 more, actual B-107, B-114, B-121, B-128, B-135 and 5 more",
    });
  });

  it("has nothing to say where no default is documented", async () => {
    const contract = booksContract({ replace: ["schema: { type: integer, default: 0 }", "schema: { type: integer }"] });
    expect(await verdictsOf(defaultOffsetApplies, { contract, answer: listTarget(books(50)) })).toEqual({
      "": "skip: the document names no default for the offset",
    });
  });
});
