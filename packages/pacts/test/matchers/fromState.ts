import type { MatchersV3 } from "@pact-foundation/pact";

/**
 * A matcher whose example is replaced by a value of the provider state when a provider is verified. Pact's own `fromProviderState` would also
 * replace the matcher, by one that only knows the type.
 */
export function fromState<T>(matcher: MatchersV3.Matcher<T>, expression: string): MatchersV3.Matcher<T> {
  const generator = { "pact:generator:type": "ProviderState", expression: `\${${expression}}` };
  return { ...matcher, ...generator };
}
