import {
  type Contract,
  flattenSchema,
  type Json,
  type Operation,
  type Parameter,
  schemaAt,
} from "@iom-conformance/contract";
import { MatchersV3 } from "@pact-foundation/pact";
import { breaksLimits } from "./breaksLimits.ts";
import { fromState } from "./fromState.ts";
import { fits, scalarMatcher } from "./scalarMatcher.ts";

export interface QueryExample {
  /** Values by the name of the parameter, of the parameter's type. */
  readonly query?: { readonly [parameter: string]: Json };
  /** Parameters that a provider state gives the value of, beside those that the contract names; by expression. */
  readonly fromState?: { readonly [parameter: string]: string };
}

/**
 * Matchers for a query like the example, as the contract types its parameters. A value that breaks a limit is meant literally.
 * @throws RangeError for a parameter that the operation does not have, and for a value that is not of its type
 */
export function queryMatchers(
  contract: Contract,
  operation: Operation,
  example: QueryExample,
): { [parameter: string]: MatchersV3.Matcher<string>[] } {
  return Object.fromEntries(
    Object.entries(example.query ?? {}).map(([name, value]) => {
      const parameter = operation.parameters.find((candidate) => candidate.in === "query" && candidate.name === name);
      if (parameter === undefined) throw new RangeError(`${operation.id} has no query parameter ${name}.`);
      const expression = parameter.traits.fixture ?? example.fromState?.[name];
      const values = isList(value) ? value : [value];
      const matchers = values.map((part) => valueMatcher(contract, parameter, isList(value), part));
      return [name, expression === undefined ? matchers : matchers.map((matcher) => fromState(matcher, expression))];
    }),
  );
}

function valueMatcher(
  contract: Contract,
  { name, schema }: Parameter,
  inList: boolean,
  value: Json,
): MatchersV3.Matcher<string> {
  const type = inList ? schemaAt(contract, schema, "/*") : schema;
  const flat = type === null ? null : flattenSchema(contract, type);
  if (flat === null || !fits(flat, value)) {
    throw new RangeError(`The parameter ${name} allows no ${JSON.stringify(value)}.`);
  }
  if (breaksLimits(flat, value)) return MatchersV3.equal(String(value));
  // A query is text: Pact compares numbers in it as numbers in some languages only, while a pattern is the same in all.
  if (typeof value === "number") {
    return MatchersV3.regex(flat.type === "integer" ? "^-?\\d+$" : "^-?\\d+(\\.\\d+)?$", String(value));
  }
  return { ...scalarMatcher(flat, value), value: String(value) };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
