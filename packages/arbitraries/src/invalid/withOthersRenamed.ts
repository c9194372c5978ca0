import type { Json, Unique } from "@iom-conformance/contract";
import { isArray } from "../json.ts";
import { segmentsOf, valueAt, withValueAt } from "../jsonPointer.ts";
import { jsonEqual } from "../shape/jsonEqual.ts";
import type { Repair } from "../valid/traits/repair.ts";
import { childPointer } from "./pointers.ts";

/**
 * Gives the other items of a list other keys than the one in which something is wrong on purpose, or none, and leaves that one alone.
 *
 * @param untouched JSON pointer to what is wrong; in one of the items, or nothing is done
 */
export function withOthersRenamed({ items, by }: Unique, untouched: string): (value: Json, repair: Repair) => Json {
  return (value, repair) => {
    const list = valueAt(value, items);
    if (!isArray(list) || !untouched.startsWith(`${items}/`)) return value;
    const own = segmentsOf(untouched)[segmentsOf(items).length];
    const key = valueAt(value, `${childPointer(items, own ?? "")}${by}`);
    if (key === undefined) return value;
    const keys = list.flatMap((item) => valueAt(item, by) ?? []);
    return list.reduce<Json>((current, item, index) => {
      const same = valueAt(item, by);
      if (String(index) === own || same === undefined || !jsonEqual(same, key)) return current;
      const pointer = `${childPointer(items, index)}${by}`;
      const others = othersThan(keys, index).map((other) => withValueAt(current, pointer, other));
      return repair.firstFitting(current, [withValueAt(current, pointer, undefined), ...others]);
    }, value);
  };
}

/** Keys that no item has; another one for each item. */
function othersThan(keys: readonly Json[], index: number): readonly Json[] {
  const numbers = keys.filter((key) => typeof key === "number");
  const [first] = keys;
  if (typeof first === "number") return [Math.max(...numbers) + 1 + index, Math.min(...numbers) - 1 - index];
  return typeof first === "string" ? [`${first}x${index}`, `x${index}`, `${index}`] : [];
}
