import { defineCheck, type Secrets, skip } from "@iom-conformance/conformance";
import { basicToken, rawCredentials } from "../support/basicCredentials.ts";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { schemeAlone } from "../support/neededCredentials.ts";

export const schemeNameIsCaseInsensitive = defineCheck({
  id: "authentication/scheme-name-is-case-insensitive",
  title: "The name of the authentication scheme is understood in any case",
  requirements: ["authentication#scheme-name-is-case-insensitive"],
  each: "security-scheme",
  needs: ["deployment"],
  requests: 1,
  applies: ({ value }, { operation }) => schemeAlone(value, operation),
  async judge(context) {
    const { scheme } = context.subject.value;
    const authorization = scheme === "basic" ? basicHeader(context.secrets) : bearerHeader(context.secrets);
    if (authorization === null) return skip(`needs auth.${scheme}`);
    const draft = context.request({ credentials: rawCredentials(authorization) });
    return judgeSuccess(context.operation, await context.send(draft), { scheme: authorization.split(" ")[0] ?? "" });
  },
});

function basicHeader({ basic }: Secrets): string | null {
  return basic && `bAsIc ${basicToken(basic.username, basic.password)}`;
}

function bearerHeader({ bearer }: Secrets): string | null {
  return bearer === null ? null : `bEaReR ${bearer}`;
}
