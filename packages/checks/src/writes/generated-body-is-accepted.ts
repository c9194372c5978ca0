import { arbitrariesOf } from "@iom-conformance/arbitraries";
import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import fc from "fast-check";
import { deploymentBody } from "../support/deploymentBody.ts";
import { judgeBody } from "../support/judgeBody.ts";
import { isJson } from "../support/mediaType.ts";
import { isPlain } from "../support/plainBody.ts";

/** So many bodies are tried; others with another seed. */
const MOST_BODIES = 4;

export const generatedBodyIsAccepted = defineCheck({
  id: "writes/generated-body-is-accepted",
  title: "Bodies of any shape that the schema allows, with texts from all over the world, are accepted",
  requirements: ["writes#generated-body-is-accepted"],
  each: "request-media-type",
  needs: ["deployment"],
  requests: MOST_BODIES,
  applies: ({ value: { mediaType, schema } }) =>
    (schema !== null && isJson(mediaType)) || "no schema of JSON is documented",
  async judge(context) {
    const { contract, seed } = context;
    const media = context.subject.value;
    const schema = media.schema ?? {};
    const valid = arbitrariesOf(contract).schema(schema).valid({ maxItems: 3, maxLength: 40 }).filter(isPlain);
    const bodies = fc
      .sample(valid, { numRuns: MOST_BODIES, seed })
      .map((body) => deploymentBody(context, media, body))
      .filter((body) => context.validate(schema, body).length === 0);
    for (const body of bodies) {
      const verdict = await judgeBody(context, media, body);
      if (verdict.status !== "pass") return verdict;
    }
    return bodies.length > 0 ? pass : skip("no valid body could be built");
  },
});
