const REDACTED = "[redacted]";

/** Shorter secrets would match by chance everywhere; they are only hidden where they stand as credentials. */
const SHORTEST = 3;

/** Removes secrets from text, in whatever encoding they stand there. */
export interface Redactor {
  /** Adds a credential that came up during the run, such as a forged token, as plain, JSON and URL-encoded text. */
  learn(credential: string): void;
  redact(text: string): string;
}

/**
 * Knows each secret as plain text, as JSON and URL-encoded text, in hex, and inside base64 and base64url at every alignment.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(encodings));
  let pattern: RegExp | null = null;
  return {
    learn(credential) {
      if (credential.length < SHORTEST || known.has(credential)) return;
      for (const text of textEncodings(credential)) known.add(text);
      pattern = null;
    },
    redact(text) {
      if (known.size === 0) return text;
      pattern ??= new RegExp([...known].sort(longestFirst).map(literally).join("|"), "gi");
      return text.replace(pattern, REDACTED);
    },
  };
}

function textEncodings(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret);
  return [secret, JSON.stringify(secret).slice(1, -1), percent, percent.replaceAll("%20", "+")];
}

function encodings(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const base64 = [0, 1, 2].map((offset) => base64Core(bytes, offset));
  return [
    ...textEncodings(secret),
    hex,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ].filter((text) => text.length >= SHORTEST);
}

/** The characters of base64 that depend on the secret alone when `offset` unknown bytes stand before it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length);
  padded.set(bytes, offset);
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  const start = offset === 0 ? 0 : offset + 1;
  const end = (offset + bytes.length) % 3 === 0 ? text.length : text.length - 1;
  return text.slice(start, end);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
