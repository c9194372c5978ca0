import { defineCheck, skip } from "@iom-conformance/conformance";
import { basicToken, rawCredentials } from "../support/basicCredentials.ts";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const schemeNameIsCaseInsensitive = defineCheck({
  id: "authentication/scheme-name-is-case-insensitive",
  title: "The name of the authentication scheme is understood in any case",
  requirements: ["authentication#scheme-name-is-case-insensitive"],
  each: "operation",
  needs: ["basic", "deployment"],
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const { basic } = context.secrets;
    if (!basic) return skip("needs auth.basic");
    const credentials = rawCredentials(`bAsIc ${basicToken(basic.username, basic.password)}`);
    return judgeSuccess(context.operation, await context.send(context.request({ credentials })), { scheme: "bAsIc" });
  },
});
