import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { matchesStatus } from "../support/documentedStatus.ts";
import { essenceOf, isJson } from "../support/mediaType.ts";
import { addFindings, describeFindings, nothingFound, type SchemaFindings } from "../support/schemaFindings.ts";

export const successBodyMatchesSchema = defineCheck<"response-media-type", SchemaFindings>({
  id: "schema/success-body-matches-schema",
  title: "The body of a successful answer is valid for its schema",
  requirements: ["schema#success-body-matches-schema"],
  each: "response-media-type",
  needs: [],
  requests: 1,
  applies: ({ value: { mediaType } }) => {
    if (!mediaType.schema) return "no schema is documented";
    return isJson(mediaType.mediaType) || "the body is no JSON";
  },
  observe(seen = nothingFound, { answer, body }, { subject, validate }) {
    const { response, mediaType } = subject.value;
    if (!matchesStatus(response.status, answer.status) || answer.mediaType !== essenceOf(mediaType.mediaType))
      return seen;
    return addFindings(seen, answer, validate(mediaType.schema ?? {}, body));
  },
  async judge(context) {
    const { response, mediaType } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.judged === 0)
      return skip(`no answer with status ${response.status} and ${mediaType.mediaType} was seen`);
    if (seen.violations === 0) return pass;
    return fail([...new Set(seen.examples.map(({ answer }) => answer))], {
      expected: "a body that is valid for the documented schema",
      actual: describeFindings(seen),
    });
  },
});
