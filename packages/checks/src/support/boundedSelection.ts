import type { CrawledItem } from "@iom-conformance/conformance";
import type { AnyContext } from "./anyContext.ts";
import { localDaysOf } from "./instantOf.ts";
import { dayBound, jointMembership, type Selection } from "./selection.ts";
import { selectionOf, spread } from "./smallSelection.ts";

/** So many items are named, of which the bound leaves some out. */
const NAMED = 10;

/**
 * Two filters that select at least so many items together, of which one is a list of names and the other a day: each leaves out items of
 * the other. Null where the operation has no such filters, or the list no such items.
 */
export function boundedSelection(
  context: AnyContext,
  items: readonly CrawledItem[],
  atLeast: number,
): readonly [Selection, Selection] | null {
  for (const filter of context.operation.traits.filters ?? []) {
    if (filter.match === "any-of") continue;
    const dated = items
      .flatMap((item) => {
        const [days, ...others] = item.values(filter.field).map(localDaysOf);
        return days && others.length === 0 && item.identity !== null ? [{ item, days }] : [];
      })
      .toSorted((left, right) => left.days.first - right.days.first);
    const chosen = spread(dated, NAMED);
    const names = selectionOf(
      context,
      chosen.map(({ item }) => item),
    );
    if (!names) continue;
    const [pair] = chosen
      .map(({ days }) => [names, dayBound(filter, filter.match === "not-before" ? days.first : days.last)] as const)
      .map((both) => ({
        both,
        inside: chosen.filter(({ item }) => jointMembership(both, item.values) === "inside").length,
      }))
      .filter(({ inside }) => inside >= atLeast && inside < chosen.length)
      .toSorted((left, right) => left.inside - right.inside);
    if (pair && dated.length > chosen.length) return pair.both;
  }
  return null;
}
