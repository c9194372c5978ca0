import type { Schema } from "@iom-conformance/contract";
import type { Shape } from "./shape.ts";

/** A shape as a schema again, to be judged by; without its exclusions and the names that must be absent. */
export function schemaOfShape(shape: Shape): Schema {
  return {
    type: shape.types,
    ...(shape.values === null ? {} : { enum: shape.values }),
    ...finite("minimum", shape.minimum),
    ...finite("maximum", shape.maximum),
    ...finite("exclusiveMinimum", shape.exclusiveMinimum),
    ...finite("exclusiveMaximum", shape.exclusiveMaximum),
    ...finite("maxLength", shape.maxLength),
    ...finite("maxItems", shape.maxItems),
    ...finite("maxProperties", shape.maxProperties),
    minLength: shape.minLength,
    minItems: shape.minItems,
    minProperties: shape.minProperties,
    uniqueItems: shape.uniqueItems,
    ...(shape.items === null ? {} : { items: shape.items }),
    properties: Object.fromEntries(shape.properties),
    required: [...shape.required],
    additionalProperties: shape.additional,
    allOf: [
      ...shape.multipleOf.map((multipleOf) => ({ multipleOf })),
      ...shape.patterns.map((pattern) => ({ pattern })),
      ...shape.formats.map((format) => ({ format })),
    ],
  };
}

function finite(keyword: string, limit: number): { readonly [keyword: string]: number } {
  return Number.isFinite(limit) ? { [keyword]: limit } : {};
}
