import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { createdResource } from "../support/createdResource.ts";
import { isUriReference, pointsToHostOf } from "../support/uriReference.ts";

export const locationIsSent = defineCheck({
  id: "headers/location-is-sent",
  title: "An answer that reports a new resource names its path on the same host",
  requirements: ["headers#location-is-sent"],
  each: "created",
  needs: [],
  requests: 1,
  async judge(context) {
    const { header } = context.subject.value;
    const answer = await createdResource(context);
    const location = answer.header(header);
    const expected = `a ${header} header with a URI reference on the host of the request`;
    if (location === null || location === "") return fail(answer, { expected, actual: `no ${header} header` });
    return isUriReference(location) && pointsToHostOf(context.baseUrl, location)
      ? pass
      : fail(answer, { expected, actual: `${header}: ${location}` });
  },
});
