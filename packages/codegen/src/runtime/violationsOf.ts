import { examine } from "./examine.ts";
import type { Finding, Findings, Place } from "./finding.ts";
import type { SchemaNode } from "./schemaNode.ts";
import type { SchemaViolation } from "./schemaViolation.ts";

/**
 * What is wrong with a value: everything, or only the first. What the base of a union and its variant both demand, is reported once. No
 * value makes it throw: what cannot be read, because it has no end or its properties throw, is a violation itself.
 *
 * @returns none when the value fits
 */
export function violationsOf(
  node: SchemaNode,
  value: unknown,
  schemaPath: string,
  all: boolean,
): readonly SchemaViolation[] {
  const place: Place = { path: "", schemaPath };
  try {
    const findings: Findings = { all, found: [] };
    examine(node, value, place, findings);
    return inWords(findings.found);
  } catch (error) {
    return [unreadable(place, error)];
  }
}

/** Findings as violations, each once. */
export function inWords(found: readonly Finding[]): readonly SchemaViolation[] {
  if (found.length === 1) return found.map(violationOf);
  const violations = new Map<string, SchemaViolation>();
  for (const finding of found) {
    const violation = violationOf(finding);
    const key = JSON.stringify([violation.path, violation.keyword, violation.message]);
    if (!violations.has(key)) violations.set(key, violation);
  }
  return [...violations.values()];
}

function violationOf(finding: Finding): SchemaViolation {
  const { path, keyword, schemaPath } = finding;
  const { expected, actual, suggestion } = finding.explain();
  return {
    path,
    keyword,
    message: `expected ${expected}, found ${actual}${suggestion === undefined ? "" : `; did you mean "${suggestion}"?`}`,
    expected,
    actual,
    schemaPath: `${schemaPath}/${keyword}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A value on which judging itself failed, such as one that contains itself, or one with a property that throws. */
export function unreadable({ path, schemaPath }: Place, error: unknown): SchemaViolation {
  const expected = "a value that can be read to its end";
  const actual =
    error instanceof RangeError ? "one that is nested too deeply or contains itself" : "one whose properties throw";
  return { path, keyword: "type", message: `expected ${expected}, found ${actual}`, expected, actual, schemaPath };
}
