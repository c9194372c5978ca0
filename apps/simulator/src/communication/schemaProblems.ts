import { Dispatch, OrderResponse, Return } from "@iom-conformance/validators/communication/2.9.4.0";
import type { Problem } from "../http/answer.ts";
import type { MessageKind } from "./messageKinds.ts";
import { valueAt } from "./valueAt.ts";

const schemas = { dispatches: Dispatch, responses: OrderResponse, returns: Return };

/** What a message breaks in the schema of its kind. */
export function schemaProblems(message: unknown, kind: MessageKind): readonly Problem[] {
  const result = schemas[kind.name].validate(message, { allErrors: true });
  if (result.valid) return [];
  return result.errors.map(({ path, message: reason }) => ({
    code: "VALIDATION_EXCEPTION",
    message: `${path || "The message"}: ${reason}`,
    ...shown(valueAt(message, path)),
  }));
}

/** Only values that fit on a line are worth sending back. */
function shown(value: unknown): { readonly value?: unknown } {
  if (value === undefined || (typeof value === "object" && value !== null)) return {};
  return { value: typeof value === "string" ? value.slice(0, 200) : value };
}
