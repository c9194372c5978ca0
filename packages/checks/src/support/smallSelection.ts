import type { CrawledItem } from "@iom-conformance/conformance";
import type { AnyContext } from "./anyContext.ts";
import { narrowSelection } from "./narrowSelection.ts";
import { anyOf, type Selection } from "./selection.ts";
import { sendable } from "./sendable.ts";

/** A selection of just these items by their identities; null where no filter takes a list of them, or they have none. */
export function selectionOf(context: AnyContext, items: readonly CrawledItem[]): Selection | null {
  const { identity, filters = [] } = context.operation.traits;
  const filter = filters.find(({ field, match }) => field === identity && match === "any-of");
  if (!filter) return null;
  const names = [...new Set(items.flatMap((item) => (item.identity === null ? [] : [item.identity])))];
  const sent = names.length === 0 ? null : sendable(context, filter, names);
  return sent === null ? null : anyOf(filter, names, sent);
}

/**
 * A selection of so few items that everything about its pages can be read: some from all over the list, named one by one, else those with
 * some value. It leaves items out wherever the list has more. Null where no filter selects so few.
 */
export function smallSelection(
  context: AnyContext,
  items: readonly CrawledItem[],
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Selection | null {
  const nameable = distinct(items).filter((item) => selectionOf(context, [item]) !== null);
  const named = nameable.length < atLeast ? null : selectionOf(context, tellingItems(nameable, atMost));
  return named ?? narrowSelection(context, items, { atLeast, atMost });
}

/** So many items from the whole range, the first one and the last one among them. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, index) => items[Math.round((index * (items.length - 1)) / (count - 1))],
  ).filter((item) => item !== undefined);
}

/** Characters of a name that are lost where it is not percent-encoded. */
const RESERVED = /[&+%#]/;

/** So many items from the whole range, one of them with a name that needs percent-encoding, where there is one. */
export function tellingItems(items: readonly CrawledItem[], count: number): readonly CrawledItem[] {
  const chosen = spread(items, count);
  const odd = chosen.some(needsEncoding) ? undefined : items.find(needsEncoding);
  return odd ? [odd, ...chosen.slice(1)] : chosen;
}

export function needsEncoding({ identity }: CrawledItem): boolean {
  return identity !== null && RESERVED.test(identity);
}

/** How many items are looked at for their names. */
const LOOKED_AT = 500;

function distinct(items: readonly CrawledItem[]): readonly CrawledItem[] {
  return [...new Map(spread(items, LOOKED_AT).map((item) => [item.identity, item])).values()];
}
