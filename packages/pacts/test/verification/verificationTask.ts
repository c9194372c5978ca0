import type { ProviderFixtures } from "../../src/verification/providerFixtures.ts";

/** What the process of the verifier is told. */
export interface VerificationTask {
  readonly pactFile: string;
  /** Scheme, host and port of the provider. */
  readonly url: string;
  readonly authorization: string;
  readonly fixtures: ProviderFixtures;
}

/** What it answers: the outcome of every interaction of the pact, by description. */
export interface VerificationResult {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}
