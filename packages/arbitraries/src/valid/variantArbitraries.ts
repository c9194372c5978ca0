import type { Json, Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import { formsOf } from "../shape/formsOf.ts";
import type { Generation } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import { valueOfForms } from "./validValue.ts";

/**
 * Valid values of each variant of the union that a schema is, or of each subtype of a schema with a discriminator, by name; none for
 * a schema that is neither.
 */
export function variantArbitraries(
  generation: Generation,
  schema: Schema,
): { readonly [variantName: string]: fc.Arbitrary<Json> } {
  const named = Map.groupBy(
    formsOf(generation.contract, schema).filter(({ name }) => name !== null),
    ({ name }) => name ?? "",
  );
  return Object.fromEntries(
    [...named].map(([name, forms]) => [name, lazyArbitrary(() => valueOfForms(generation, schema, forms))]),
  );
}
