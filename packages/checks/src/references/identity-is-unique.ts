import { type Crawl, defineCheck, fail, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { identityOf, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

/** So many identities that occur twice are looked up again. */
const LOOKED_UP = 3;

/** On a busy list items move while it is read: an item is looked for this far around the place where it was seen. */
const AROUND = 2;

export const identityIsUnique = defineCheck({
  id: "references/identity-is-unique",
  title: "No two items of a list have the same identifying value",
  requirements: ["references#identity-is-unique"],
  each: "identity",
  needs: ["deployment"],
  requests: 0,
  applies: (_subject, { operation }) => operation.traits.pagination !== undefined || "the operation is no list",
  async judge(context) {
    const { operation, subject } = context;
    const crawl = await context.crawl();
    if (crawl.items.every(({ identity }) => identity === null)) return skip(`no item has a value at ${subject.value}`);
    for (const { identity, first, second } of repeated(crawl).slice(0, LOOKED_UP)) {
      const start = Math.max(0, first - AROUND);
      const near = second - start < SMALL_LIMIT;
      const input = windowOf(start, near ? SMALL_LIMIT : 2 * AROUND + 1);
      const page = await context.page({ parameters: input });
      const pages = near
        ? [page]
        : [page, await context.page({ parameters: windowOf(second - AROUND, 2 * AROUND + 1) })];
      const shown = pages.map(({ items }) => items.filter((item) => identityOf(operation, item) === identity).length);
      const times = shown.reduce((sum, count) => sum + count, 0);
      if (times > 1) {
        // An item that has moved from one window to the other is no longer where it was.
        const again = near ? page : await context.page({ parameters: input });
        if (!sameNames(pageNames(operation, again), pageNames(operation, page))) return skip(LIST_CHANGED);
        return fail(
          pages.map(({ answer }) => answer),
          {
            expected: `one item with ${JSON.stringify(identity)} at ${subject.value}`,
            actual: `${times} such items, near the indexes ${first} and ${second}`,
            input,
          },
        );
      }
    }
    return pass;

    function windowOf(from: number, size: number) {
      const { offset = "", limit = "" } = operation.traits.pagination ?? {};
      return { ...steadyOrder(operation), [offset]: from, [limit]: size };
    }
  },
});

/** Identities that occur more than once, with the indexes of the first two items that have them. */
function repeated({
  items,
}: Crawl): readonly { readonly identity: string; readonly first: number; readonly second: number }[] {
  const seen = new Map<string, number>();
  const found = new Map<string, { identity: string; first: number; second: number }>();
  for (const [index, { identity }] of items.entries()) {
    if (identity === null) continue;
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, index);
    else if (!found.has(identity)) found.set(identity, { identity, first, second: index });
  }
  return [...found.values()];
}
