import type { Contract, Schema } from "@iom-conformance/contract";

/** JSON Schema 2020-12 as any validator reads it. */
export type PlainSchema = { readonly [keyword: string]: unknown };

/** What a validator has no use for. */
const silent = new Set([
  "traits",
  "description",
  "example",
  "default",
  "discriminator",
  "readOnly",
  "writeOnly",
  "deprecated",
]);

/** A named schema of a corrected contract as a document of its own, with no more definitions than it needs. */
export function plainJsonSchema(contract: Contract, name: string): PlainSchema {
  const definitions: { [name: string]: PlainSchema } = {};
  const define = (wanted: string): string => {
    const schema = contract.schemas.get(wanted);
    if (schema === undefined) throw new Error(`${contract.id} has no schema ${wanted}`);
    if (!(wanted in definitions)) {
      definitions[wanted] = {};
      definitions[wanted] = plain(schema, define);
    }
    return `#/$defs/${wanted}`;
  };
  const $ref = define(name);
  return { $ref, $defs: definitions };
}

function plain(schema: Schema, define: (name: string) => string): PlainSchema {
  const inner = (part: Schema) => plain(part, define);
  const entries = Object.entries(schema).filter(([keyword]) => !silent.has(keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => {
      if (keyword === "$ref") return [keyword, define(value.slice("#/components/schemas/".length))];
      if (keyword === "properties") {
        return [keyword, Object.fromEntries(Object.entries<Schema>(value).map(([name, part]) => [name, inner(part)]))];
      }
      if (["allOf", "anyOf", "oneOf"].includes(keyword)) return [keyword, value.map(inner)];
      if (["items", "not", "additionalProperties"].includes(keyword) && typeof value === "object") {
        return [keyword, inner(value)];
      }
      return [keyword, value];
    }),
  );
}
