import type { Planning, Subject } from "@iom-conformance/conformance";
import { hasSuccessContent } from "../../support/successContent.ts";

/** Whether the operation reads something and changes nothing, so that its answers can be looked at as often as one likes. */
export function readsContent(_subject: Subject, { operation }: Planning): boolean {
  return operation.method === "get" && hasSuccessContent(operation);
}

/** Whether the operation takes a body of JSON. */
export function takesBody(_subject: Subject, { operation }: Planning): boolean {
  return (
    operation.method === "post" && operation.requestBody?.content[0]?.schema !== null && operation.requestBody !== null
  );
}
