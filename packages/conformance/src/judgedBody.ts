import type { MediaType, Operation, ResponseSpec } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import type { SchemaJudge, SchemaViolation } from "./ports.ts";

/** What became of an answer's body when it was held against the document; `none` where the document has no schema for it. */
export type JudgedBody =
  | { readonly kind: "none" }
  | { readonly kind: "fits"; readonly response: ResponseSpec; readonly mediaType: MediaType }
  | {
      readonly kind: "broken";
      readonly response: ResponseSpec;
      readonly mediaType: MediaType;
      /** The first of each sort, at most {@link MOST_VIOLATIONS}. */
      readonly violations: readonly SchemaViolation[];
      /** How many there are in all. */
      readonly count: number;
    };

const MOST_VIOLATIONS = 20;

/** Judges any answer of an operation by the schema that is documented for its status and media type. */
export function judgedBody(operation: Operation, answer: Answer, judge: SchemaJudge): JudgedBody {
  const response = documentedResponse(operation, answer.status);
  const mediaType = response?.content.find((content) => essence(content.mediaType) === answer.mediaType);
  if (response === undefined || mediaType === undefined || mediaType.schema === null) return { kind: "none" };
  if (!/[/+]json$/.test(essence(mediaType.mediaType))) return { kind: "none" };
  if (!answer.json.ok) {
    if (answer.json.truncated) return { kind: "none" };
    const violations = [{ path: "", keyword: "json", message: `expected JSON, found ${answer.json.problem}` }];
    return { kind: "broken", response, mediaType, violations, count: 1 };
  }
  const found = judge.judge(mediaType.schema, answer.json.value);
  if (found.length === 0) return { kind: "fits", response, mediaType };
  const sorts = new Map<string, SchemaViolation>();
  for (const violation of found) {
    const sort = `${violation.path.replaceAll(/\/\d+(?=\/|$)/g, "/*")} ${violation.keyword}`;
    if (!sorts.has(sort)) sorts.set(sort, violation);
  }
  const violations = [...sorts.values()].slice(0, MOST_VIOLATIONS);
  return { kind: "broken", response, mediaType, violations, count: found.length };
}

/** The response that the document gives a status: its own, else its range, else the default. */
export function documentedResponse({ responses }: Operation, status: number): ResponseSpec | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return [String(status), range, "default"]
    .map((wanted) =>
      responses.find((response) => response.status.toUpperCase() === wanted || response.status === wanted),
    )
    .find((response) => response !== undefined);
}

function essence(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}
