import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter, Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { fieldCensus } from "./fieldCensus.ts";
import { anyOf, type Selection } from "./selection.ts";
import { sendable, takesList } from "./sendable.ts";

/** So many values of a field are tried. */
const TRIED = 50;

/**
 * A filter with as few values as possible that selects at least so many and at most so many of the known items, and leaves some out; null
 * where no filter does.
 */
export function narrowSelection(
  context: AnyContext,
  items: readonly CrawledItem[],
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Selection | null {
  for (const filter of context.operation.traits.filters ?? []) {
    if (filter.match !== "any-of") continue;
    for (const values of candidates(context, filter, items)) {
      const sent = sendable(context, filter, values);
      if (sent === null) continue;
      const selection = anyOf(filter, values, sent);
      const selected = items.filter((item) => selection.membership(item.values(filter.field)) !== "outside").length;
      if (selected >= atLeast && selected <= atMost && selected < items.length) return selection;
    }
  }
  return null;
}

/** Each value alone, the rarest first; then more and more of them together where the parameter takes a list. */
function* candidates(context: AnyContext, filter: Filter, items: readonly CrawledItem[]): Generator<readonly Json[]> {
  const values = fieldCensus(items, filter.field)
    .slice(0, TRIED)
    .map(({ value }) => value)
    .filter((value) => sendable(context, filter, [value]) !== null);
  for (const value of values) yield [value];
  if (!takesList(context, filter)) return;
  for (let count = 2; count <= Math.min(values.length, 10); count += 1) yield values.slice(0, count);
}
