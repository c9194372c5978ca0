export { type Constraint, type ConstraintKeyword, constraintsOf } from "./constraintsOf.ts";
export { ContractError } from "./contractError.ts";
export { exampleValue } from "./exampleValue.ts";
export { fieldValues } from "./fieldValues.ts";
export { flattenSchema } from "./flattenSchema.ts";
export { type ContractSources, loadContract, type SourceText } from "./loadContract.ts";
export type {
  Contract,
  ContractWarning,
  Correction,
  HeaderSpec,
  Json,
  JsonObject,
  MediaType,
  Method,
  Operation,
  Parameter,
  RequestBody,
  ResponseSpec,
  Schema,
  SchemaType,
  SecurityRequirement,
  SecurityScheme,
} from "./model.ts";
export { pathsOfSchema } from "./pathsOfSchema.ts";
export { readYaml } from "./readYaml.ts";
export { resolveSchema } from "./resolveSchema.ts";
export { schemaAt } from "./schemaAt.ts";
export { serializeQueryParameter, serializeSimpleParameter } from "./serializeParameter.ts";
export { successResponses } from "./successResponses.ts";
export type {
  Count,
  FieldPath,
  Filter,
  OperationTraits,
  Pagination,
  ParameterTraits,
  Permission,
  Reference,
  SchemaTraits,
  SecuritySchemeTraits,
  Sorting,
  SortKey,
  TokenTraits,
  Unique,
} from "./traits.ts";
export { type PlacedTraits, traitsIn } from "./traitsIn.ts";
export { type Union, unionsOf, type Variant, type VariantTag } from "./unionsOf.ts";
export type { YamlSource } from "./yamlSource.ts";
