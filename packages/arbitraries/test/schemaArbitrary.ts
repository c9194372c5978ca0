import type { Schema } from "@iom-conformance/contract";
import fc from "fast-check";

const text = fc
  .record({ minLength: fc.nat(4), extra: fc.nat(6) })
  .map(({ minLength, extra }): Schema => ({ type: "string", minLength, maxLength: minLength + extra }));

const number = fc
  .record({ type: fc.constantFrom("integer", "number"), minimum: fc.integer({ min: -9, max: 9 }), extra: fc.nat(9) })
  .map(({ type, minimum, extra }): Schema => ({ type: type as "integer", minimum, maximum: minimum + extra }));

const format = fc
  .constantFrom("date", "date-time", "uuid", "email", "uri", "ipv4", "time")
  .map((name): Schema => ({ type: "string", format: name }));

const choice = fc
  .uniqueArray(fc.constantFrom("RED", "GREEN", "blue", "Mixed-1"), { minLength: 1 })
  .map((values): Schema => ({ type: "string", enum: values }));

const { schema } = fc.letrec<{ schema: Schema; object: Schema; array: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    format,
    choice,
    fc.constant<Schema>({ type: "boolean" }),
    tie("object"),
    tie("array"),
  ),
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom("a", "b", "c/d", "e~f", "g"), tie("schema"), { maxKeys: 4 }),
      required: fc.subarray(["a", "b", "c/d", "e~f", "g"]),
      closed: fc.boolean(),
    })
    .map(
      ({ properties, required, closed }): Schema => ({
        type: "object",
        properties,
        required: required.filter((name) => Object.hasOwn(properties, name)),
        ...(closed ? { additionalProperties: false } : {}),
      }),
    ),
  array: fc
    .record({ items: tie("schema"), minItems: fc.nat(2), extra: fc.nat(2) })
    .map(({ items, minItems, extra }): Schema => ({ type: "array", items, minItems, maxItems: minItems + extra })),
}));

/** Any schema of the kinds that the documents use: nested objects and lists with bounds, formats and enumerations. */
export const schemaArbitrary: fc.Arbitrary<Schema> = schema;
