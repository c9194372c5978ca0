import {
  type Answer,
  defineCheck,
  documentedResponse,
  fail,
  pass,
  skip,
  withoutBody,
} from "@iom-conformance/conformance";
import { essenceOf } from "../support/mediaType.ts";
import { hasSuccessContent } from "../support/successContent.ts";

interface HeardTypes {
  readonly judged: number;
  readonly other: { readonly answer: Answer; readonly documented: string } | null;
}

export const answerHasDocumentedMediaType = defineCheck<"operation", HeardTypes>({
  id: "negotiation/answer-has-documented-media-type",
  title: "Every successful answer has a media type that is documented for its status",
  requirements: ["negotiation#answer-has-documented-media-type"],
  each: "operation",
  needs: [],
  requests: 1,
  last: true,
  applies: (_subject, { operation }) => hasSuccessContent(operation),
  listen(heard = { judged: 0, other: null }, { answer, ownOperation }, { operation }) {
    // That a body has a media type at all is for headers/content-type-is-sent to judge.
    if (!ownOperation || answer.status < 200 || answer.status > 299 || answer.mediaType === null) return heard;
    const documented = documentedResponse(operation, answer.status)?.content.map(({ mediaType }) => mediaType) ?? [];
    if (documented.length === 0) return heard;
    const isOther = !documented.some((mediaType) => covers(mediaType, answer.mediaType ?? ""));
    const other = isOther ? { answer: withoutBody(answer), documented: documented.join(" or ") } : null;
    return { judged: heard.judged + 1, other: heard.other ?? other };
  },
  async judge(context) {
    if ((context.heard()?.judged ?? 0) === 0) await context.send(context.request());
    const heard = context.heard();
    if (heard === undefined || heard.judged === 0) return skip("no answer was a success with a media type");
    if (heard.other === null) return pass;
    const { answer, documented } = heard.other;
    return fail(answer, {
      expected: `status ${answer.status} with ${documented}`,
      actual: `status ${answer.status} with ${answer.mediaType}`,
    });
  },
});

/** Whether a documented media type, or range of these such as `text/*`, is or contains the one that was sent. */
function covers(documented: string, sent: string): boolean {
  const essence = essenceOf(documented);
  if (!essence.endsWith("/*")) return essence === sent;
  return essence === "*/*" || sent.startsWith(essence.slice(0, -1));
}
