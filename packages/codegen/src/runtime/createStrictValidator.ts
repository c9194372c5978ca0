import { validatorOf } from "./createValidator.ts";
import { examine } from "./examine.ts";
import type { Findings, Place } from "./finding.ts";
import { type NamedNode, schemaPathOf } from "./schemaNode.ts";
import { noteUnnamedProperties } from "./unnamedProperties.ts";
import type { Validator } from "./validator.ts";
import { inWords, unreadable } from "./violationsOf.ts";

/** A validator that also refuses properties that the schema does not name; values with them have type `T` as well, but no sender meant them. */
export function createStrictValidator<T>(node: NamedNode): Validator<T> {
  const place: Place = { path: "", schemaPath: schemaPathOf(node) };
  const unnamed = (value: unknown, all: boolean): Findings => {
    const findings: Findings = { all, found: [] };
    noteUnnamedProperties(node.of, value, place, findings);
    return findings;
  };
  return validatorOf(
    node.name,
    (value) => (node.is?.(value) ?? examine(node.of, value, place)) && unnamed(value, false).found.length === 0,
    (value, all) => {
      try {
        // A misspelt name explains more than what is missing because of it.
        const { found } = unnamed(value, all);
        const findings: Findings = { all, found };
        if (all || found.length === 0) examine(node.of, value, place, findings);
        return inWords(findings.found);
      } catch (error) {
        return [unreadable(place, error)];
      }
    },
  );
}
