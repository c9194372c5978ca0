import type { Arbitrary } from "fast-check";
import type { Invalid } from "../invalid/invalid.ts";
import { arbitrariesOf } from "../schemaArbitraries.ts";
import { type ContractPart, contractOfParts, type PublishedApi } from "./contractPart.ts";
import { lazily } from "./lazily.ts";
import type { TypedOptions } from "./typedOverrides.ts";

/** The arbitraries of one schema, with its type. */
export interface TypedSchema<T> {
  /** The name of the schema in its document. */
  readonly schemaName: string;
  /** Values that the schema accepts. */
  valid(options?: TypedOptions<T>): Arbitrary<T>;
  /** Values that break the schema in one place, and how. */
  invalid(options?: TypedOptions<T>): Arbitrary<Invalid>;
}

/** The arbitraries of a schema that is a union. */
export interface TypedUnion<T, Variants> extends TypedSchema<T> {
  /** Valid values of each variant, by its name. */
  readonly variants: { readonly [Name in keyof Variants]: Arbitrary<Variants[Name]> };
}

/** What a generated module exports for a schema. Nothing is built before it is asked for. */
export function publishedSchema(api: PublishedApi, part: ContractPart): TypedSchema<unknown> {
  const arbitraries = lazily(() => arbitrariesOf(contractOfParts(api, [part])).schema({ name: part.name }));
  return {
    schemaName: part.name,
    valid: (options) => arbitraries().valid(options),
    invalid: (options) => arbitraries().invalid(options),
  };
}

/** The same for a schema that is a union. */
export function publishedUnion(
  api: PublishedApi,
  part: ContractPart,
): TypedUnion<unknown, { readonly [name: string]: unknown }> {
  const variants = lazily(() => arbitrariesOf(contractOfParts(api, [part])).schema({ name: part.name }).variants);
  return {
    ...publishedSchema(api, part),
    get variants() {
      return variants();
    },
  };
}
