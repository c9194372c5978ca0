import { type Contract, loadContract } from "@iom-conformance/contract";

/** A contract from a small OpenAPI document in YAML, with an optional behaviour overlay. */
export function contractOf(document: string, behavior?: string): Contract {
  return loadContract({
    document: { file: "openapi.yaml", text: document },
    ...(behavior === undefined ? {} : { behavior: { file: "behavior.overlay.yaml", text: behavior } }),
  });
}
