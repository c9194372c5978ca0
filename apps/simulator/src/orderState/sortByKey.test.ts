import { describe, expect, it } from "vitest";
import { sortByKey } from "./sortByKey.ts";

describe("sortByKey", () => {
  const cases: readonly [values: number[], keyOf: (value: number) => number, sorted: number[]][] = [
    [[], (value) => value, []],
    [[3, 1, 2], (value) => value, [1, 2, 3]],
    [[3, 1, 2], (value) => -value, [3, 2, 1]],
    [[3, 1, 2], () => 7, [3, 1, 2]],
    [[10, 21, 30, 41, 50], (value) => value % 10, [10, 30, 50, 21, 41]],
    [[1, 2, 3], (value) => value * 2 ** 50 - 2 ** 51, [1, 2, 3]],
  ];

  it.each(cases)("%j", (values, keyOf, sorted) => {
    expect([...sortByKey(Uint32Array.from(values), keyOf)]).toEqual(sorted);
  });
});
