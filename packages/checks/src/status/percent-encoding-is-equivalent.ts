import { defineCheck } from "@iom-conformance/conformance";
import { judgeSuccess } from "../support/judgeStatus.ts";

export const percentEncodingIsEquivalent = defineCheck({
  id: "status/percent-encoding-is-equivalent",
  title: "A parameter whose letters and digits are percent-encoded means the same as without the encoding",
  requirements: ["status#percent-encoding-is-equivalent"],
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: (_subject, { operation }) =>
    operation.parameters.some(({ in: place, required }) => place === "query" && required) ||
    "no parameter is required, so that its loss would not show",
  async judge(context) {
    const valid = context.request();
    const rawQuery = valid.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
    const answer = await context.send({ ...valid, rawQuery });
    return judgeSuccess(context.operation, answer, { query: rawQuery });
  },
});

/** Every octet as `%XX`, also those that need no encoding. */
function encoded(text: string): string {
  const octets = new TextEncoder().encode(text);
  return [...octets].map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
