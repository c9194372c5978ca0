import { describe, expect, it } from "vitest";
import { addedMembers, textsBelow, withoutMembers } from "./members.ts";

const small = { id: 1, list: [{ a: 1 }] };
const large = {
  id: 2,
  "a/b": 1,
  list: [
    { a: 1, b: { c: 1 } },
    { a: 2, b: null },
  ],
  more: { deep: [1] },
};

describe("addedMembers", () => {
  it.each([
    {
      name: "members at any depth, outermost only",
      smaller: small,
      larger: large,
      added: ["/a~1b", "/list/0/b", "/list/1/b", "/more"],
    },
    { name: "nothing in what is the same", smaller: large, larger: large, added: [] },
    { name: "nothing in what is smaller", smaller: large, larger: small, added: [] },
    { name: "nothing below another type", smaller: [], larger: [{ a: 1 }], added: [] },
    { name: "nothing of scalars", smaller: 1, larger: 2, added: [] },
  ])("finds $name", ({ smaller, larger, added }) => {
    expect(addedMembers(smaller, larger)).toEqual(added);
  });
});

describe("withoutMembers", () => {
  it("leaves out members wherever they are, and nothing else", () => {
    expect(withoutMembers(large, new Set(["/a~1b", "/list/1/b", "/more"]))).toEqual({
      id: 2,
      list: [{ a: 1, b: { c: 1 } }, { a: 2 }],
    });
    expect(withoutMembers(large, new Set())).toEqual(large);
  });
});

describe("textsBelow", () => {
  it.each([
    { pointer: "", texts: ["/a", "/b/0/c~1d"] },
    { pointer: "/a", texts: ["/a"] },
    { pointer: "/b", texts: ["/b/0/c~1d"] },
    { pointer: "/b/1", texts: [] },
    { pointer: "/x", texts: [] },
  ])("finds the texts below $pointer", ({ pointer, texts }) => {
    expect(textsBelow({ a: "x", b: [{ "c/d": "" }, 1, null] }, pointer)).toEqual(texts);
  });
});
