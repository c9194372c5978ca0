import type { SchemaViolation } from "@iom-conformance/conformance";

/** A violation as a phrase, such as `/items/3/title: must be a string (type)`. */
export function describeViolation({ path, message, keyword }: SchemaViolation): string {
  return `${path || "/"}: ${message} (${keyword})`;
}
