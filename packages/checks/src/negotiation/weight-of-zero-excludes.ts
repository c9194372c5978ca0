import { defineCheck, pass } from "@iom-conformance/conformance";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";
import { offeredTypes } from "../support/offeredTypes.ts";

export const weightOfZeroExcludes = defineCheck({
  id: "negotiation/weight-of-zero-excludes",
  title: "A request that gives every available media type the weight 0 is answered with 406",
  requirements: ["negotiation#weight-of-zero-excludes"],
  each: "operation",
  needs: ["deployment"],
  requests: 2,
  applies: (_subject, { operation }) => documents(operation, 406) && offeredTypes(operation).length > 0,
  async judge(context) {
    const excluded = offeredTypes(context.operation).map((mediaType) => `${mediaType};q=0`);
    for (const accept of [excluded.join(", "), [...excluded, UNKNOWN_MEDIA_TYPE].join(", ")]) {
      const answer = await context.send(context.request({ headers: { accept } }));
      const verdict = judgeStatus(answer, 406, { accept });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
