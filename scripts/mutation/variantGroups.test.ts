import { type Variant, variants } from "@iom-conformance/simulator";
import { describe, expect, it } from "vitest";
import { variantGroups } from "./variantGroups.ts";

const variant = (id: string, question: string, more: Partial<Variant> = {}): Variant => ({
  id,
  question,
  story: "It is.",
  change: () => ({}),
  ...more,
});

const idsOf = (groups: readonly (readonly Variant[])[]) => groups.map((group) => group.map(({ id }) => id).join("+"));

describe("variantGroups", () => {
  const cases: readonly [name: string, variants: readonly Variant[], groups: readonly string[]][] = [
    ["nothing", [], []],
    ["different questions", [variant("a", "x"), variant("b", "y")], ["a+b"]],
    ["the same question", [variant("a", "x"), variant("b", "x"), variant("c", "y")], ["a+c", "b"]],
    ["many", [..."abcdefghi"].map((id) => variant(id, id)), ["a+b+c+d+e+f+g+h", "i"]],
    ["one that stands alone", [variant("a", "x"), variant("b", "y", { alone: true }), variant("c", "z")], ["b", "a+c"]],
    ["one with orders of its own", [variant("a", "x"), variant("b", "y", { orders: 0 })], ["b", "a"]],
  ];
  it.each(cases)("%s", (_name, given, groups) => {
    expect(idsOf(variantGroups(given))).toEqual(groups);
  });

  it("leaves out none of the simulator's", () => {
    const grouped = variantGroups(variants).flat();
    expect(grouped.map(({ id }) => id).sort()).toEqual(variants.map(({ id }) => id).sort());
  });
});
