/** Thrown by a fault in whose story a step fails: the answer is that of an unexpected error, and nobody has to look into it. */
export class Crash extends Error {}

/** A step that fails. */
export function crash(): never {
  throw new Crash("a fault lets this step fail");
}
