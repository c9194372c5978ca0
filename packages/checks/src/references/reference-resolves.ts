import { type Answer, defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { fieldValues, type Json } from "@iom-conformance/contract";

interface Seen {
  readonly references: number;
  /** The first reference to nothing, with the values that it could have had. */
  readonly dangling: { readonly value: Json; readonly targets: readonly Json[]; readonly answer: Answer } | null;
}

export const referenceResolves = defineCheck({
  id: "references/reference-resolves",
  title: "An id that refers to another part of the same answer occurs there",
  requirements: ["references#reference-resolves"],
  each: "reference",
  needs: ["deployment"],
  requests: 0,
  observe(seen: Seen | undefined, page, { subject }): Seen {
    const { scope, from, to } = subject.value;
    let references = seen?.references ?? 0;
    let dangling = seen?.dangling ?? null;
    for (const owner of fieldValues(page.body, scope)) {
      const targets = fieldValues(owner, to);
      const known = new Set(targets.map((target) => JSON.stringify(target)));
      const values = fieldValues(owner, from).filter((value) => value !== null);
      references += values.length;
      const value = values.find((candidate) => !known.has(JSON.stringify(candidate)));
      if (value !== undefined) dangling ??= { value, targets, answer: page.answer };
    }
    return { references, dangling };
  },
  async judge(context) {
    const { scope, from, to } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.references === 0) return skip(`no answer shows a value at ${scope}${from}`);
    if (seen.dangling === null) return pass;
    const { value, targets, answer } = seen.dangling;
    const known = targets.slice(0, 5).map((target) => JSON.stringify(target));
    return fail(answer, {
      expected: `a value that occurs at ${scope}${to}: ${known.join(", ") || "there is none"}`,
      actual: `${JSON.stringify(value)} at ${scope}${from}`,
    });
  },
});
