import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { memoise } from "./memoise.ts";
import { referenceTo, schemaNameOf } from "./schemaNameOf.ts";

/** A named schema that is composed of a base schema by `allOf`, or the base itself, and the tag that says so. */
export interface Subtype {
  readonly name: string;
  readonly schema: Schema;
  readonly property: string;
  /** The schema of the tag: its only values. */
  readonly tag: Schema;
}

/**
 * A schema and its subtypes, where a discriminator without `oneOf` and `anyOf` tells them apart (OpenAPI 3.0.4, 4.8.25). Empty where
 * there is none, and for a schema without a name, which no tag stands for.
 */
export const subtypesOf: (contract: Contract, schema: Schema) => readonly Subtype[] = memoise((contract, schema) => {
  const resolved = resolveSchema(contract, schema);
  const own = schemaNameOf(contract, resolved);
  const base = composedOf(contract, resolved).find(
    ({ discriminator, oneOf, anyOf }) => discriminator !== undefined && oneOf === undefined && anyOf === undefined,
  );
  if (own === null || base?.discriminator === undefined) return [];
  const { propertyName: property, mapping = {} } = base.discriminator;
  const family = [...contract.schemas].filter(([, candidate]) => composedOf(contract, candidate).includes(base));
  if (family.length < 2) return [];
  return family
    .filter(([, candidate]) => composedOf(contract, candidate).includes(resolved))
    .map(([name]) => {
      const mapped = Object.entries(mapping).filter(([, target]) => target === referenceTo(name).$ref);
      const values = mapped.length > 0 ? mapped.map(([tag]) => tag) : [name];
      return { name, schema: referenceTo(name), property, tag: Object.freeze({ enum: values }) };
    })
    .toSorted((one, other) => Number(other.name === own) - Number(one.name === own));
});

/** The schema and everything that it is composed of by `allOf`. */
const composedOf: (contract: Contract, schema: Schema) => readonly Schema[] = memoise((contract, schema) => {
  const found = new Set<Schema>();
  const open = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const resolved = resolveSchema(contract, part);
    if (found.has(resolved)) continue;
    found.add(resolved);
    open.push(...(resolved.allOf ?? []));
  }
  return [...found];
});
