import { deepFreeze, jsonEqual } from "./json.ts";
import { memoise } from "./memoise.ts";
import type { Contract, Json, Schema, SchemaType } from "./model.ts";
import { resolveSchema } from "./resolveSchema.ts";

/**
 * One schema object that says what a schema and its `allOf` say together, on one level: `$ref` is followed, the schemas
 * of the properties are left as they are. Limits are narrowed; where two parts say different things of the same property
 * or keyword, the schema's own word wins, then the earlier part's. What cannot be said in one object (several
 * `oneOf`, several patterns) stays behind in `allOf`.
 */
export const flattenSchema: (contract: Contract, schema: Schema) => Schema = memoise((contract, schema) =>
  deepFreeze(flatten(contract, schema, new Set())),
);

function flatten(contract: Contract, schema: Schema, open: ReadonlySet<Schema>): Schema {
  const resolved = resolveSchema(contract, schema);
  // A schema that is part of itself by allOf adds nothing to itself.
  if (open.has(resolved) || resolved.allOf === undefined) {
    const { allOf: _circular, ...rest } = resolved;
    return rest;
  }
  const { allOf, ...own } = resolved;
  const inner = new Set([...open, resolved]);
  return allOf.map((part) => flatten(contract, part, inner)).reduce(mergeSchemas, own);
}

/** A schema for the values that satisfy both; the keywords of the first win where only one can be kept. */
function mergeSchemas(first: Schema, second: Schema): Schema {
  const merged: { [keyword: string]: unknown } = { ...first };
  const left: { [keyword: string]: unknown } = {};
  for (const [keyword, theirs] of Object.entries(second)) {
    const ours = Object.hasOwn(first, keyword) ? first[keyword as keyof Schema] : undefined;
    if (ours === undefined || keyword === "allOf") merged[keyword] = theirs;
    else if (combine[keyword] !== undefined) merged[keyword] = combine[keyword](ours, theirs);
    else if (rules.has(keyword) && !jsonEqual(ours as Json, theirs as Json)) left[keyword] = theirs;
  }
  const allOf = [...(first.allOf ?? []), ...(second.allOf ?? []), ...(Object.keys(left).length === 0 ? [] : [left])];
  return (allOf.length === 0 ? merged : { ...merged, allOf }) as Schema;
}

/** Keywords that both parts must keep to, but that one object can hold only once. */
const rules: ReadonlySet<string> = new Set([
  "oneOf",
  "anyOf",
  "not",
  "pattern",
  "format",
  "multipleOf",
  "const",
  "items",
  "additionalProperties",
]);

type Combine = (ours: unknown, theirs: unknown) => unknown;
const larger: Combine = (ours, theirs) => Math.max(Number(ours), Number(theirs));
const smaller: Combine = (ours, theirs) => Math.min(Number(ours), Number(theirs));

const combine: { readonly [keyword: string]: Combine | undefined } = {
  properties: (ours, theirs) => ({ ...(theirs as object), ...(ours as object) }),
  required: (ours, theirs) => [...new Set([...(ours as string[]), ...(theirs as string[])])],
  traits: (ours, theirs) => ({ ...(theirs as object), ...(ours as object) }),
  enum: (ours, theirs) =>
    (ours as Json[]).filter((value) => (theirs as Json[]).some((other) => jsonEqual(value, other))),
  type: (ours, theirs) => commonTypes(typesOf(ours as Schema["type"]), typesOf(theirs as Schema["type"])),
  uniqueItems: (ours, theirs) => ours === true || theirs === true,
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
};

/** The types of a schema as a list; empty when it allows every type. */
export function typesOf(type: Schema["type"]): readonly SchemaType[] {
  return type === undefined ? [] : typeof type === "string" ? [type] : type;
}

function commonTypes(ours: readonly SchemaType[], theirs: readonly SchemaType[]): Schema["type"] {
  const common = ours.flatMap((type) => {
    if (theirs.includes(type)) return [type];
    if (type === "number" && theirs.includes("integer")) return ["integer" as const];
    return type === "integer" && theirs.includes("number") ? ["integer" as const] : [];
  });
  const [only] = common;
  // Without a common type nothing fits; the own type is kept so that the schema stays readable.
  if (only === undefined) return ours.length === 1 && ours[0] !== undefined ? ours[0] : ours;
  return common.length === 1 ? only : common;
}
