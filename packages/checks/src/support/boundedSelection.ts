import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { localDaysOf } from "./instantOf.ts";
import { dayBound, jointMembership, type Selection } from "./selection.ts";
import { needsEncoding, selectionOf, spread, tellingItems } from "./smallSelection.ts";

/** So many items are named, of which the bound leaves some out. */
const NAMED = 10;
/** So many items are looked at for their names. */
const LOOKED_AT = 500;

/**
 * Two filters that select at least so many items together, of which one is a list of names and the other a day: each leaves out items of
 * the other. Null where the operation has no such filters, or the list no such items.
 */
export function boundedSelection(
  context: AnyContext,
  items: readonly CrawledItem[],
  atLeast: number,
): readonly [Selection, Selection] | null {
  const filters = context.operation.traits.filters ?? [];
  const [best] = filters
    .filter(({ match }) => match !== "any-of")
    .flatMap((filter) => candidates(context, filter, items))
    .filter(({ inside }) => inside.length >= atLeast)
    .toSorted((left, right) => rank(left.inside) - rank(right.inside));
  return best?.pair ?? null;
}

interface Candidate {
  readonly pair: readonly [Selection, Selection];
  readonly inside: readonly CrawledItem[];
}

/** The names of a few items, with each day that leaves out some of them. */
function candidates(context: AnyContext, filter: Filter, items: readonly CrawledItem[]): readonly Candidate[] {
  const dated = items
    .flatMap((item) => {
      const [days, ...others] = item.values(filter.field).map(localDaysOf);
      return days && others.length === 0 && item.identity !== null ? [{ item, days }] : [];
    })
    .toSorted((left, right) => left.days.first - right.days.first);
  const named = spread(dated, LOOKED_AT)
    .map(({ item }) => item)
    .filter((item) => selectionOf(context, [item]) !== null);
  const chosen = tellingItems(named, NAMED);
  const names = selectionOf(context, chosen);
  if (!names || dated.length <= chosen.length) return [];
  return dated
    .filter(({ item }) => chosen.includes(item))
    .map(({ days }) => [names, dayBound(filter, filter.match === "not-before" ? days.first : days.last)] as const)
    .map((pair) => ({ pair, inside: chosen.filter((item) => jointMembership(pair, item.values) === "inside") }))
    .filter(({ inside }) => inside.length < chosen.length);
}

/** The fewest come first, but those with a name that needs percent-encoding before all others. */
function rank(inside: readonly CrawledItem[]): number {
  return inside.length + (inside.some(needsEncoding) ? 0 : NAMED);
}
