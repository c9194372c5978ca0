import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { type Json, resolveSchema } from "@iom-conformance/contract";
import { matchesStatus } from "../support/documentedStatus.ts";
import { canProvoke, provocations } from "../support/provokeStatus.ts";

export const documentedHeaderIsValid = defineCheck({
  id: "headers/documented-header-is-valid",
  title: "A documented response header is valid for its schema",
  requirements: ["headers#documented-header-is-valid"],
  each: "response-header",
  needs: [],
  requests: 1,
  applies: ({ value: { response } }, planning) => canProvoke(planning, response.status),
  async judge(context) {
    const { response, header } = context.subject.value;
    const [draft] = provocations(context, response.status);
    if (!draft) return skip("no request could be built that provokes the status");
    const answer = await context.send(draft);
    if (!matchesStatus(response.status, answer.status)) {
      return skip(`status ${response.status} could not be provoked, only ${answer.status}`);
    }
    const expected = `a ${header.name} header that is valid for its schema`;
    const text = answer.header(header.name);
    if (text === null) {
      return header.required
        ? fail(answer, { expected, actual: `no ${header.name} header` })
        : skip("the header was not sent");
    }
    const [violation] = context.validate(
      header.schema,
      headerValue(text, resolveSchema(context.contract, header.schema).type),
    );
    return violation
      ? fail(answer, { expected, actual: `${header.name}: ${text}, which breaks ${violation.keyword}` })
      : pass;
  },
});

/** The value of a header in `simple` style (OpenAPI 3.0, Style Values); what is no value of the type stays a text. */
function headerValue(text: string, type: string | readonly string[] | undefined): Json {
  const types = [type].flat();
  if (types.includes("array")) return text.split(",").map((item) => item.trim());
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
