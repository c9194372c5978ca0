import {
  type Answer,
  type JudgeContext,
  type RequestChanges,
  readPage,
  type SubjectKind,
  steadyOrder,
} from "@iom-conformance/conformance";
import { pageNames } from "../../support/itemNames.ts";

/** What an observation may use, whatever it is applied to. */
export type ObservationContext = JudgeContext<SubjectKind>;

/** What a list says to a changed request: the names of the items, or what it says instead, such as `400` or `no page`. */
export type ListReading = { readonly names: readonly string[] } | { readonly refusal: string };

/** Asks for the list, in the order in which it was crawled, with these changes. */
export async function readList(context: ObservationContext, changes: RequestChanges): Promise<ListReading> {
  const { operation, request, send } = context;
  const parameters = { ...steadyOrder(operation), ...changes.parameters };
  return readingOf(context, await send(request({ ...changes, parameters })));
}

function readingOf(context: ObservationContext, answer: Answer): ListReading {
  if (answer.status < 200 || answer.status > 299) return { refusal: String(answer.status) };
  const reading = readPage(context, answer);
  return reading.ok ? { names: pageNames(context.operation, reading.page) } : { refusal: "no page" };
}

/**
 * The word for what was read: the refusal, `empty`, or the word of the candidate that has the same items. `otherwise` where none has, null
 * where several have, so that nothing can be told. On a busy list items arrive in the meantime: most items have to be the same, not all.
 */
export function wordFor(
  reading: ListReading,
  candidates: { readonly [word: string]: readonly string[] },
): string | null {
  if ("refusal" in reading) return reading.refusal;
  const alike = Object.entries(candidates).filter(([, names]) => areAlike(reading.names, names));
  const [only] = alike;
  if (only !== undefined) return alike.length === 1 ? only[0] : null;
  return reading.names.length === 0 ? "empty" : "otherwise";
}

function areAlike(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const known = new Set(right);
  return left.filter((name) => known.has(name)).length >= left.length * 0.75;
}
