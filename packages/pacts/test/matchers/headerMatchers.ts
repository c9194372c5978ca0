import { type Contract, flattenSchema, type ResponseSpec } from "@iom-conformance/contract";
import type { MatchersV3 } from "@pact-foundation/pact";
import { textMatcher } from "./scalarMatcher.ts";

/**
 * Matchers for headers of an answer like the example, as the contract types them.
 * @throws RangeError for a header that the answer does not document
 */
export function headerMatchers(
  contract: Contract,
  { headers, status }: ResponseSpec,
  example: { readonly [name: string]: string },
): { [name: string]: MatchersV3.Matcher<string> } {
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const header = headers.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (header === undefined) throw new RangeError(`${contract.id} documents no header ${name} for ${status}.`);
      return [name, textMatcher(flattenSchema(contract, header.schema), value)];
    }),
  );
}
