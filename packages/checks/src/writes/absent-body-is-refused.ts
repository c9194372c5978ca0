import { defineCheck, fail, pass } from "@iom-conformance/conformance";

export const absentBodyIsRefused = defineCheck({
  id: "writes/absent-body-is-refused",
  title: "A request without the required body is refused",
  requirements: ["writes#absent-body-is-refused"],
  each: "request-media-type",
  needs: [],
  requests: 1,
  applies: (_subject, { operation }) => operation.requestBody?.required === true,
  async judge(context) {
    const { mediaType } = context.subject.value;
    const answer = await context.send(context.request({ rawBody: "", headers: { "content-type": mediaType } }));
    // 400, or 411 or 415 where the absence is noticed first: the documents do not say which.
    if (answer.status >= 400 && answer.status < 500) return pass;
    return fail(answer, { expected: "status 400", actual: `status ${answer.status}`, input: { body: "" } });
  },
});
