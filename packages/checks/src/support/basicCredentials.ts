import type { Credentials } from "@iom-conformance/conformance";

/** Nobody is called so. */
export const UNKNOWN_USER = "no-such-user-7f3c9b";

/** An Authorization header as it stands. */
export function rawCredentials(authorization: string): Credentials {
  return { kind: "raw", authorization };
}

/** An Authorization header with which no healthy target lets anybody in. */
export function invalidCredentials(authorization: string): Credentials {
  return { kind: "raw", authorization, invalid: true };
}

/** User name and password in UTF-8, joined by a colon, in base64 (RFC 7617, 2). */
export function basicToken(username: string, password: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
