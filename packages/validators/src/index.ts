export { SchemaViolationError } from "@iom-conformance/codegen/runtime";
