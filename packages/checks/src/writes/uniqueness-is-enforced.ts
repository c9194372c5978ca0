import { reachField, valueAt, withValueAt } from "@iom-conformance/arbitraries/values";
import { defineCheck, type JudgeContext, skip } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";

export const uniquenessIsEnforced = defineCheck({
  id: "writes/uniqueness-is-enforced",
  title: "A body in which a value occurs twice that must be unique is refused",
  requirements: ["writes#uniqueness-is-enforced"],
  each: "unique",
  needs: ["deployment"],
  requests: 1,
  async judge(context) {
    const { scope, items, by } = context.subject.value;
    const doubled = bodyWithDouble(context);
    if (!doubled) return skip("no valid body could be built but for the double");
    const answer = await context.send(context.request({ body: doubled.body }));
    return judgeStatus(answer, refusalsOf(context.operation), {
      [`${scope}${items}/*${by}`]: [doubled.value, doubled.value],
    });
  },
});

/** A body that is valid for its schema and has the first item of the list twice; null when there is no such body. */
function bodyWithDouble(context: JudgeContext<"unique">): { readonly body: Json; readonly value: Json } | null {
  const { contract, operation, subject } = context;
  const { scope, items, by } = subject.value;
  const media = operation.requestBody?.content.find(({ mediaType }) => isJson(mediaType));
  if (!media?.schema) return null;
  const reached = reachField(contract, media.schema, context.body(media.mediaType), `${scope}${items}/*${by}`);
  if (!reached) return null;
  const list = reached.pointer.slice(0, reached.pointer.lastIndexOf("/0", reached.pointer.length - by.length));
  const [first, ...others] = valueAt(reached.value, list) as readonly Json[];
  const value = valueAt(reached.value, reached.pointer);
  if (first === undefined || value === undefined) return null;
  const body = withValueAt(reached.value, list, [first, first, ...others]);
  return context.validate(media.schema, body).length === 0 ? { body, value } : null;
}
