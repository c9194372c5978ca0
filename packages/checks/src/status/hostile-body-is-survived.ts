import { defineCheck, pass } from "@iom-conformance/conformance";
import { hostileBodies } from "../support/hostileBodies.ts";
import { judgeSurvival } from "../support/judgeSurvival.ts";
import { isJson } from "../support/mediaType.ts";

export const hostileBodyIsSurvived = defineCheck({
  id: "status/hostile-body-is-survived",
  title: "No body, be it empty, huge, deep or in the wrong encoding, causes a server error",
  requirements: ["status#hostile-body-is-survived"],
  each: "request-media-type",
  needs: ["deployment"],
  requests: hostileBodies({}).length,
  applies: ({ value: { mediaType } }) => isJson(mediaType) || "the body is no JSON",
  async judge(context) {
    const { mediaType } = context.subject.value;
    const count = hostileBodies({}).length;
    for (let index = 0; index < count; index += 1) {
      // Each of them may be taken for a message, so each has an id of its own.
      const hostile = hostileBodies(context.body(mediaType))[index];
      if (!hostile) break;
      const changes = { ...hostile.changes, headers: { "content-type": mediaType } };
      const verdict = judgeSurvival(await context.send(context.request(changes)), { body: hostile.name });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});
