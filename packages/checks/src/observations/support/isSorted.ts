import type { ListPage } from "@iom-conformance/conformance";
import { type FieldPath, fieldValues, type Json, type Operation } from "@iom-conformance/contract";
import { instantOf } from "../../support/instantOf.ts";
import { itemName } from "../../support/itemNames.ts";
import { plausibleTextOrders } from "../../support/textOrder.ts";

/** Whether values ascend, by any order of text that a target may use. */
export function isSorted(values: readonly Json[], order: "text" | "instant" | "number"): boolean {
  if (values.includes(null)) return false;
  if (order === "text") {
    const texts = values.map(String);
    return plausibleTextOrders.some((compare) => ascend(texts, compare));
  }
  const numbers = values.map((value) => (order === "instant" ? (instantOf(value) ?? Number.NaN) : Number(value)));
  return ascend(numbers, (left, right) => left - right);
}

/** How the names of neighbours with the same value at a field are ordered; null where a page has no such neighbours. */
export function directionOfEquals(operation: Operation, { items }: Pick<ListPage, "items">, field: FieldPath): Json {
  const directions = new Set<string>();
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (next === undefined) break;
    const [left, right] = [item, next].map((each) => JSON.stringify(fieldValues(each, field)));
    if (left !== right) continue;
    directions.add(itemName(operation, item) < itemName(operation, next) ? "ascending" : "descending");
  }
  const [only] = directions;
  if (only === undefined) return null;
  return directions.size === 1 ? `by identity, ${only}` : "not by identity";
}

function ascend<T>(values: readonly T[], compare: (left: T, right: T) => number): boolean {
  return values.every((value, index) => {
    const next = values[index + 1];
    return next === undefined || compare(value, next) <= 0;
  });
}
