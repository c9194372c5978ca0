import { defineCheck, skip } from "@iom-conformance/conformance";
import { basicToken } from "../support/basicCredentials.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const passwordIsCaseSensitive = defineCheck({
  id: "authentication/password-is-case-sensitive",
  title: "A known user with the letters of the password in the other case is answered with 401",
  requirements: ["authentication#password-is-case-sensitive"],
  each: "operation",
  // The user without permissions, so that the other's account does not suffer from one more wrong password.
  needs: ["forbidden", "deployment"],
  refused: true,
  requests: 1,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const { forbidden } = context.secrets;
    if (!forbidden) return skip("needs auth.forbidden");
    const swapped = inOtherCase(forbidden.password);
    if (swapped === forbidden.password) return skip("the password of auth.forbidden has no letters");
    const authorization = `Basic ${basicToken(forbidden.username, swapped)}`;
    return judgeForgeries(context, [{ authorization, input: { password: "in the other case" } }]);
  },
});

function inOtherCase(text: string): string {
  return [...text]
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join("");
}
