import type { Answer, SchemaViolation } from "@iom-conformance/conformance";

/** What was found wrong in many values: how many, and one of each sort. */
export interface SchemaFindings {
  /** Number of values that were judged. */
  readonly judged: number;
  readonly violations: number;
  /** The first violation of each sort: keyword and place, where all items of a list are one place. */
  readonly examples: readonly { readonly answer: Answer; readonly violation: SchemaViolation }[];
}

const MOST_EXAMPLES = 5;

export const nothingFound: SchemaFindings = { judged: 0, violations: 0, examples: [] };

export function addFindings(
  findings: SchemaFindings,
  answer: Answer,
  violations: readonly SchemaViolation[],
): SchemaFindings {
  const examples = [...findings.examples];
  for (const violation of violations) {
    if (examples.length >= MOST_EXAMPLES) break;
    if (!examples.some((example) => sortOf(example.violation) === sortOf(violation)))
      examples.push({ answer, violation });
  }
  return { judged: findings.judged + 1, violations: findings.violations + violations.length, examples };
}

/** A violation as a phrase, such as `/items/3/title: must be a string (type)`. */
export function describeViolation({ path, message, keyword }: SchemaViolation): string {
  return `${path || "/"}: ${message} (${keyword})`;
}

/** The first violations of each sort as a phrase. */
export function describeFindings({ examples, violations }: SchemaFindings): string {
  const shown = examples.map(({ violation }) => describeViolation(violation)).join("; ");
  const rest = violations - examples.length;
  return rest > 0 ? `${shown}; and ${rest} more` : shown;
}

function sortOf({ path, keyword }: SchemaViolation): string {
  return `${path.replaceAll(/\/\d+(?=\/|$)/g, "/*")} ${keyword}`;
}
