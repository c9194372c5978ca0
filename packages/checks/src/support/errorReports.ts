import { type Answer, Conclusion, type JudgeContext, skip } from "@iom-conformance/conformance";
import { matchesStatus } from "./documentedStatus.ts";
import { provocations } from "./provokeStatus.ts";

/**
 * The answers with the documented error status to all requests that provoke it. Concludes with a skip when there is none: whether the
 * status is right is for status/documented-status-is-produced to say.
 */
export async function errorReports(context: JudgeContext<"error-response">): Promise<readonly Answer[]> {
  const { status } = context.subject.value.response;
  const answers: Answer[] = [];
  for (const draft of provocations(context, status)) answers.push(await context.send(draft));
  const reports = answers.filter((answer) => matchesStatus(status, answer.status));
  if (reports.length > 0) return reports;
  const seen = [...new Set(answers.map((answer) => answer.status))].join(", ");
  throw new Conclusion(skip(`status ${status} could not be provoked, only ${seen || "nothing"}`));
}
