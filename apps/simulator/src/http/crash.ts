import { errorReport } from "./answer.ts";

/** Thrown by a fault in whose story a step fails: the answer is that of an unexpected error, and nobody has to look into it. */
export class Crash extends Error {}

/** A step that fails. */
export function crash(): never {
  throw new Crash("a fault lets this step fail");
}

/** What an unexpected error answers; what went wrong is never in it. */
export const crashed = errorReport(500, [{ code: "INTERNAL_ERROR", message: "An unexpected error occurred" }]);
