import type { Schema } from "@iom-conformance/contract";
import fc from "fast-check";

const scalarText = fc.record(
  {
    type: fc.constant("string" as const),
    minLength: fc.nat(4),
    maxLength: fc.integer({ min: 3, max: 9 }),
    enum: fc.uniqueArray(fc.constantFrom("a", "bb", "ccc", "dddd"), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const ruledText = fc.oneof(
  fc
    .constantFrom("date", "date-time", "uuid", "email", "uri", "ipv6", "byte", "unknown")
    .map((format): Schema => ({ type: "string", format })),
  fc.constantFrom("^[a-z]{2,}$", "\\d", "^(a|b)+$", "^x", "y$").map((pattern): Schema => ({ type: "string", pattern })),
);

const number = fc.record(
  {
    type: fc.constantFrom("integer" as const, "number" as const),
    minimum: fc.integer({ min: -9, max: 3 }),
    maximum: fc.integer({ min: 3, max: 20 }),
    exclusiveMinimum: fc.constantFrom(-1.5, 0, 2),
    exclusiveMaximum: fc.constantFrom(4, 5.5, 100),
    multipleOf: fc.constantFrom(1, 2, 0.5, 0.01, 3),
    format: fc.constantFrom("int32", "int64", "float", "double"),
  },
  { requiredKeys: [] },
);

const names = ["a", "b", "c", "kind"] as const;
const name = fc.constantFrom(...names);

const { schema } = fc.letrec<{
  schema: Schema;
  object: Schema;
  array: Schema;
  composed: Schema;
  part: Schema;
  reference: Schema;
}>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 2, arbitrary: scalarText },
    { weight: 1, arbitrary: ruledText },
    { weight: 2, arbitrary: number },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Schema>(
        {},
        { type: "boolean" },
        { type: "null" },
        { type: ["string", "null"] },
        { const: 1 },
      ),
    },
    { weight: 4, arbitrary: tie("object") },
    { weight: 2, arbitrary: tie("array") },
    { weight: 4, arbitrary: tie("composed") },
  ),
  part: fc.oneof({ weight: 6, arbitrary: tie("schema") }, { weight: 1, arbitrary: tie("reference") }),
  object: fc.record(
    {
      type: fc.constant("object" as const),
      properties: fc.dictionary(name, tie("part"), { maxKeys: 4 }),
      required: fc.subarray([...names]),
      additionalProperties: fc.oneof(fc.boolean(), tie("part")),
      minProperties: fc.nat(2),
      maxProperties: fc.integer({ min: 2, max: 5 }),
    },
    { requiredKeys: ["properties"] },
  ),
  array: fc.record(
    {
      type: fc.constant("array" as const),
      items: tie("part"),
      minItems: fc.nat(2),
      maxItems: fc.integer({ min: 1, max: 4 }),
      uniqueItems: fc.boolean(),
    },
    { requiredKeys: ["items"] },
  ),
  composed: fc.oneof(
    ...(["oneOf", "anyOf", "allOf"] as const).map((keyword) =>
      fc
        .tuple(
          fc.oneof(fc.constant<Schema>({}), tie("object")),
          fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
        )
        .map(([base, parts]): Schema => ({ ...base, [keyword]: parts })),
    ),
    fc.tuple(tie("schema"), tie("schema")).map(([base, not]): Schema => ({ allOf: [base], not })),
  ),
  reference: fc.constantFrom("Value", "Other").map((target): Schema => ({ $ref: `#/components/schemas/${target}` })),
}));

/** Two schemas of any kind that may refer to each other and to themselves; often nothing satisfies them. */
export const anySchemas: fc.Arbitrary<{ readonly Value: Schema; readonly Other: Schema }> = fc.record({
  Value: schema,
  Other: schema,
});
