import type { Json, JsonObject } from "@iom-conformance/contract";

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `Array.isArray` for readonly arrays. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The name of a value's type in the words of JSON Schema, with `integer` for numbers without a fraction. */
export function typeOf(value: Json): "object" | "array" | "string" | "integer" | "number" | "boolean" | "null" {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    default:
      return "object";
  }
}

/** Whether a schema that allows these types allows the value's. */
export function isOfType(value: Json, types: readonly string[]): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
