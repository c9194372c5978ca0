import type { Operation, ResponseSpec } from "./model.ts";

/** The documented answers of success: every 2XX status, and the range. */
export function successResponses(operation: Operation): readonly ResponseSpec[] {
  return operation.responses.filter((response) => response.status.startsWith("2"));
}
