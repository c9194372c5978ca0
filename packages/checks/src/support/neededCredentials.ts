import type { Contract, Operation } from "@iom-conformance/contract";

/** True when a request without credentials has to be refused; else why not. */
export function needsCredentials({ security }: Operation): true | string {
  if (security.length === 0) return "the operation is documented to need no credentials";
  return security.every((requirement) => requirement.length > 0) || "credentials are documented to be optional";
}

/** True when credentials of this HTTP authentication scheme alone satisfy the operation; else why not. */
export function acceptsScheme(contract: Contract, operation: Operation, scheme: "basic" | "bearer"): true | string {
  const names = contract.securitySchemes
    .filter((candidate) => candidate.type === "http" && candidate.scheme === scheme)
    .map(({ name }) => name);
  const accepted = operation.security.some(
    ([first, ...others]) => first !== undefined && others.length === 0 && names.includes(first),
  );
  return accepted || `the operation is not documented to take ${scheme} credentials`;
}
