import { type Answer, defineCheck, fail, pass, withoutBody } from "@iom-conformance/conformance";
import { createdResource } from "../support/createdResource.ts";
import { isDocumentedSuccess } from "../support/documentedStatus.ts";
import { isUriReference, pointsToHostOf } from "../support/uriReference.ts";

/** The answers that reported a new resource, each with what its header said. */
interface HeardLocations {
  readonly seen: readonly { readonly answer: Answer; readonly location: string | null }[];
}

/** So many locations are kept. */
const MOST = 1000;

export const locationIsSent = defineCheck<"created", HeardLocations>({
  id: "headers/location-is-sent",
  title: "Every answer that reports a new resource names its path on the same host",
  requirements: ["headers#location-is-sent"],
  each: "created",
  needs: [],
  requests: 1,
  last: true,
  listen(heard = { seen: [] }, { answer, ownOperation }, { operation, subject }) {
    if (!ownOperation || !isDocumentedSuccess(operation, answer.status) || heard.seen.length === MOST) return heard;
    return { seen: [...heard.seen, { answer: withoutBody(answer), location: answer.header(subject.value.header) }] };
  },
  async judge(context) {
    const { header } = context.subject.value;
    if (context.heard() === undefined || context.heard()?.seen.length === 0) await createdResource(context);
    const expected = `a ${header} header with a URI reference on the host of the request`;
    for (const { answer, location } of context.heard()?.seen ?? []) {
      if (location === null || location === "") return fail(answer, { expected, actual: `no ${header} header` });
      if (!isUriReference(location) || !pointsToHostOf(context.baseUrl, location))
        return fail(answer, { expected, actual: `${header}: ${location}` });
    }
    return pass;
  },
});
