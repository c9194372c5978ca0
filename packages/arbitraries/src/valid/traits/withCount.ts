import type { Count, Json } from "@iom-conformance/contract";
import { isArray } from "../../json.ts";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import type { Repair } from "./repair.ts";

/** Lists are not made longer than this to be as long as a quantity. */
const MOST_ITEMS = 100;

/** Makes the quantity the length of the list; or the list as long as the quantity; or leaves the list out. */
export function withCount({ items, quantity }: Count): (value: Json, repair: Repair) => Json {
  return (value, repair) => {
    const list = valueAt(value, items);
    const wanted = valueAt(value, quantity);
    if (!isArray(list) || wanted === undefined || wanted === list.length) return value;
    const counted = repair.isFixed(quantity) ? [] : [withValueAt(value, quantity, list.length)];
    const cut =
      typeof wanted === "number" && list.length > 0 && wanted <= MOST_ITEMS
        ? [
            withValueAt(
              value,
              items,
              Array.from({ length: wanted }, (_unused, index) => list[index % list.length] ?? null),
            ),
          ]
        : [];
    const left = repair.isFixed(items) ? [] : [withValueAt(value, items, undefined)];
    return repair.firstFitting(value, [...counted, ...cut, ...left]);
  };
}
