import type { Json } from "@iom-conformance/contract";

/** A schema `Value`, others beside it, and what has to be seen among its values. */
export interface Feature {
  readonly name: string;
  readonly schemas: { readonly [name: string]: Json };
  readonly seen: readonly ((value: Json) => boolean)[];
  readonly never?: (value: Json) => boolean;
}
