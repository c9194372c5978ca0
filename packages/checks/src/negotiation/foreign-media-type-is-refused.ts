import { defineCheck, pass } from "@iom-conformance/conformance";
import type { Contract, Operation } from "@iom-conformance/contract";
import { documents } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { essenceOf } from "../support/mediaType.ts";

/** Media types that are anybody's, so that a target may take them for what an operation documents. */
const COMMON: ReadonlySet<string> = new Set(["application/json", "application/octet-stream", "text/plain"]);

/** So many are tried. */
const MOST = 2;

export const foreignMediaTypeIsRefused = defineCheck({
  id: "negotiation/foreign-media-type-is-refused",
  title: "A body that is named as the body of another operation is answered with 415",
  requirements: ["negotiation#foreign-media-type-is-refused"],
  each: "operation",
  needs: ["deployment"],
  requests: MOST,
  applies: (_subject, { contract, operation }) =>
    documents(operation, 415) && foreignTypes(contract, operation).length > 0,
  async judge(context) {
    for (const contentType of foreignTypes(context.contract, context.operation)) {
      const answer = await context.send(context.request({ headers: { "content-type": contentType } }));
      const verdict = judgeStatus(answer, 415, { "content-type": contentType });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** Request media types of other operations that this one does not take; none where it takes no body. */
function foreignTypes({ operations }: Contract, { requestBody }: Operation): readonly string[] {
  if (requestBody === null) return [];
  const own = new Set(requestBody.content.map(({ mediaType }) => essenceOf(mediaType)));
  if ([...own].some((mediaType) => mediaType.includes("*"))) return [];
  const known = operations.flatMap((operation) => operation.requestBody?.content ?? []);
  const foreign = known
    .map(({ mediaType }) => essenceOf(mediaType))
    .filter((mediaType) => !own.has(mediaType) && !COMMON.has(mediaType) && !mediaType.includes("*"));
  return [...new Set(foreign)].slice(0, MOST);
}
