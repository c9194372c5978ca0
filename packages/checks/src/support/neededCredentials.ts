import type { Contract, Operation, SecurityScheme } from "@iom-conformance/contract";

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

/** True when credentials for the scheme can be configured and satisfy the operation without others; else why not. */
export function schemeAlone({ name, type, scheme }: SecurityScheme, { security }: Operation): true | string {
  if (type !== "http" || (scheme !== "basic" && scheme !== "bearer")) {
    return `no credentials can be configured for ${name}`;
  }
  return (
    security.some((requirement) => requirement.length === 1 && requirement[0] === name) ||
    `${name} alone does not satisfy the operation`
  );
}
