import { defineCheck } from "@iom-conformance/conformance";
import { acceptedToken } from "../support/acceptedToken.ts";
import { withSignature } from "../support/forgedTokens.ts";
import { judgeForgeries } from "../support/judgeForgeries.ts";
import { acceptsScheme } from "../support/neededCredentials.ts";

export const alteredSignatureIsRefused = defineCheck({
  id: "authentication/altered-signature-is-refused",
  title: "A token with another signature, or with none, is answered with 401",
  requirements: ["authentication#altered-signature-is-refused"],
  each: "operation",
  needs: ["token", "deployment"],
  requests: 3,
  applies: (_subject, { contract, operation }) => acceptsScheme(contract, operation, "bearer"),
  async judge(context) {
    const token = await acceptedToken(context, "bearer");
    return judgeForgeries(context, [
      {
        authorization: `Bearer ${withSignature(token, withAnotherEnd)}`,
        input: { token: "last but one character of the signature changed" },
      },
      { authorization: `Bearer ${withSignature(token, () => "")}`, input: { token: "signature left out" } },
    ]);
  },
});

/** Another signature that begins as the right one. The last character is left alone: some of its bits mean nothing (RFC 4648, 3.5). */
function withAnotherEnd(signature: string): string {
  const other = signature.at(-2) === "A" ? "B" : "A";
  return `${signature.slice(0, -2)}${other}${signature.slice(-1)}`;
}
