import { valueAt } from "@iom-conformance/arbitraries/values";
import type { Json, JsonObject } from "@iom-conformance/contract";

/**
 * Pointers to the members that the larger value has and the smaller one has not, at any depth but not those inside of others. Items of lists
 * that the smaller value lacks are compared with its first item.
 */
export function addedMembers(smaller: Json, larger: Json, pointer = ""): readonly string[] {
  if (larger === null || typeof larger !== "object") return [];
  if (Array.isArray(larger)) {
    if (!Array.isArray(smaller)) return [];
    return larger.flatMap((item: Json, index) => {
      const before: Json | undefined = smaller[index] ?? smaller[0];
      return before === undefined ? [] : addedMembers(before, item, `${pointer}/${index}`);
    });
  }
  const known = isObject(smaller) ? smaller : {};
  return Object.entries(larger as JsonObject).flatMap(([name, child]) => {
    const place = `${pointer}/${escaped(name)}`;
    const before = known[name];
    return before === undefined ? [place] : addedMembers(before, child, place);
  });
}

/** The value without the members at these pointers. */
export function withoutMembers(value: Json, pointers: ReadonlySet<string>, pointer = ""): Json {
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => withoutMembers(item, pointers, `${pointer}/${index}`));
  }
  if (!isObject(value)) return value;
  const kept: { [name: string]: Json } = {};
  for (const [name, child] of Object.entries(value)) {
    const place = `${pointer}/${escaped(name)}`;
    if (!pointers.has(place)) kept[name] = withoutMembers(child, pointers, place);
  }
  return kept;
}

/** Pointers to all texts inside the value at a pointer. */
export function textsBelow(value: Json, pointer: string): readonly string[] {
  const part = valueAt(value, pointer);
  if (typeof part === "string") return [pointer];
  if (part === null || typeof part !== "object") return [];
  return Object.keys(part).flatMap((name) => textsBelow(value, `${pointer}/${escaped(name)}`));
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
