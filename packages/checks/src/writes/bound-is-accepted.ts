import { boundaryValue, valueAt } from "@iom-conformance/arbitraries/values";
import { defineCheck, type Planning, type Subject, skip } from "@iom-conformance/conformance";
import { traitsIn } from "@iom-conformance/contract";
import { judgeSuccess } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

/** The largest bound of each keyword that is still a reasonable thing to send. */
const LARGEST: { readonly [keyword: string]: number } = {
  minimum: Number.MAX_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
  exclusiveMinimum: Number.MAX_SAFE_INTEGER,
  exclusiveMaximum: Number.MAX_SAFE_INTEGER,
  minLength: 1000,
  maxLength: 1000,
  minItems: 100,
  maxItems: 100,
};

export const boundIsAccepted = defineCheck({
  id: "writes/bound-is-accepted",
  title: "A value exactly on a documented bound is accepted",
  requirements: ["writes#bound-is-accepted"],
  each: "body-constraint",
  needs: [],
  requests: 1,
  applies: (subject, planning) => {
    const { mediaType, constraint } = subject.value;
    const largest = LARGEST[constraint.keyword];
    if (largest === undefined || !isJson(mediaType.mediaType)) return false;
    if (Math.abs(Number(constraint.limit)) > largest) return "the bound is too far away to be sent";
    return tiedValue(subject, planning) ?? true;
  },
  async judge(context) {
    const { mediaType, constraint } = context.subject.value;
    const schema = mediaType.schema ?? {};
    const bound = boundaryValue(context.contract, schema, context.body(mediaType.mediaType), constraint);
    if (!bound || context.validate(schema, bound.value).length > 0)
      return skip("no valid body has a value on this bound");
    const answer = await context.send(
      context.request({ body: bound.value, headers: { "content-type": mediaType.mediaType } }),
    );
    const value = valueAt(bound.value, bound.path) ?? null;
    const shown =
      typeof value === "string" ? `${value.length} characters` : Array.isArray(value) ? `${value.length} items` : value;
    return judgeSuccess(context.operation, answer, { [bound.path]: shown, [constraint.keyword]: constraint.limit });
  },
});

/** Why the value cannot be chosen freely, so that refusing another one would be right; null when it can. */
function tiedValue(
  { value: { mediaType, constraint } }: Subject<"body-constraint">,
  { contract }: Planning,
): string | null {
  if (!mediaType.schema) return "no schema is documented";
  const isText = constraint.keyword.endsWith("Length");
  const isList = constraint.keyword.endsWith("Items");
  for (const { path, traits } of traitsIn(contract, mediaType.schema)) {
    if (path === constraint.path && !isList && traits.fixture !== undefined)
      return "the value has to be one of the deployment's own";
    if (path === constraint.path && traits.configured) return "the value has to be one that the deployment knows";
    if (path === constraint.path && isText && traits.codeList !== undefined)
      return "the value has to be from a list of codes";
    if (path === constraint.path && isText && traits.fresh) return "the value has to be one that was never used";
    const counted = (traits.counts ?? []).flatMap(({ items, quantity }) => [path + items, path + quantity]);
    if (counted.includes(constraint.path)) return "the value is tied to the number of items in a list";
    const unique = (traits.unique ?? []).map(({ items }) => path + items);
    if (unique.includes(constraint.path) && Number(constraint.limit) > 1) return "the items have to differ";
  }
  return null;
}
