import { Conclusion, skip } from "@iom-conformance/conformance";
import type { TokenTraits } from "@iom-conformance/contract";
import { base64url, decodeJwt, type JWTHeaderParameters, type JWTPayload, SignJWT } from "jose";
import type { AnyContext } from "./anyContext.ts";

/** How long a minted token is valid, in seconds. */
const LIFETIME = 900;

/** A key that no deployment uses. */
const FOREIGN_KEY = "a key that nobody but this suite would ever sign anything with";

const HS256 = { alg: "HS256", typ: "JWT" } as const;

/**
 * The claims of a token that was issued just now: those of the configured token where there is one, because only the deployment knows
 * which it demands; else those that the trait `token` names, for the configured user.
 *
 * Concludes with a skip when no user is known.
 */
export function claimsNow(context: AnyContext): JWTPayload {
  const { secrets, fixtures } = context;
  const seconds = Math.floor(context.now() / 1000);
  const times = { iat: seconds, exp: seconds + LIFETIME };
  const known = secrets.bearer === null ? null : payloadOf(secrets.bearer);
  if (known) return { ...known, ...times };
  if (!secrets.basic) throw new Conclusion(skip("needs auth.basic or auth.bearer, which tell whom a token is for"));
  const { user = "sub", claims = {}, fixtures: keys = {} } = tokenTraits(context) ?? {};
  const configured = Object.entries(keys).flatMap(([claim, key]) => {
    const value = fixtures.get(key);
    return value === undefined ? [] : [[claim, value]];
  });
  return { ...claims, ...Object.fromEntries(configured), ...times, [user]: secrets.basic.username };
}

/** The same claims for another user: in the claim that the trait `token` names, else where the configured user's name stands. */
export function forUser(context: AnyContext, claims: JWTPayload, username: string): JWTPayload {
  const { basic } = context.secrets;
  const holding = Object.keys(claims).find((claim) => basic !== null && claims[claim] === basic.username);
  return { ...claims, [tokenTraits(context)?.user ?? holding ?? "sub"]: username };
}

/** What the behaviour overlay says about the tokens that the operation takes. */
export function tokenTraits({
  contract,
  operation,
}: Pick<AnyContext, "contract" | "operation">): TokenTraits | undefined {
  const names = operation.security.flat();
  return contract.securitySchemes.find(({ name, traits }) => names.includes(name) && traits.token)?.traits.token;
}

/** The payload of a JWT, not verified; null for a token of another kind. */
export function payloadOf(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

/** A token that is signed with HS256. */
export function signedToken(
  claims: JWTPayload,
  secret: string,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  const crit = Object.fromEntries((header.crit ?? []).map((name) => [name, true]));
  return new SignJWT(claims)
    .setProtectedHeader({ ...header, ...HS256 })
    .sign(new TextEncoder().encode(secret), { crit });
}

/** A token that is signed with a key that the target cannot know. */
export function foreignToken(claims: JWTPayload): Promise<string> {
  return signedToken(claims, FOREIGN_KEY);
}

/** The token as one that declares itself unsigned: `alg` is `none` in some spelling, and the signature empty (RFC 7519, 6). */
export function unsignedToken(token: string, algorithm: string): string {
  const [, payload] = token.split(".");
  return `${base64url.encode(JSON.stringify({ ...HS256, alg: algorithm }))}.${payload}.`;
}

/** The same token with another payload, and so with a signature that no longer fits. */
export function withPayload(token: string, claims: JWTPayload): string {
  const [header, , signature] = token.split(".");
  return [header, base64url.encode(JSON.stringify(claims)), signature].join(".");
}

/** The same token with another signature. */
export function withSignature(token: string, change: (signature: string) => string): string {
  const [header, payload, signature = ""] = token.split(".");
  return [header, payload, change(signature)].join(".");
}
