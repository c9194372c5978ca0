import type { Json, Unique } from "@iom-conformance/contract";
import { isArray } from "../../json.ts";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import { jsonKey } from "../../shape/jsonEqual.ts";
import type { Repair } from "./repair.ts";

/** Leaves out items whose key an earlier one has; where the list would get too short, gives them another key. */
export function withUnique({ items, by }: Unique): (value: Json, repair: Repair) => Json {
  return (value, repair) => {
    const list = valueAt(value, items);
    if (!isArray(list)) return value;
    const keys = list.map((item) => valueAt(item, by));
    const texts = keys.map((key) => (key === undefined ? undefined : jsonKey(key)));
    const isRepeated = (index: number): boolean => texts[index] !== undefined && texts.indexOf(texts[index]) < index;
    if (!list.some((_item, index) => isRepeated(index))) return value;
    const distinct = list.filter((_item, index) => !isRepeated(index));
    const renamed = list.map((item, index) =>
      isRepeated(index) ? withValueAt(item, by, otherKey(keys, index)) : item,
    );
    return repair.firstFitting(value, [withValueAt(value, items, distinct), withValueAt(value, items, renamed)]);
  };
}

/** A key that no other item has: a number beyond all others, or a text with the item's place. */
function otherKey(keys: readonly (Json | undefined)[], index: number): Json {
  const numbers = keys.filter((key) => typeof key === "number");
  const key = keys[index];
  return typeof key === "number" ? Math.max(...numbers) + index : `${String(key)} ${index + 1}`;
}
