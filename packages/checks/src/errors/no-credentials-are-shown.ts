import { type Answer, defineCheck, fail, pass, skip, withoutBody } from "@iom-conformance/conformance";
import { credentialsIn } from "../support/credentialTraces.ts";
import { needsCredentials } from "../support/neededCredentials.ts";

/** Credentials of nobody, which a target that repeats what it refuses shows as well as others. */
const STRANGER = `Basic ${btoa("no-such-user:no-such-password-7f3c9b")}`;

interface HeardAnswers {
  readonly shown: { readonly answer: Answer; readonly what: string } | null;
  /** Answers to a request with credentials that were refused. */
  readonly refusals: number;
}

export const noCredentialsAreShown = defineCheck<"operation", HeardAnswers>({
  id: "errors/no-credentials-are-shown",
  title: "No answer repeats a password, a token or other credentials",
  requirements: ["errors#no-credentials-are-shown"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 1,
  last: true,
  applies: (_subject, { operation }) => needsCredentials(operation),
  listen(heard = { shown: null, refusals: 0 }, { answer, request }, { secrets }) {
    const refusals = heard.refusals + (answer.status === 401 && request.credentials.kind !== "none" ? 1 : 0);
    if (heard.shown) return heard;
    const what = credentialsIn(answer, request, secrets);
    return { refusals, shown: what === null ? null : { answer: withoutBody(answer), what } };
  },
  async judge(context) {
    if ((context.heard()?.refusals ?? 0) === 0) {
      await context.send(context.request({ credentials: { kind: "raw", authorization: STRANGER, invalid: true } }));
    }
    const heard = context.heard();
    if (heard === undefined) return skip("no answer was received");
    if (heard.shown === null) return pass;
    const { answer, what } = heard.shown;
    return fail(answer, { expected: "an answer without credentials", actual: `${what} in the answer` });
  },
});
