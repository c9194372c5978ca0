/** What a request says about who sends it. */
export type Credentials =
  | { readonly kind: "none" }
  | { readonly kind: "malformed" }
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  | { readonly kind: "token"; readonly token: string };

/** Reads the value of `Authorization`: Basic (RFC 7617, in UTF-8) or Bearer (RFC 6750), the scheme in any case (RFC 9110, 11.1). */
export function readCredentials(authorization: string | null): Credentials {
  if (authorization === null) return { kind: "none" };
  const [, scheme, value] = /^(\S+) +(\S+) *$/.exec(authorization) ?? [];
  if (scheme === undefined || value === undefined) return { kind: "malformed" };
  if (scheme.toLowerCase() === "bearer") return { kind: "token", token: value };
  if (scheme.toLowerCase() !== "basic" || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return { kind: "malformed" };
  const text = Buffer.from(value, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon === -1) return { kind: "malformed" };
  return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1) };
}
