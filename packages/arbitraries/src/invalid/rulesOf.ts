import type { Json, Schema } from "@iom-conformance/contract";
import type { Rule } from "./spot.ts";

const single = [
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** Every rule that one schema lays down for the values of its own place, each once. */
export function rulesOf(schema: Schema): readonly Rule[] {
  const rules: (readonly [keyword: string, limit: Json])[] = [];
  if (schema.type !== undefined) rules.push(["type", schema.type]);
  for (const name of schema.required ?? []) rules.push(["required", name]);
  if (schema.enum !== undefined) rules.push(["enum", schema.enum]);
  for (const keyword of single) {
    const limit = schema[keyword];
    if (limit !== undefined) rules.push([keyword, limit]);
  }
  if (schema.uniqueItems === true) rules.push(["uniqueItems", true]);
  if (schema.additionalProperties === false) rules.push(["additionalProperties", false]);
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const variants = schema[keyword];
    if (variants !== undefined) rules.push([keyword, variants.map(nameOf)]);
  }
  if (schema.not !== undefined) rules.push(["not", true]);
  return rules.map(([keyword, limit]) => ({ keyword, limit, part: schema, alone: alone(keyword, limit) }));
}

function alone(keyword: string, limit: Json): Schema | null {
  if (keyword === "required") return { required: [String(limit)] };
  return single.some((known) => known === keyword) || keyword === "type" || keyword === "enum"
    ? { [keyword]: limit }
    : null;
}

function nameOf(variant: Schema, index: number): string {
  const name = variant.$ref?.slice("#/components/schemas/".length);
  return name === undefined ? `variant ${index + 1}` : name.replaceAll("~1", "/").replaceAll("~0", "~");
}
