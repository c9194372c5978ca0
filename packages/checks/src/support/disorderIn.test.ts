import type { Json } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { disorderIn, type ValueOrder } from "./disorderIn.ts";

const ordered: readonly { order: ValueOrder; values: readonly (Json | null)[] }[] = [
  { order: "text", values: [] },
  { order: "text", values: ["2019-1", "2019-10", "2019-2"] },
  { order: "text", values: ["2019-1", "2019-2", "2019-10"] },
  { order: "text", values: ["B", "a", "c"] },
  { order: "text", values: ["a", "B", "c"] },
  { order: "text", values: ["a", "A", "b", "a b"].toSorted() },
  { order: "text", values: ["a_b", "ab", "a-c"] },
  { order: "text", values: ["Zebra", "Ärger"] },
  { order: "text", values: ["Ärger", "Zebra"] },
  // Spanish.
  { order: "text", values: ["n9", "ñ1", "o"] },
  // Each collation has an order of punctuation of its own.
  { order: "text", values: ["A-2", "A_1", "A/1", "A1"] },
  { order: "text", values: [null, null, "a", "b"] },
  { order: "text", values: ["a", "b", null] },
  { order: "text", values: ["\u{1F600}", "\uFF21"] },
  { order: "text", values: ["\uFF21", "\u{1F600}"] },
  { order: "number", values: [-1, 2, "10", 11.5] },
  { order: "instant", values: ["2026-03-01T23:00:00-02:00", "2026-03-02T01:00:00Z", "2026-03-02T02:30:00+01:00"] },
  { order: "instant", values: ["2026-03-01T10:00:00.123456Z", "2026-03-01T10:00:00.123Z"] },
  { order: "instant", values: ["2026-03-01", "2026-03-02"] },
];

const disordered: readonly { order: ValueOrder; values: readonly (Json | null)[]; at: readonly [number, number] }[] = [
  { order: "text", values: ["a", "c", "b"], at: [1, 2] },
  // Case counts in one half and not in the other: no single collation accepts both.
  { order: "text", values: ["B1", "a2", "a3", "B4", "a5"], at: [2, 3] },
  { order: "text", values: ["a", null, "b"], at: [0, 1] },
  { order: "text", values: [null, "a", null], at: [1, 2] },
  { order: "number", values: [2, 10, 9], at: [1, 2] },
  { order: "instant", values: ["2026-03-01T10:00:00+02:00", "2026-03-01T09:00:00+02:00"], at: [0, 1] },
];

describe("disorderIn", () => {
  it.each(ordered)("accepts $values as $order", ({ order, values }) => {
    expect(disorderIn(values, order)).toBeNull();
  });

  it.each(disordered)("finds what is wrong with $values as $order", ({ order, values, at: [earlier, later] }) => {
    expect(disorderIn(values, order)).toMatchObject({ earlier, later });
  });
});
