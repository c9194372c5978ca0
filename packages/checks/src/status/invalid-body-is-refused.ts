import { defineCheck, skip } from "@iom-conformance/conformance";
import fc from "fast-check";
import { brokenBody } from "../support/brokenInput.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";
import { nearMiss, waysToBreak } from "../support/nearMisses.ts";

export const invalidBodyIsRefused = defineCheck({
  id: "status/invalid-body-is-refused",
  title: "A body that breaks its schema is refused",
  requirements: ["status#invalid-body-is-refused"],
  each: "body-constraint",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType } }) => isJson(mediaType.mediaType) || "the body is no JSON",
  async judge(context) {
    const { mediaType, constraint } = context.subject.value;
    const { path, keyword } = constraint;
    const [generated] = waysToBreak(context, { in: "body", name: null, path, keyword }, constraint)
      .flatMap(({ arbitrary }) => fc.sample(arbitrary, { numRuns: 1, seed: context.seed }))
      .flatMap((request) => nearMiss(context, request) ?? []);
    const broken = generated ?? brokenBody(context, mediaType, constraint);
    if (!broken) return skip("no reasonable body breaks this constraint");
    const answer = await context.send(context.request(broken.changes));
    return judgeStatus(answer, refusalsOf(context.operation), broken.input);
  },
});
