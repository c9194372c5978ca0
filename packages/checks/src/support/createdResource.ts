import { type Answer, Conclusion, type JudgeContext, skip } from "@iom-conformance/conformance";
import { isDocumentedSuccess } from "./documentedStatus.ts";

/** Creates a resource with a valid request. Concludes with a skip when that fails, which status/documented-success judges. */
export async function createdResource(context: JudgeContext<"created">): Promise<Answer> {
  const answer = await context.send(context.request());
  if (isDocumentedSuccess(context.operation, answer.status)) return answer;
  throw new Conclusion(skip(`nothing was created: status ${answer.status}`));
}
