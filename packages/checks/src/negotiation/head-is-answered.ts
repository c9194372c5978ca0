import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { essenceOf } from "../support/mediaType.ts";
import { offeredTypes } from "../support/offeredTypes.ts";

export const headIsAnswered = defineCheck({
  id: "negotiation/head-is-answered",
  title: "HEAD is answered as GET is, without content, or refused",
  requirements: ["negotiation#head-is-answered"],
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: 1,
  applies: (_subject, { operation }) => operation.method === "get",
  async judge(context) {
    const answer = await context.send(context.request({ method: "HEAD" }));
    const { status, mediaType, text } = answer;
    const expected = "no content and the header of GET, or a refusal of the caller or the method";
    if (status > 499 && status !== 501) return fail(answer, { expected, actual: `status ${status}` });
    if (status > 299) return pass;
    if (text !== "") return fail(answer, { expected, actual: `status ${status} with content` });
    const offered = offeredTypes(context.operation).map(essenceOf);
    if (mediaType === null || offered.length === 0 || offered.includes(mediaType)) return pass;
    return fail(answer, { expected, actual: `status ${status} with ${mediaType}` });
  },
});
