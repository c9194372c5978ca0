import { defineCheck, skip } from "@iom-conformance/conformance";
import { basicToken } from "../support/basicCredentials.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const emptyPasswordIsRefused = defineCheck({
  id: "authentication/empty-password-is-refused",
  title: "A known user with an empty password is answered with 401",
  requirements: ["authentication#empty-password-is-refused"],
  each: "operation",
  needs: ["basic", "deployment"],
  refused: true,
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const { basic } = context.secrets;
    if (!basic) return skip("needs auth.basic");
    if (basic.password === "") return skip("the password of auth.basic is empty");
    const authorization = `Basic ${basicToken(basic.username, "")}`;
    return judgeForgeries(context, [{ authorization, input: { password: "" } }]);
  },
});
