import type { SchemaViolation } from "./schemaViolation.ts";

/** The violations that a message lists; the property `violations` has them all. */
const listedViolations = 5;

/** A value that should fit a schema does not. */
export class SchemaViolationError extends Error {
  override readonly name = "SchemaViolationError";
  readonly schemaName: string;
  readonly violations: readonly SchemaViolation[];

  constructor(schemaName: string, violations: readonly SchemaViolation[]) {
    super(describe(schemaName, violations));
    this.schemaName = schemaName;
    this.violations = violations;
  }
}

function describe(schemaName: string, violations: readonly SchemaViolation[]): string {
  const lines = violations
    .slice(0, listedViolations)
    .map(({ path, message }) => `  ${path === "" ? "the value itself" : path}: ${message}`);
  const unlisted = violations.length - lines.length;
  if (unlisted > 0) lines.push(`  and ${unlisted} more`);
  return [`the value is no ${schemaName}:`, ...lines].join("\n");
}
