import { describe, expect, it } from "vitest";
import { chooseFinders, type Finders } from "./chooseFinders.ts";

describe("chooseFinders", () => {
  const cases: readonly [name: string, found: Finders, chosen: Finders][] = [
    ["nothing", {}, {}],
    ["a fault that survives", { fault: [] }, {}],
    ["the check that finds the fewest", { one: ["a", "b"], two: ["a"] }, { one: ["b"], two: ["a"] }],
    ["the first of several that find as few", { one: ["c", "b", "a"] }, { one: ["a", "b", "c"] }],
    [
      "a check that is never the rarest, where the fewest are",
      { one: ["a", "x"], two: ["b", "x"], three: ["c", "d", "x"] },
      { one: ["a", "x"], two: ["b"], three: ["c", "d"] },
    ],
  ];
  it.each(cases)("%s", (_name, found, chosen) => {
    expect(chooseFinders(new Map(Object.entries(found)))).toEqual(chosen);
  });
});
