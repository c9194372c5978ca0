import type { Json } from "@iom-conformance/contract";

/** A document with one feature of schemas, and what can be broken of its schema `Root`. */
export interface SmallDocument {
  readonly name: string;
  readonly schemas: { readonly [name: string]: Json };
  /** As `path keyword limit`. */
  readonly broken: readonly string[];
  readonly unbreakable: readonly (readonly [rule: string, reason: string])[];
}
