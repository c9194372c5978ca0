import {
  type Answer,
  fail,
  type JudgeContext,
  pass,
  type SchemaViolation,
  type SubjectKind,
  skip,
  type Verdict,
} from "@iom-conformance/conformance";
import type { MediaType, ResponseSpec } from "@iom-conformance/contract";
import { describeViolation } from "./describeViolation.ts";

const MOST_NAMED = 5;

interface Sort {
  readonly violation: SchemaViolation;
  readonly answer: Answer;
  /** How many answers show it. */
  answers: number;
}

/** Judges all answers of the run with this documented response and media type by what the engine found in their bodies as they arrived. */
export function judgeReceived(
  context: Pick<JudgeContext<SubjectKind>, "received">,
  { response, mediaType }: { readonly response: ResponseSpec; readonly mediaType: MediaType },
): Verdict {
  const sorts = new Map<string, Sort>();
  let seen = 0;
  let violations = 0;
  for (const { answer, body } of context.received()) {
    if (body.kind === "none" || body.response !== response || body.mediaType !== mediaType) continue;
    seen += 1;
    if (body.kind === "fits") continue;
    violations += body.count;
    for (const violation of body.violations) {
      const sort = sortOf(violation);
      const known = sorts.get(sort);
      if (known) known.answers += 1;
      else sorts.set(sort, { violation, answer, answers: 1 });
    }
  }
  if (seen === 0) return skip(`no answer with status ${response.status} and ${mediaType.mediaType} was seen`);
  if (sorts.size === 0) return pass;
  const named = [...sorts.values()].slice(0, MOST_NAMED);
  const rest = sorts.size - named.length;
  const texts = named.map(({ violation, answers }) =>
    answers === 1 ? describeViolation(violation) : `${describeViolation(violation)} in ${answers} answers`,
  );
  return fail([...new Set(named.map(({ answer }) => answer))], {
    expected: "a body that is valid for the documented schema",
    actual: [...texts, ...(rest > 0 ? [`and ${rest} more sorts of violation`] : [])].join("; "),
    input: { answers: seen, violations },
  });
}

function sortOf({ path, keyword }: SchemaViolation): string {
  return `${path.replaceAll(/\/\d+(?=\/|$)/g, "/*")} ${keyword}`;
}
