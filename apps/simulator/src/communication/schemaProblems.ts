import type { Problem } from "../http/answer.ts";
import type { MessageKind } from "./messageKinds.ts";

/** What a message breaks in the schema of its kind. */
export function schemaProblems(_message: unknown, _kind: MessageKind): readonly Problem[] {
  return [];
}
