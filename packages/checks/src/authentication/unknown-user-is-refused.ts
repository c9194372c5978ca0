import { defineCheck } from "@iom-conformance/conformance";
import { basicToken, UNKNOWN_USER } from "../support/basicCredentials.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const unknownUserIsRefused = defineCheck({
  id: "authentication/unknown-user-is-refused",
  title: "A user that does not exist is answered with 401",
  requirements: ["authentication#unknown-user-is-refused"],
  each: "operation",
  needs: ["basic", "deployment"],
  refused: true,
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  judge(context) {
    const right = context.secrets.basic?.password ?? "";
    const input = { username: UNKNOWN_USER };
    return judgeForgeries(context, [
      { authorization: `Basic ${basicToken(UNKNOWN_USER, "some-password")}`, input },
      {
        authorization: `Basic ${basicToken(UNKNOWN_USER, right)}`,
        input: { ...input, password: "that of the configured user" },
      },
    ]);
  },
});
