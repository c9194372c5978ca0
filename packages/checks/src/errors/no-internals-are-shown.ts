import {
  type Answer,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  type RequestDraft,
  skip,
  withoutBody,
} from "@iom-conformance/conformance";
import { brokenInputs } from "../support/brokenInput.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";

/** What gives the inside of a target away, by what it is. */
const INTERNALS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a Java stack trace", /\bat [\w.$<>]+\((?:[\w$]+\.(?:java|kt|scala)(?::\d+)?|Native Method|Unknown Source)\)/],
  ["a JavaScript stack trace", /\bat (?:[\w.$<>\s]+ \()?(?:file:\/\/|node:|\/)[^\s)]+:\d+:\d+\)?/],
  ["a Python stack trace", /Traceback \(most recent call last\)/],
  ["a .NET stack trace", /\bat [\w.`<>]+\([^)]*\) in \S+:line \d+/],
  ["the name of an exception class", /\b(?:[a-z_]\w*\.){2,}[A-Z]\w*(?:Exception|Error)\b/],
  ["the name of a Java class", /\b(?:com|io|jakarta|java|javax|net|org)\.(?:[a-z_]\w*\.)+[A-Z]\w*[a-z]\w*/],
  ["a database statement", /\b(?:SELECT\b[^"]{1,500}?\bFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM)\s+\S+/],
  ["a database error", /\bORA-\d{5}\b|\bSQLSTATE\b|\bSQL error\b|\bPSQLException\b/i],
];

/** No more of a body is searched, in characters. */
const SEARCHED = 65_536;

interface HeardRefusals {
  readonly refusals: number;
  readonly shown: { readonly answer: Answer; readonly what: string } | null;
}

export const noInternalsAreShown = defineCheck<"operation", HeardRefusals>({
  id: "errors/no-internals-are-shown",
  title: "No error answer shows the inside of the target",
  requirements: ["errors#no-internals-are-shown"],
  each: "operation",
  needs: [],
  requests: 8,
  last: true,
  listen(heard = { refusals: 0, shown: null }, { answer, request }) {
    if (answer.status < 400) return heard;
    const what = heard.shown === null ? internalsIn(answer, request) : null;
    const shown = what === null ? heard.shown : { answer: withoutBody(answer), what };
    return { refusals: heard.refusals + 1, shown };
  },
  async judge(context) {
    if (context.heard() === undefined || context.heard()?.refusals === 0) {
      for (const draft of provokingDrafts(context)) await context.send(draft);
    }
    const heard = context.heard();
    if (heard?.shown) {
      const { answer, what } = heard.shown;
      return fail(answer, { expected: "an error answer without internals", actual: `${what} in the body` });
    }
    return heard && heard.refusals > 0 ? pass : skip("nothing that was tried was answered with an error");
  },
});

/** What the body gives away, and the request did not say first. */
function internalsIn({ text }: Answer, { body, query, rawQuery, path }: RequestDraft): string | null {
  const searched = text.slice(0, SEARCHED);
  for (const [name, pattern] of INTERNALS) {
    const match = pattern.exec(searched)?.[0];
    if (match === undefined) continue;
    const sent = [path, rawQuery ?? "", body ?? "", ...query.flat()];
    if (!sent.some((part) => part.includes(match))) return name;
  }
  return null;
}

/** Requests that a target should refuse, each at another stage of its processing. */
function provokingDrafts(context: JudgeContext<"operation">): readonly RequestDraft[] {
  const { operation } = context;
  return [
    ...brokenInputs(context).map(({ changes }) => context.request(changes)),
    context.request({ headers: { accept: UNKNOWN_MEDIA_TYPE } }),
    ...(operation.requestBody ? [context.request({ headers: { "content-type": UNKNOWN_MEDIA_TYPE } })] : []),
    ...(operation.security.length > 0
      ? [context.request({ credentials: { kind: "raw", authorization: "Basic !!!not-base64!!!" } })]
      : []),
  ];
}
