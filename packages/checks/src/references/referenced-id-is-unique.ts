import { type Answer, defineCheck, fail, pass, skip, withoutBody } from "@iom-conformance/conformance";
import { fieldValues, type Json } from "@iom-conformance/contract";

interface Seen {
  readonly referenced: number;
  /** The first id that is referred to and belongs to things that differ. */
  readonly shared: { readonly value: Json; readonly things: number; readonly answer: Answer } | null;
}

export const referencedIdIsUnique = defineCheck({
  id: "references/referenced-id-is-unique",
  title: "An id that other parts of an answer refer to belongs to one thing only",
  requirements: ["references#referenced-id-is-unique"],
  each: "reference",
  needs: ["deployment"],
  requests: 0,
  applies: ({ value }) => value.unique === true || "the document does not say that the id is of one thing only",
  observe(seen: Seen | undefined, page, { subject }): Seen {
    const { scope, from, to } = subject.value;
    const { things, key } = split(to);
    let referenced = seen?.referenced ?? 0;
    let shared = seen?.shared ?? null;
    for (const owner of fieldValues(page.body, scope)) {
      const wanted = new Set(fieldValues(owner, from).map((value) => JSON.stringify(value)));
      if (wanted.size === 0) continue;
      const holders = new Map<string, Set<string>>();
      for (const thing of fieldValues(owner, things)) {
        const [value] = fieldValues(thing, key);
        const id = JSON.stringify(value);
        if (value === undefined || !wanted.has(id)) continue;
        // What is listed twice word for word is still one thing.
        const known = holders.get(id) ?? new Set();
        holders.set(id, known.add(JSON.stringify(thing)));
        if (known.size > 1) shared ??= { value, things: known.size, answer: withoutBody(page.answer) };
      }
      referenced += holders.size;
    }
    return { referenced, shared };
  },
  async judge(context) {
    const { scope, from, to } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.referenced === 0) return skip(`no answer shows a value at ${scope}${from}`);
    if (seen.shared === null) return pass;
    const { value, answer } = seen.shared;
    return fail(answer, {
      expected: `one thing with the id that is referred to, at ${scope}${to}`,
      actual: "several that differ",
      input: { id: value },
    });
  },
});

/** Where the things are, and where in each its id is. */
function split(to: string): { readonly things: string; readonly key: string } {
  const end = to.lastIndexOf("*") + 1;
  return { things: to.slice(0, end), key: to.slice(end) };
}
