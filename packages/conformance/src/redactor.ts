import { writtenForms } from "./writtenForms.ts";

const REDACTED = "[redacted]";

/** Shorter secrets would match by chance everywhere; they are only hidden where they stand as credentials. */
const SHORTEST = 3;

/** Removes secrets from text, in whatever encoding they stand there. */
export interface Redactor {
  /** Adds a credential that came up during the run, such as a forged token, as text however it is escaped. */
  learn(credential: string): void;
  redact(text: string): string;
  /** The same for a text whose end was cut off, perhaps within a secret. */
  redactCut(text: string): string;
}

/**
 * Knows each secret as plain text, escaped for JSON, URLs and HTML, in hex, and inside base64 and base64url at every alignment, escaped
 * or not.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const forms = new Map<string, string>();
  let longest = 0;
  let pattern: RegExp | null = null;
  const add = (secret: string, kind: "everything" | "text"): void => {
    if (secret.length < SHORTEST || forms.has(secret)) return;
    forms.set(secret, writtenForms(secret, kind).join("|"));
    longest = Math.max(longest, secret.length);
    pattern = null;
  };
  for (const secret of secrets) add(secret, "everything");

  function redact(text: string): string {
    if (forms.size === 0) return text;
    pattern ??= new RegExp(
      [...forms]
        .toSorted(([a], [b]) => b.length - a.length)
        .map(([, form]) => form)
        .join("|"),
      "gi",
    );
    return text.replace(pattern, REDACTED);
  }

  return {
    learn: (credential) => add(credential, "text"),
    redact,
    redactCut(text) {
      const redacted = redact(text);
      // What is left of a secret at the end is shorter than the longest way to write one.
      return redacted.slice(0, Math.max(0, redacted.length - longest * LONGEST_ESCAPE));
    },
  };
}

/** Characters that the longest escape of one character takes, such as `\u00e4`. */
const LONGEST_ESCAPE = 6;
