import type { Credentials } from "./requestDraft.ts";
import type { Auth, BasicCredentials } from "./settings.ts";

/** The Authorization header for a request; null sends none. Default credentials are Basic where configured, else Bearer. */
export function authorizationOf(credentials: Credentials, auth: Auth): string | null {
  switch (credentials.kind) {
    case "none":
      return null;
    case "raw":
      return credentials.authorization;
    case "basic":
      return auth.basic ? basicAuthorization(auth.basic) : null;
    case "bearer":
      return auth.bearer ? `Bearer ${auth.bearer.token}` : null;
    case "forbidden":
      return auth.forbidden ? basicAuthorization(auth.forbidden.basic) : null;
    case "default":
      return authorizationOf({ kind: auth.basic ? "basic" : "bearer" }, auth);
  }
}

/** RFC 7617, 2: user name and password in UTF-8, joined by a colon, in base64. */
export function basicAuthorization({ username, password }: BasicCredentials): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
