import type { Json, JsonObject, Schema } from "@iom-conformance/contract";
import { isArray } from "./json.ts";
import { valueAt, withValueAt } from "./jsonPointer.ts";

/** More items than this are left out rather than repeated. */
const MOST_ITEMS = 50;

/** Makes the lists of an object as long as the quantities that they stand for (the trait `counts`). */
export function withCounts(schema: Schema, object: JsonObject): Json {
  let result: Json = object;
  for (const { items, quantity } of schema.traits?.counts ?? []) {
    const list = valueAt(result, items);
    const wanted = valueAt(result, quantity);
    const exemplar = isArray(list) ? list[0] : undefined;
    if (!isArray(list) || exemplar === undefined || typeof wanted !== "number" || list.length === wanted) continue;
    const resized =
      wanted > MOST_ITEMS ? undefined : Array.from({ length: wanted }, (_, index) => list[index] ?? exemplar);
    result = withValueAt(result, items, resized);
  }
  return result;
}
