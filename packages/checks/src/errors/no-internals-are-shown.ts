import { defineCheck, fail, type JudgeContext, pass, type RequestDraft, skip } from "@iom-conformance/conformance";
import { brokenInputs } from "../support/brokenInput.ts";
import { UNKNOWN_MEDIA_TYPE } from "../support/mediaType.ts";

/** What gives the inside of a target away, by what it is. */
const INTERNALS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a Java stack trace", /\bat [\w.$<>]+\((?:[\w$]+\.(?:java|kt|scala)(?::\d+)?|Native Method|Unknown Source)\)/],
  ["a JavaScript stack trace", /\bat (?:[\w.$<>\s]+ \()?(?:file:\/\/|node:|\/)[^\s)]+:\d+:\d+\)?/],
  ["a Python stack trace", /Traceback \(most recent call last\)/],
  ["a .NET stack trace", /\bat [\w.`<>]+\([^)]*\) in \S+:line \d+/],
  ["the name of an exception class", /\b(?:[a-z_]\w*\.){2,}[A-Z]\w*(?:Exception|Error)\b/],
  ["a database statement", /\b(?:SELECT\b[^"]{1,500}?\bFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM)\s+\S+/],
  ["a database error", /\bORA-\d{5}\b|\bSQLSTATE\b|\bSQL error\b|\bPSQLException\b/i],
];

export const noInternalsAreShown = defineCheck({
  id: "errors/no-internals-are-shown",
  title: "No error answer shows the inside of the target",
  requirements: ["errors#no-internals-are-shown"],
  each: "operation",
  needs: [],
  requests: 8,
  async judge(context) {
    let refused = 0;
    for (const draft of provokingDrafts(context)) {
      const answer = await context.send(draft);
      if (answer.status < 400) continue;
      refused += 1;
      const shown = INTERNALS.find(([, pattern]) => pattern.test(answer.text));
      if (shown)
        return fail(answer, { expected: "an error answer without internals", actual: `${shown[0]} in the body` });
    }
    return refused > 0 ? pass : skip("nothing that was tried was answered with an error");
  },
});

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
