import { defineCheck, fail, pass } from "@iom-conformance/conformance";

/** Answers of a host that does not know the API: nothing there, no longer there, never was. */
const ABSENT: ReadonlySet<number> = new Set([404, 410, 501]);

export const apiIsOffered = defineCheck({
  id: "availability/api-is-offered",
  title: "The target offers the API",
  requirements: ["availability#api-is-offered"],
  each: "api",
  needs: [],
  requests: 1,
  async judge(context) {
    const { id, basePath } = context.contract;
    const answer = await context.send(context.request());
    if (!ABSENT.has(answer.status)) return pass;
    return fail(answer, { expected: `${id} under ${basePath || "/"}`, actual: `status ${answer.status}` });
  },
});
