import { type Credentials, defineCheck, type JudgeContext, skip } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { schemeAlone } from "../support/neededCredentials.ts";

export const documentedSchemeIsAccepted = defineCheck({
  id: "authentication/documented-scheme-is-accepted",
  title: "Valid credentials of each documented scheme are accepted",
  requirements: ["authentication#documented-scheme-is-accepted"],
  each: "security-scheme",
  needs: [],
  requests: 1,
  applies: ({ value }, { operation }) => schemeAlone(value, operation),
  async judge(context) {
    const { name, scheme } = context.subject.value;
    const credentials = credentialsOf(context);
    if (typeof credentials === "string") return skip(credentials);
    const answer = await context.send(context.request({ credentials }));
    return judgeSuccess(context.operation, answer, { scheme: scheme ?? name });
  },
});

/** Credentials of the subject's scheme, or what is needed for them. */
function credentialsOf({ subject, secrets }: JudgeContext<"security-scheme">): Credentials | string {
  if (subject.value.scheme === "basic") return secrets.basic ? { kind: "basic" } : "needs auth.basic";
  // A minted token will not do: only the deployment knows which claims it demands, so its refusal would prove nothing.
  return secrets.bearer === null ? "needs auth.bearer" : { kind: "bearer" };
}
