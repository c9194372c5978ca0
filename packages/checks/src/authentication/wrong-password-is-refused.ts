import { defineCheck, type JudgeContext, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { basicToken } from "../support/basicCredentials.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

/** Common hashes look at so many octets of a password; a longer one is no reason to accuse anybody. */
const MOST_HASHED = 72;

export const wrongPasswordIsRefused = defineCheck({
  id: "authentication/wrong-password-is-refused",
  title: "A known user with a wrong password is answered with 401, however much of it is right",
  requirements: ["authentication#wrong-password-is-refused", "authentication#password-is-compared-whole"],
  each: "operation",
  needs: ["basic", "deployment"],
  refused: true,
  requests: 2,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "basic"),
  async judge(context) {
    const { basic } = context.secrets;
    if (!basic) return skip("needs auth.basic");
    const characters = [...basic.password];
    if (characters.length < 2) return skip("the password of auth.basic has a single character");
    const beginning = characters.slice(0, Math.min(characters.length, MOST_HASHED) - 1).join("");
    const verdict = await judgePassword(context, beginning, "without its end");
    if (verdict.status === "pass") return pass;
    // Tried only when the account is not at risk any more: what lets the beginning pass may let anything pass.
    const plain = await judgePassword(context, `not-${basic.password}`, "a wrong one");
    return plain.status === "fail" ? plain : verdict;
  },
});

function judgePassword(context: JudgeContext<"operation">, password: string, shown: string): Promise<Verdict> {
  const authorization = `Basic ${basicToken(context.secrets.basic?.username ?? "", password)}`;
  return judgeForgeries(context, [{ authorization, input: { password: shown } }]);
}
