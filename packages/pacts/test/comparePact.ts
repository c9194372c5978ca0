import type { Contract } from "@iom-conformance/contract";
import { Comparator } from "@pactflow/openapi-pact-comparator";

/** What the interactions of a pact do that the corrected contract does not describe: the comparator's code for it, and the place in the pact. */
export async function comparePact({ document, basePath }: Contract, pact: object): Promise<readonly string[]> {
  // Paths of a pact start at the host, those of the document below the path of its servers, which the comparator has to be told.
  const info = { ...Object(document.info), "x-opc-config-base-path": basePath };
  // It also writes into the document.
  const comparator = new Comparator({ oas: { ...structuredClone(document), info } });
  const errors: string[] = [];
  for await (const { type, code, mockDetails } of comparator.compare(pact)) {
    if (type === "error") errors.push(`${code} at ${mockDetails?.location}`);
  }
  return errors;
}
