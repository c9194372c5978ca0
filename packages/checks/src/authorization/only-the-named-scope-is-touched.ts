import {
  type Answer,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  skip,
  type Verdict,
} from "@iom-conformance/conformance";
import { tokenBesides } from "../support/otherTokens.ts";
import { scopesIn, shownScopes } from "../support/shownScopes.ts";

/** So many items, from so many on. */
const SMALL_PAGE = 7;

/** How often each scope was seen, and an answer that shows it. */
type Seen = ReadonlyMap<string, { readonly items: number; readonly answer: Answer }>;

export const onlyTheNamedScopeIsTouched = defineCheck<"permission", Seen>({
  id: "authorization/only-the-named-scope-is-touched",
  title: "A list shows nothing outside the scope that its request names",
  requirements: ["authorization#only-the-named-scope-is-touched"],
  each: "permission",
  needs: ["deployment"],
  requests: 2,
  applies: ({ value }) => value.shown !== undefined || `no answer tells of which ${value.scope} it is`,
  observe(seen = new Map(), { items, answer }, { subject }) {
    const counted = new Map(seen);
    for (const item of items) {
      for (const scope of shownScopes(subject.value, item)) {
        const known = counted.get(scope);
        counted.set(scope, { items: (known?.items ?? 0) + 1, answer: known?.answer ?? answer });
      }
    }
    return counted;
  },
  async judge(context) {
    const { shown, scope } = context.subject.value;
    const seen = await context.observed();
    if (!seen || seen.size === 0) return skip(`no item tells of which ${scope} it is`);
    if (seen.size === 1) return judgeSmallPage(context, new Set(seen.keys()));
    const rarest = [...seen].toSorted(([, a], [, b]) => a.items - b.items);
    return fail(
      rarest.slice(0, 2).map(([, { answer }]) => answer),
      {
        expected: `the same ${scope} at ${shown} of every item`,
        actual: `${seen.size} different ones`,
        input: Object.fromEntries(rarest.slice(0, 5).map(([name, { items }]) => [name, `${items} items`])),
      },
    );
  },
});

/** A page that begins near the start, as the pages of a crawl are large; for a token where there is one, as a crawl takes the password. */
async function judgeSmallPage(context: JudgeContext<"permission", Seen>, own: ReadonlySet<string>): Promise<Verdict> {
  const { operation, subject } = context;
  const { pagination } = operation.traits;
  if (!pagination) return pass;
  const parameters = { [pagination.offset]: SMALL_PAGE, [pagination.limit]: SMALL_PAGE };
  const token = await tokenBesides(context);
  const answer = await context.send(context.request({ parameters, ...(token ? { credentials: token } : {}) }));
  const strange = scopesIn(operation, subject.value, answer).find((scope) => !own.has(scope));
  if (strange === undefined) return pass;
  return fail(answer, {
    expected: `the same ${subject.value.scope} at ${subject.value.shown} of every item`,
    actual: `an item of the ${subject.value.scope} ${strange}`,
    input: { ...parameters, ...(token ? { credentials: "bearer" } : {}) },
  });
}
