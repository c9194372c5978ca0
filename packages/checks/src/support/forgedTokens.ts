import { Conclusion, type Secrets, skip } from "@iom-conformance/conformance";
import { base64url, decodeJwt, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import type { AnyContext } from "./anyContext.ts";
import { rawCredentials } from "./basicCredentials.ts";
import { isDocumentedSuccess } from "./documentedStatus.ts";

/** How long a minted token is valid, in seconds. */
const LIFETIME = 900;

/** A key that no deployment uses. */
const FOREIGN_KEY = "a key that nobody but this suite would ever sign anything with";

/**
 * The claims of a token that was issued just now: those of the configured token where there is one, because only the deployment knows
 * which it demands; else the registered ones and the user's name.
 *
 * Concludes with a skip when no user is known.
 */
export function claimsNow(secrets: Secrets, now: number): JWTPayload {
  const seconds = Math.floor(now / 1000);
  const times = { iat: seconds, exp: seconds + LIFETIME };
  const known = secrets.bearer === null ? null : payloadOf(secrets.bearer);
  if (known) return { ...known, ...times };
  if (!secrets.basic) throw new Conclusion(skip("needs auth.basic or auth.bearer, which tell whom a token is for"));
  const { username } = secrets.basic;
  return { iss: "conformance", ...times, sub: username, user: username };
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
export function signedToken(claims: JWTPayload, secret: string): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: "HS256", typ: "JWT" }).sign(new TextEncoder().encode(secret));
}

/** A token that is signed with a key that the target cannot know. */
export function foreignToken(claims: JWTPayload): Promise<string> {
  return signedToken(claims, FOREIGN_KEY);
}

/** A token that declares itself unsigned: `alg` is `none` and the signature empty (RFC 7519, 6). */
export function unsignedToken(claims: JWTPayload): string {
  return new UnsecuredJWT(claims).encode();
}

/** The same token with another payload, and so with a signature that no longer fits. */
export function withPayload(token: string, claims: JWTPayload): string {
  const [header, , signature] = token.split(".");
  return [header, base64url.encode(JSON.stringify(claims)), signature].join(".");
}

/**
 * A token that the target accepts, so that the refusal of its forgery means something: the configured one, or a minted one. Sends one
 * request. Concludes with a skip when the target refuses it, or when it is no JWT.
 */
export async function acceptedToken(context: AnyContext, prefer: "bearer" | "minted"): Promise<string> {
  const { secrets } = context;
  const minted = secrets.jwtSecret !== null && (prefer === "minted" || secrets.bearer === null);
  const token = minted ? await signedToken(claimsNow(secrets, context.now()), secrets.jwtSecret ?? "") : secrets.bearer;
  if (token === null || !payloadOf(token)) throw new Conclusion(skip("auth.bearer is no JWT"));
  const answer = await context.send(context.request({ credentials: rawCredentials(`Bearer ${token}`) }));
  if (isDocumentedSuccess(context.operation, answer.status)) return token;
  const which = minted ? "a token that is minted with auth.jwtSecret" : "the token of auth.bearer";
  throw new Conclusion(skip(`${which} is not accepted itself: status ${answer.status}`));
}
