import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isObject } from "../../json.ts";
import { validValue } from "../../valid/validValue.ts";
import { childPointer } from "../pointers.ts";
import type { Spot } from "../spot.ts";

const anything = fc.constantFrom<Json>(true, null, "text", 0, [], {});

/** Valid values for a property; null for one that the schema does not name. */
export function propertyValue({ generation, place, shape }: Spot, name: string | null): fc.Arbitrary<Json> {
  const named = name === null ? undefined : shape.properties.get(name);
  const schema = named ?? (typeof shape.additional === "object" ? shape.additional : null);
  if (schema === null) return anything;
  return validValue(generation, schema, { ...place, path: childPointer(place.path, name ?? "*") });
}

/** A name that the schema does not know. */
export function unusedName({ shape }: Spot): string {
  return (
    ["unexpectedProperty", "anotherProperty", "oneMoreProperty"].find((name) => !shape.properties.has(name)) ?? "~/"
  );
}

/** Names as a slip of the finger or another convention would write them. */
export function misspellings(name: string): readonly string[] {
  const characters = [...name];
  const [first = "", second = "", ...rest] = characters;
  const cased = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  const swapped = [...characters.slice(0, -2), characters.at(-1) ?? "", characters.at(-2) ?? ""].join("");
  return [...new Set([[cased, second, ...rest].join(""), swapped, `${name}_`])].filter((other) => other !== name);
}

/** The object with one more entry, also where its name is one that every object inherits. */
export function withEntry(object: Json, name: string, value: Json): Json {
  return isObject(object) ? Object.fromEntries([...Object.entries(object), [name, value]]) : object;
}
