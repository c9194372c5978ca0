/**
 * Compiles the pattern of a schema: as JSON Schema asks, by code points; a pattern that is only valid without the `u` flag, such as
 * one with needless escapes, in the way that its author must have tried it.
 */
export function regExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
