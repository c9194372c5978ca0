import { type Answer, defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { fieldValues, type Json } from "@iom-conformance/contract";
import { codeLists } from "../support/codeLists.ts";

interface Seen {
  readonly values: number;
  /** The first value that is no code of the list. */
  readonly unknown: { readonly value: Json; readonly answer: Answer } | null;
}

export const codeIsKnown = defineCheck({
  id: "references/code-is-known",
  title: "A value from a standardized code list is a code of that list",
  requirements: ["references#code-is-known"],
  each: "code",
  needs: ["deployment"],
  requests: 0,
  applies: ({ value }) => codeLists.has(value.codeList) || `the suite does not know the code list ${value.codeList}`,
  observe(seen: Seen | undefined, page, { subject }): Seen {
    const list = codeLists.get(subject.value.codeList);
    const values = fieldValues(page.body, subject.value.path).filter((value) => value !== null);
    const unknown = values.find((value) => typeof value !== "string" || !list?.has(value));
    return {
      values: (seen?.values ?? 0) + values.length,
      unknown: seen?.unknown ?? (unknown === undefined ? null : { value: unknown, answer: page.answer }),
    };
  },
  async judge(context) {
    const { path, codeList } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.values === 0) return skip(`no answer shows a value at ${path}`);
    if (seen.unknown === null) return pass;
    const list = codeLists.get(codeList);
    return fail(seen.unknown.answer, {
      expected: `${list?.title}, such as ${list?.example}, at ${path}`,
      actual: JSON.stringify(seen.unknown.value),
    });
  },
});
