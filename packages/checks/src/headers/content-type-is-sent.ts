import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";

export const contentTypeIsSent = defineCheck({
  id: "headers/content-type-is-sent",
  title: "An answer with a body names its media type",
  requirements: ["headers#content-type-is-sent"],
  each: "operation",
  needs: [],
  requests: 2,
  async judge(context) {
    const answers = [
      await context.send(context.request()),
      await context.send(context.request({ credentials: { kind: "none" } })),
    ].filter(({ text }) => text !== "");
    if (answers.length === 0) return skip("no answer had a body");
    const unnamed = answers.find(({ mediaType }) => mediaType === null);
    if (!unnamed) return pass;
    return fail(unnamed, {
      expected: "a Content-Type header",
      actual: `status ${unnamed.status} with a body and no Content-Type header`,
    });
  },
});
