import { describe, expect, it } from "vitest";
import { fieldValues } from "./fieldValues.ts";

const value = { a: { b: 1 }, list: [{ c: 1 }, {}, { c: [2, 3] }, 4], none: null, "x/y": 5, nested: [[1], [2, 3]] };

describe("fieldValues", () => {
  it.each([
    ["", [value]],
    ["/a/b", [1]],
    ["/a", [{ b: 1 }]],
    ["/list/*/c", [1, [2, 3]]],
    ["/list/*/c/*", [2, 3]],
    ["/list/3", [4]],
    ["/list/9", []],
    ["/list/-1", []],
    ["/list/01", []],
    ["/list/length", []],
    ["/nested/*", [[1], [2, 3]]],
    ["/nested/*/*", [1, 2, 3]],
    ["/none", [null]],
    ["/none/a", []],
    ["/x~1y", [5]],
    ["/a/*", []],
    ["/constructor", []],
    ["/__proto__", []],
    ["/missing/*/deep", []],
  ])("at %s", (path, values) => {
    expect(fieldValues(value, path)).toEqual(values);
  });

  it("of nothing are none", () => {
    expect(fieldValues(undefined, "")).toEqual([]);
  });
});
