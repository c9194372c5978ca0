import type { Json, Unique } from "@iom-conformance/contract";
import { isArray } from "../../json.ts";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import { jsonKey } from "../../shape/jsonEqual.ts";
import type { Repair } from "./repair.ts";

/** Gives items whose key an earlier one has another key, or leaves them out, whichever is allowed and asked for first. */
export function withUnique(
  { items, by }: Unique,
  first: "leave out" | "rename",
): (value: Json, repair: Repair) => Json {
  return (value, repair) => {
    const list = valueAt(value, items);
    if (!isArray(list)) return value;
    const keys = list.map((item) => valueAt(item, by));
    const texts = keys.map((key) => (key === undefined ? undefined : jsonKey(key)));
    const isRepeated = (index: number): boolean => texts[index] !== undefined && texts.indexOf(texts[index]) < index;
    if (!list.some((_item, index) => isRepeated(index))) return value;
    const distinct = list.filter((_item, index) => !isRepeated(index));
    const free = [otherKeys(keys, 1), otherKeys(keys, 0)].map((others) =>
      list.map((item, index) => (isRepeated(index) ? withValueAt(item, by, others[index] ?? null) : item)),
    );
    const candidates = first === "rename" ? [...free, distinct] : [distinct, ...free];
    return repair.firstFitting(
      value,
      candidates.map((candidate) => withValueAt(value, items, candidate)),
    );
  };
}

/** For each place a key that no item has: a number beyond all others or from a start, or a text with the number of the place. */
function otherKeys(keys: readonly (Json | undefined)[], start: 0 | 1): readonly Json[] {
  const numbers = keys.filter((key) => typeof key === "number");
  const lowest = start === 1 ? Math.max(0, ...numbers) + 1 : 0;
  const unused = Array.from({ length: 2 * keys.length }, (_unused, index) => lowest + index).filter(
    (number) => !numbers.includes(number),
  );
  return keys.map((key, index) =>
    typeof key === "number" ? (unused[index] ?? key) : `${String(key)} ${index + start + 1}`,
  );
}
