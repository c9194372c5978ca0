import { describe, expect, it } from "vitest";
import { MOST_ROWS, pairwiseRows } from "./pairwiseRows.ts";

function missingPairs(
  factors: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return factors.flatMap((levels, left) =>
    factors
      .slice(left + 1)
      .flatMap((others) =>
        levels.flatMap((level) =>
          others
            .filter((other) => !rows.some((row) => row.includes(level) && row.includes(other)))
            .map((other) => `${level} ${other}`),
        ),
      ),
  );
}

describe("pairwiseRows", () => {
  it.each([
    {
      name: "two factors",
      factors: [
        ["a1", "a2"],
        ["b1", "b2", "b3"],
      ],
      rows: 6,
    },
    {
      name: "four factors with three levels",
      factors: ["a", "b", "c", "d"].map((f) => [`${f}1`, `${f}2`, `${f}3`]),
      rows: 13,
    },
    {
      name: "one long factor among short ones",
      factors: [["a1", "a2", "a3", "a4"], ["b1", "b2"], ["c1"], ["d1"]],
      rows: 8,
    },
    { name: "single levels", factors: [["a1"], ["b1"], ["c1"]], rows: 1 },
  ])("covers every pair of $name in few rows", ({ factors, rows }) => {
    const found = pairwiseRows(factors);
    expect(missingPairs(factors, found)).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(rows);
    expect(found.every((row) => row.length === factors.length)).toBe(true);
  });

  it("leaves out factors without levels, and has no row without a pair", () => {
    expect(pairwiseRows([["a1"], [], ["b1"]])).toEqual([["a1", "b1"]]);
    expect(pairwiseRows([["a1"]])).toEqual([]);
    expect(pairwiseRows([])).toEqual([]);
  });

  it("has a bound", () => {
    const levels = Array.from({ length: 10 }, (_, index) => index);
    expect(pairwiseRows([levels, levels])).toHaveLength(MOST_ROWS);
  });
});
