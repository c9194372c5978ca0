import type { Json, Schema } from "@iom-conformance/contract";

/** A schema, and values with the verdict that JSON Schema 2020-12 has on them. */
export interface KeywordCase {
  readonly description: string;
  readonly schema: Schema;
  /** Schemas that it refers to, by their names. */
  readonly others?: { readonly [name: string]: Schema };
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
  /** The engines that are known to be wrong here. */
  readonly wrong?: readonly string[];
}
