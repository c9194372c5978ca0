import { type Operation, successResponses } from "@iom-conformance/contract";

/** Whether a documented success has content, so that there is something to negotiate. */
export function hasSuccessContent(operation: Operation): boolean {
  return successResponses(operation).some(({ content }) => content.length > 0);
}
