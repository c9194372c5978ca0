import { decodeJwt, decodeProtectedHeader, type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT } from "jose";

/** The secret that this deployment signs its tokens with. */
export const jwtSecret = "a-secret-that-only-this-simulator-knows-0815";

/** Who issues the tokens. */
export const issuer = "IOM";

/** The `sub` of every token, whoever it is for. */
const SUBJECT = "Authentication";

const keyOf = (secret: string) => new TextEncoder().encode(secret);

export interface TokenOptions {
  /** Default 3600; negative for a token that has expired, null for one without an end. */
  readonly expiresInSeconds?: number | null;
  /** When its time begins, for a token that says so. */
  readonly validInSeconds?: number;
  readonly secret?: string;
  readonly issuer?: string;
}

/** A token such as the management interface hands out at login, signed with HS256. */
export function mintToken(username: string, options: TokenOptions = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { expiresInSeconds = 3600, validInSeconds } = options;
  const token = new SignJWT({ user: username })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(options.issuer ?? issuer)
    .setSubject(SUBJECT)
    .setIssuedAt(Math.min(now, now + (expiresInSeconds ?? 0)));
  if (expiresInSeconds !== null) token.setExpirationTime(now + expiresInSeconds);
  if (validInSeconds !== undefined) token.setNotBefore(now + validInSeconds);
  return token.sign(keyOf(options.secret ?? jwtSecret));
}

/**
 * The user of a valid token: signed with HS256 and the secret, not expired, with all claims; null for any other. `options` are for
 * those who are less strict.
 */
export async function verifyToken(token: string, options: JWTVerifyOptions = {}): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, keyOf(jwtSecret), {
      algorithms: ["HS256"],
      issuer,
      subject: SUBJECT,
      requiredClaims: ["iat", "exp", "user"],
      ...options,
    });
    return userOf(payload);
  } catch {
    return null;
  }
}

/** The user that the claims of a token name. */
function userOf({ user }: JWTPayload): string | null {
  return typeof user === "string" ? user : null;
}

/** What a token says of itself. */
export interface UnverifiedToken {
  readonly algorithm: string | null;
  readonly issuer: string | null;
  readonly user: string | null;
  /** Seconds since 1970 before which it must not be taken; null when it does not say. */
  readonly notBefore: number | null;
  readonly isExpired: boolean;
}

/** Reads a token without asking whether it is genuine, as only a faulty service does; null for what is no token. */
export function readUnverified(token: string): UnverifiedToken | null {
  try {
    const claims = decodeJwt(token);
    return {
      algorithm: decodeProtectedHeader(token).alg ?? null,
      issuer: claims.iss ?? null,
      user: userOf(claims),
      notBefore: claims.nbf ?? null,
      isExpired: (claims.exp ?? 0) * 1000 <= Date.now(),
    };
  } catch {
    return null;
  }
}
