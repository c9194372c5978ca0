import type { Json } from "@iom-conformance/contract";
import { below } from "./keyOf.ts";

/** A text that could not be expanded. */
export interface VariableProblem {
  readonly pointer: string;
  readonly problem: string;
}

const REFERENCE = /\$\$\{|\$\{([^}]*)(\}?)/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Replaces `${NAME}` in every text of a value by the environment variable; `$${` becomes `${`. Values are put in as they are: what
 * looks like a reference in them stays.
 */
export function expandVariables(
  value: Json,
  env: { readonly [name: string]: string | undefined },
): { readonly value: Json; readonly problems: readonly VariableProblem[] } {
  const problems: VariableProblem[] = [];

  function expandText(text: string, pointer: string): string {
    return text.replace(REFERENCE, (written, name: string | undefined, end: string | undefined) => {
      if (name === undefined) return "${";
      if (end === "" || !NAME.test(name)) {
        problems.push({
          pointer,
          problem: `${written} names no environment variable. Write \${NAME}, or $\${ for \${ itself.`,
        });
        return written;
      }
      const found = Object.hasOwn(env, name) ? env[name] : undefined;
      if (found === undefined) {
        problems.push({
          pointer,
          problem: `the environment variable ${name} is not set. Set it, or leave the key out.`,
        });
      } else if (found === "") {
        problems.push({
          pointer,
          problem: `the environment variable ${name} is empty. Give it a value, or leave the key out.`,
        });
      }
      return found || written;
    });
  }

  function expand(part: Json, pointer: string): Json {
    if (typeof part === "string") return expandText(part, pointer);
    if (isArray(part)) return part.map((item, index) => expand(item, below(pointer, index)));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, expand(item, below(pointer, key))]));
  }

  return { value: expand(value, ""), problems };
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
