import {
  type Answer,
  documentedResponse,
  fail,
  type HeardAnswer,
  type JudgeContext,
  type ListenContext,
  pass,
  skip,
  type Verdict,
  withoutBody,
} from "@iom-conformance/conformance";
import { errorReports } from "./errorReports.ts";
import { isOrdinary } from "./ordinaryRequest.ts";

/** What is wrong with an error report; null when nothing is, undefined when that cannot be said of it. */
export type ReportFinding = { readonly expected: string; readonly actual: string } | null | undefined;

/** The error reports that were heard. */
export interface HeardReports {
  readonly judged: number;
  readonly broken: { readonly answer: Answer; readonly expected: string; readonly actual: string } | null;
}

/** Judges every answer of the run that has the documented error status and to which a gateway had no reason to reply itself. */
export function listenToReports(
  find: (heard: HeardAnswer, context: ListenContext<"error-response">) => ReportFinding,
): (heard: HeardReports | undefined, answer: HeardAnswer, context: ListenContext<"error-response">) => HeardReports {
  return (heard = { judged: 0, broken: null }, answer, context) => {
    if (!isReport(answer, context)) return heard;
    const found = find(answer, context);
    if (found === undefined) return heard;
    const broken = heard.broken ?? (found && { ...found, answer: withoutBody(answer.answer) });
    return { judged: heard.judged + 1, broken };
  };
}

/** The verdict on all that was heard; where nothing was, requests are sent that provoke the status. */
export async function judgeReports(
  context: JudgeContext<"error-response", HeardReports>,
  nothing: string,
): Promise<Verdict> {
  if ((context.heard()?.judged ?? 0) === 0) await errorReports(context);
  const heard = context.heard();
  if (heard === undefined || heard.judged === 0) return skip(nothing);
  return heard.broken === null ? pass : fail(heard.broken.answer, heard.broken);
}

function isReport(
  { answer, request, ownOperation }: HeardAnswer,
  { operation, profile, subject }: ListenContext<"error-response">,
): boolean {
  if (!ownOperation || documentedResponse(operation, answer.status)?.status !== subject.value.response.status)
    return false;
  // A mock invents most refusals itself; those that it was asked for come from the document.
  return profile === "mock" ? request.headers.prefer !== undefined : isOrdinary(request);
}
