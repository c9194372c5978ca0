import {
  type Answer,
  fail,
  type HeardAnswer,
  type JudgeContext,
  pass,
  type SubjectKind,
  skip,
  type Verdict,
  withoutBody,
} from "@iom-conformance/conformance";
import { isJson } from "./mediaType.ts";

/** What a check has heard about the octets of all answers in JSON. */
export interface HeardOctets {
  readonly answers: number;
  /** Answers with the fault. */
  readonly faulty: number;
  readonly example: { readonly answer: Answer; readonly actual: string } | null;
}

/** Adds an answer; `fault` says what is wrong with it, null when nothing is. Answers that are no JSON are left aside. */
export function hearOctets(
  heard: HeardOctets = { answers: 0, faulty: 0, example: null },
  { answer, ownPath, method }: HeardAnswer,
  fault: (answer: Answer) => string | null,
): HeardOctets {
  if (!ownPath || method === "HEAD" || answer.octets.length === 0) return heard;
  if (answer.mediaType === null || !isJson(answer.mediaType)) return heard;
  const actual = fault(answer);
  return {
    answers: heard.answers + 1,
    faulty: heard.faulty + (actual === null ? 0 : 1),
    example: heard.example ?? (actual === null ? null : { answer: withoutBody(answer), actual }),
  };
}

/** The verdict on what was heard, after the operation has been asked at least once, where asking changes nothing. */
export async function judgeOctets(context: JudgeContext<SubjectKind, HeardOctets>, expected: string): Promise<Verdict> {
  if (context.operation.method === "get") await context.crawl({ failure: "return" });
  const heard = context.heard();
  if (!heard || heard.answers === 0) return skip("no answer in JSON was seen");
  if (heard.example === null) return pass;
  const { answer, actual } = heard.example;
  return fail(answer, { expected, actual, input: { answers: heard.answers, faulty: heard.faulty } });
}
