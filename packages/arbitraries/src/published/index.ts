export type { ContractPart, PublishedApi } from "./contractPart.ts";
export {
  type BareOperation,
  publishedOperation,
  type TypedOperation,
  type TypedRequestOptions,
} from "./publishedOperation.ts";
export { publishedSchema, publishedUnion, type TypedSchema, type TypedUnion } from "./publishedSchema.ts";
export type { FieldAt, FieldPathOf, TypedOptions, TypedOverrides } from "./typedOverrides.ts";
