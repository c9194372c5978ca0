import { defineCheck, type JudgeContext, pass, type RequestDraft } from "@iom-conformance/conformance";
import { judgeSurvival } from "../support/judgeSurvival.ts";
import { filledTemplate, plainGet } from "../support/pathTemplate.ts";

/** What stands behind the path of the operation. */
const PATHS: readonly { readonly name: string; readonly suffix: string }[] = [
  { name: "an encoded slash", suffix: "%2F" },
  { name: "NUL", suffix: "/%00" },
  { name: "an encoding that is none", suffix: "/%zz" },
  { name: "a segment of 2,000 characters", suffix: `/${"x".repeat(2000)}` },
];

/** What is added to a valid query. */
const QUERIES: readonly { readonly name: string; readonly addition: string }[] = [
  { name: "a parameter that nobody knows", addition: "no-such-parameter=1" },
  { name: "a value without a name", addition: "=1" },
  { name: "an encoding that is none", addition: "no-such-parameter=%zz" },
  { name: "octets that are no UTF-8", addition: "no-such-parameter=%ff%fe" },
];

export const hostileAddressIsSurvived = defineCheck({
  id: "status/hostile-address-is-survived",
  title: "No path and no query, whatever characters they have, causes a server error",
  requirements: ["status#hostile-address-is-survived"],
  each: "operation",
  needs: ["deployment"],
  safe: true,
  requests: PATHS.length + QUERIES.length,
  async judge(context) {
    for (const { name, draft } of hostileAddresses(context)) {
      const answer = await context.send(draft);
      const query = draft.rawQuery === undefined ? "" : `?${draft.rawQuery}`;
      const shown = draft.path.length > 500 ? `${draft.path.length} characters` : draft.path + query;
      const verdict = judgeSurvival(answer, { address: shown, has: name });
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** GET requests; with queries only where GET is what the operation is, so that there is somebody to read them. */
function hostileAddresses(
  context: JudgeContext<"operation">,
): readonly { readonly name: string; readonly draft: RequestDraft }[] {
  const { operation } = context;
  const path = filledTemplate(operation.path);
  const paths = PATHS.map(({ name, suffix }) => ({ name, draft: plainGet(path + suffix) }));
  if (operation.method !== "get") return paths;
  const valid = context.request();
  const query = valid.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return [
    ...QUERIES.map(({ name, addition }) => ({ name, draft: { ...valid, rawQuery: [...query, addition].join("&") } })),
    ...paths,
  ];
}
