import type { Json, Schema, SchemaType } from "@iom-conformance/contract";
import { allTypes, anyShape, anything, type Shape } from "./shape.ts";

/** What a schema says itself, without its reference, `allOf` and unions. */
export function ownShape(schema: Schema): Shape {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return {
    ...anyShape,
    types: schema.type === undefined ? allTypes : [schema.type].flat(),
    values: values ?? null,
    minimum: schema.minimum ?? anyShape.minimum,
    maximum: schema.maximum ?? anyShape.maximum,
    exclusiveMinimum: schema.exclusiveMinimum ?? anyShape.exclusiveMinimum,
    exclusiveMaximum: schema.exclusiveMaximum ?? anyShape.exclusiveMaximum,
    multipleOf: schema.multipleOf === undefined ? [] : [schema.multipleOf],
    minLength: schema.minLength ?? 0,
    maxLength: schema.maxLength ?? anyShape.maxLength,
    patterns: schema.pattern === undefined ? [] : [schema.pattern],
    formats: schema.format === undefined ? [] : [schema.format],
    minItems: schema.minItems ?? 0,
    maxItems: schema.maxItems ?? anyShape.maxItems,
    uniqueItems: schema.uniqueItems ?? false,
    items: schema.items ?? null,
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required),
    additional: schema.additionalProperties === true ? anything : (schema.additionalProperties ?? true),
    minProperties: schema.minProperties ?? 0,
    maxProperties: schema.maxProperties ?? anyShape.maxProperties,
    excluded: schema.not === undefined ? [] : [schema.not],
    examples: [schema.example, schema.default].filter((value): value is Json => value !== undefined),
    traits: schema.traits ?? {},
  };
}

/** The types that both lists allow. */
export function commonTypes(ours: readonly SchemaType[], theirs: readonly SchemaType[]): readonly SchemaType[] {
  return allTypes.filter((type) => accepts(ours, type) && accepts(theirs, type));
}

function accepts(types: readonly SchemaType[], type: SchemaType): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
