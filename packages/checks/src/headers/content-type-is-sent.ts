import { type Answer, defineCheck, fail, pass, skip, withoutBody } from "@iom-conformance/conformance";
import { isOrdinary } from "../support/ordinaryRequest.ts";

interface HeardBodies {
  readonly bodies: number;
  readonly unnamed: Answer | null;
}

export const contentTypeIsSent = defineCheck<"operation", HeardBodies>({
  id: "headers/content-type-is-sent",
  title: "An answer with a body names its media type",
  requirements: ["headers#content-type-is-sent"],
  each: "operation",
  needs: [],
  requests: 2,
  last: true,
  listen(heard = { bodies: 0, unnamed: null }, { answer, request, ownOperation }) {
    if (!ownOperation || !isOrdinary(request) || answer.octets.length === 0) return heard;
    const unnamed = answer.mediaType === null ? withoutBody(answer) : null;
    return { bodies: heard.bodies + 1, unnamed: heard.unnamed ?? unnamed };
  },
  async judge(context) {
    if ((context.heard()?.bodies ?? 0) === 0) {
      await context.send(context.request());
      await context.send(context.request({ credentials: { kind: "none" } }));
    }
    const heard = context.heard();
    if (heard === undefined || heard.bodies === 0) return skip("no answer had a body");
    if (heard.unnamed === null) return pass;
    return fail(heard.unnamed, {
      expected: "a Content-Type header",
      actual: `status ${heard.unnamed.status} with a body and no Content-Type header`,
    });
  },
});
