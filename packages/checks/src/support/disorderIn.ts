import type { Json } from "@iom-conformance/contract";
import { instantOf } from "./instantOf.ts";
import { plausibleTextOrders } from "./textOrder.ts";

export type ValueOrder = "text" | "instant" | "number";

/** Two positions in a sequence that are in the wrong order, and what is wrong about them. */
export interface Disorder {
  readonly earlier: number;
  readonly later: number;
  readonly kind: "order" | "missing-values-scattered";
}

/**
 * Finds what is not in ascending order in a sequence of values, or null. Null stands for an item without a value; such items stand
 * together at one end. Text is in order when one single plausible order of text accepts the whole sequence. Equal values are fine.
 */
export function disorderIn(values: readonly (Json | null)[], order: ValueOrder): Disorder | null {
  const scattered = scatteredGap(values);
  if (scattered) return scattered;
  const present = values.flatMap((value, position) => {
    const comparable = value === null ? null : comparableOf(value, order);
    return comparable === null ? [] : [{ position, comparable }];
  });
  let best: Disorder | null = null;
  for (const compare of comparisons(order)) {
    const disorder = firstDescent(present, compare);
    if (disorder === null) return null;
    if (best === null || disorder.later > best.later) best = disorder;
  }
  return best;
}

/** The values in the order of their direction: descending sequences are read backwards. */
export function inDirection<T>(values: readonly T[], descending: boolean): readonly T[] {
  return descending ? values.toReversed() : values;
}

type Comparable = string | number;

function comparableOf(value: Json, order: ValueOrder): Comparable | null {
  if (order === "instant") return instantOf(value);
  if (order === "number") {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && !Number.isNaN(number) ? number : null;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function comparisons(order: ValueOrder): readonly ((left: Comparable, right: Comparable) => number)[] {
  if (order !== "text") return [(left, right) => Number(left) - Number(right)];
  return plausibleTextOrders.map((compare) => (left, right) => compare(String(left), String(right)));
}

function firstDescent(
  present: readonly { readonly position: number; readonly comparable: Comparable }[],
  compare: (left: Comparable, right: Comparable) => number,
): Disorder | null {
  for (const [index, later] of present.entries()) {
    const earlier = present[index - 1];
    if (earlier && compare(earlier.comparable, later.comparable) > 0) {
      return { earlier: earlier.position, later: later.position, kind: "order" };
    }
  }
  return null;
}

function scatteredGap(values: readonly (Json | null)[]): Disorder | null {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  const gap = values.findIndex((value, position) => value === null && position > first && position < last);
  if (first === -1 || gap === -1) {
    const missingAtBothEnds = first > 0 && last < values.length - 1;
    return missingAtBothEnds ? { earlier: first, later: last + 1, kind: "missing-values-scattered" } : null;
  }
  return { earlier: gap - 1, later: gap, kind: "missing-values-scattered" };
}
