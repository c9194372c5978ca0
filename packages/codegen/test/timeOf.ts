import { checkSync } from "recheck";

/** How the time that an expression takes grows with the length of a text. */
export interface TimeOfExpression {
  /** `unknown` where the checker did not come to an end. */
  readonly growth: "constant" | "safe" | "linear" | "polynomial" | "exponential" | "unknown";
  /** Whether this is proven, by an automaton, and not only what an attack came to. */
  readonly proven: boolean;
}

/** What a ReDoS checker finds out about an expression. */
export function timeOf(pattern: string, flags: string): TimeOfExpression {
  const found = checkSync(pattern, flags, { timeout: 20_000 });
  return {
    growth: found.status === "unknown" ? "unknown" : found.complexity.type,
    proven: found.checker === "automaton",
  };
}
