import { defineCheck, pass } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";
import { offeredTypes } from "../support/offeredTypes.ts";

export const weightedAcceptIsServed = defineCheck({
  id: "negotiation/weighted-accept-is-served",
  title: "A request that accepts an available media type among others succeeds, whatever its weight",
  requirements: ["negotiation#weighted-accept-is-served"],
  each: "operation",
  needs: ["deployment"],
  requests: 4,
  applies: (_subject, { operation }) => offeredTypes(operation).length > 0,
  async judge(context) {
    const [mediaType = ""] = offeredTypes(context.operation);
    const type = mediaType.split("/")[0];
    const accepts = [
      `${UNKNOWN_MEDIA_TYPE};q=0.9, ${mediaType};q=0.1`,
      `${UNKNOWN_MEDIA_TYPE},${mediaType} ; q=0.001 , image/png`,
      "*/*;q=0.1",
      `${type}/*;q=0.5`,
    ];
    for (const accept of accepts) {
      const answer = await context.send(context.request({ headers: { accept } }));
      const verdict = judgeSuccess(context.operation, answer, { accept });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
