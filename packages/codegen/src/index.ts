export { createSchemaJudge, type SchemaJudge, type SchemaOrName } from "./createSchemaJudge.ts";
export { emitArbitraries } from "./emitArbitraries.ts";
export { emitTypes } from "./emitTypes.ts";
export { type EmitOptions, emitValidators } from "./emitValidators.ts";
export { exportedNames } from "./exportedNames.ts";
export { exportedOperationNames } from "./exportedOperationNames.ts";
export { formats } from "./runtime/formats/formats.ts";
export type { SchemaViolation } from "./runtime/schemaViolation.ts";
export { type UnionTag, unionTag } from "./unionTag.ts";
