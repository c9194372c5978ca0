export { equal, ucs2length } from "./ajvRuntime.ts";
export type { CompiledSchema } from "./compiledSchema.ts";
export { formats } from "./formats.ts";
export { regExp } from "./regExp.ts";
export type { SchemaViolation } from "./schemaViolation.ts";
export { SchemaViolationError } from "./schemaViolationError.ts";
export type { StandardSchemaProperties } from "./standardSchema.ts";
export { createValidator, type ValidationResult, type Validator } from "./validator.ts";
export { violationsOf } from "./violationsOf.ts";
