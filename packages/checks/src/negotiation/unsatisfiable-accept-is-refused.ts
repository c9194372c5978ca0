import { defineCheck } from "@iom-conformance/conformance";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";

export const unsatisfiableAcceptIsRefused = defineCheck({
  id: "negotiation/unsatisfiable-accept-is-refused",
  title: "A request that accepts none of the media types is answered with 406",
  requirements: ["negotiation#unsatisfiable-accept-is-refused"],
  each: "operation",
  needs: [],
  requests: 1,
  applies: (_subject, { operation }) => documents(operation, 406),
  async judge(context) {
    const answer = await context.send(context.request({ headers: { accept: UNKNOWN_MEDIA_TYPE } }));
    return judgeStatus(answer, 406, { accept: UNKNOWN_MEDIA_TYPE });
  },
});
