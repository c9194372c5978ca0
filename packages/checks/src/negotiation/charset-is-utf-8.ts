import { type Answer, defineCheck, fail, pass, skip, withoutBody } from "@iom-conformance/conformance";
import { isJson } from "../support/mediaType.ts";

/** UTF-8 and what is part of it. */
const UTF_8: ReadonlySet<string> = new Set(["utf-8", "utf8", "us-ascii"]);

interface HeardCharsets {
  readonly judged: number;
  readonly other: { readonly answer: Answer; readonly charset: string } | null;
}

export const charsetIsUtf8 = defineCheck<"operation", HeardCharsets>({
  id: "negotiation/charset-is-utf-8",
  title: "No JSON answer names another charset than UTF-8",
  requirements: ["negotiation#charset-is-utf-8"],
  each: "operation",
  needs: [],
  requests: 1,
  last: true,
  listen(heard = { judged: 0, other: null }, { answer, ownOperation }) {
    if (!ownOperation || answer.mediaType === null || !isJson(answer.mediaType)) return heard;
    const charset = charsetOf(answer.header("content-type") ?? "");
    const other = charset === null || UTF_8.has(charset) ? null : { answer: withoutBody(answer), charset };
    return { judged: heard.judged + 1, other: heard.other ?? other };
  },
  async judge(context) {
    if ((context.heard()?.judged ?? 0) === 0) await context.send(context.request());
    const heard = context.heard();
    if (heard === undefined || heard.judged === 0) return skip("no JSON answer was seen");
    if (heard.other === null) return pass;
    const { answer, charset } = heard.other;
    return fail(answer, { expected: "no charset or utf-8", actual: `charset ${charset}` });
  },
});

/** The value of the parameter in lower case, without its quotes (RFC 9110, 5.6.6); null without one. */
function charsetOf(contentType: string): string | null {
  return /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? null;
}
