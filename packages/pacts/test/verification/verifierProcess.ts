import { Verifier } from "@pact-foundation/pact";
import { createRequestFilter } from "../../src/verification/createRequestFilter.ts";
import { createStateHandlers } from "../../src/verification/createStateHandlers.ts";
import type { VerificationResult, VerificationTask } from "./verificationTask.ts";

process.once("message", async (task: VerificationTask) => {
  process.send?.(await verify(task));
  process.disconnect();
});

async function verify({ pactFile, url, authorization, fixtures }: VerificationTask): Promise<VerificationResult> {
  const verifier = new Verifier({
    pactUrls: [pactFile],
    providerBaseUrl: url,
    stateHandlers: createStateHandlers(fixtures),
    requestFilter: createRequestFilter(authorization),
    logLevel: "error",
  });
  // The verifier hands out the same report whether it resolves or rejects.
  const report = await verifier
    .verifyProvider()
    .catch((error: unknown) => (error instanceof Error ? error.message : error));
  return resultOf(JSON.parse(String(report)));
}

interface Report {
  readonly interactionResults: readonly { readonly description: string; readonly result: "OK" | "Error" }[];
}

function resultOf({ interactionResults }: Report): VerificationResult {
  const described = (ok: boolean) =>
    interactionResults.filter(({ result }) => (result === "OK") === ok).map(({ description }) => description);
  return { passed: described(true).sort(), failed: described(false).sort() };
}
