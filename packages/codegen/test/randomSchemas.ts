import type { Schema, SchemaType } from "@iom-conformance/contract";
import fc from "fast-check";

/** Few names, so that schemas and values meet; some of them are what every object inherits, or need care in code. */
const names = ["a", "b", "kind", "c/d~e", "constructor", "__proto__", "1x"] as const;

const scalar = fc.constantFrom<(string | number | boolean | null)[]>(
  "x",
  "y",
  "",
  "🚚",
  0,
  1,
  2.5,
  -1,
  true,
  false,
  null,
);

/** Values that random schemas say something about. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown[]>(2 ** 31, "2026-02-30", "2024-02-29", "ab", "🚚🚚🚚"),
    },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
    {
      weight: 4,
      arbitrary: fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    },
  ),
})).value;

const type: fc.Arbitrary<Schema> = fc
  .uniqueArray(fc.constantFrom<SchemaType>("object", "array", "string", "integer", "number", "boolean", "null"), {
    minLength: 1,
    maxLength: 3,
  })
  .map(([first, ...others]) => ({
    type: others.length === 0 && first !== undefined ? first : [first as SchemaType, ...others],
  }));

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  type,
  fc.record({ enum: fc.uniqueArray(fc.oneof(scalar, fc.constant({ a: [1] })), { minLength: 1, maxLength: 3 }) }),
  fc.record({ const: fc.oneof(scalar, fc.constant([{ b: "x" }])) }),
  fc.record({ minimum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ exclusiveMinimum: fc.integer({ min: -2, max: 2 }), maximum: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ exclusiveMaximum: fc.integer({ min: -2, max: 2 }), multipleOf: fc.constantFrom(0.5, 1, 2) }),
  fc.record({ minLength: fc.nat(3), maxLength: fc.nat(3) }),
  fc.record({ pattern: fc.constantFrom("^[xy]$", "🚚", "\\-") }),
  fc.record({ format: fc.constantFrom("date", "int32", "uri", "unknown") }),
  fc.record({ minItems: fc.nat(2), maxItems: fc.nat(3), uniqueItems: fc.boolean() }),
  fc.record({ minProperties: fc.nat(2), maxProperties: fc.nat(3) }),
);

/** Schemas with every keyword, nested, composed and recursive; references are to these names. */
export function schemas(references: readonly string[]): fc.Arbitrary<Schema> {
  const reference = fc.constantFrom(...references).map((name): Schema => ({ $ref: `#/components/schemas/${name}` }));
  return fc.letrec<{ schema: Schema; object: Schema }>((tie) => {
    const several = fc.array(tie("schema"), { minLength: 1, maxLength: 3 });
    return {
      schema: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        { weight: 4, arbitrary: leaf },
        { weight: 2, arbitrary: reference },
        { weight: 4, arbitrary: tie("object") },
        { weight: 1, arbitrary: fc.record({ items: tie("schema") }) },
        { weight: 1, arbitrary: fc.record({ type: fc.constant<"array">("array"), items: tie("schema") }) },
        { weight: 1, arbitrary: fc.record({ not: tie("schema") }) },
        { weight: 1, arbitrary: fc.record({ allOf: several }) },
        { weight: 1, arbitrary: fc.record({ anyOf: several }) },
        { weight: 1, arbitrary: fc.record({ oneOf: several }) },
        { weight: 2, arbitrary: tagged(tie("object")) },
      ),
      object: fc
        .record(
          {
            type: fc.constant<"object">("object"),
            required: fc.subarray([...names]),
            properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3, noNullPrototype: true }),
            additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          },
          { requiredKeys: [] },
        )
        .map((schema): Schema => schema),
    };
  }).schema;
}

/** A union whose variants differ in their tag. */
function tagged(object: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const variant = (tag: string) =>
    object.map((schema): Schema => ({ ...schema, properties: { ...schema.properties, kind: { enum: [tag] } } }));
  return fc
    .tuple(fc.constantFrom("oneOf", "anyOf"), variant("x"), variant("y"), fc.boolean())
    .map(([keyword, first, second, typed]) => ({
      ...(typed ? { type: "object" as const } : {}),
      [keyword]: [first, second],
    }));
}
