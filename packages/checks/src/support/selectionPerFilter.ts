import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter, Json } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { fieldCensus } from "./fieldCensus.ts";
import { localDaysOf } from "./instantOf.ts";
import { anyOf, dayBound, type Selection } from "./selection.ts";
import { sendable } from "./sendable.ts";

/** So many values of a field are tried. */
const TRIED = 40;

/**
 * For a filter, a value that selects at least so many and at most so many of the known items and leaves some out, with as many as possible;
 * null where it has none.
 */
export function selectionFor(
  context: AnyContext,
  filter: Filter,
  items: readonly CrawledItem[],
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Selection | null {
  const [best] = candidates(context, filter, items)
    .map((selection) => ({ selection, selected: countPossible(selection, filter, items) }))
    .filter(({ selected }) => selected >= atLeast && selected <= atMost && selected < items.length)
    .toSorted((left, right) => right.selected - left.selected);
  return best?.selection ?? null;
}

function countPossible(selection: Selection, { field }: Filter, items: readonly CrawledItem[]): number {
  return items.filter((item) => selection.membership(item.values(field)) !== "outside").length;
}

function candidates(context: AnyContext, filter: Filter, items: readonly CrawledItem[]): readonly Selection[] {
  if (filter.match !== "any-of") return outermostDays(filter, items).map((day) => dayBound(filter, day));
  const values: Json[] = [];
  for (const { value } of fieldCensus(items, filter.field)) {
    if (values.length < TRIED && sendable(context, filter, [value]) !== null) values.push(value);
  }
  const together = [1, 3, 5, 8].map((count) => values.slice(0, count));
  return [...values.map((value) => [value]), ...together].flatMap((wanted) => {
    const sent = wanted.length === 0 ? null : sendable(context, filter, wanted);
    return sent === null ? [] : [anyOf(filter, wanted, sent)];
  });
}

/** The days at the end of the range that the bound leaves over. */
function outermostDays({ field, match }: Filter, items: readonly CrawledItem[]): readonly number[] {
  const days = new Set<number>();
  for (const item of items) {
    for (const value of item.values(field)) {
      const local = localDaysOf(value);
      if (local) days.add(match === "not-before" ? local.first : local.last);
    }
  }
  const sorted = [...days].toSorted((left, right) => left - right);
  return match === "not-before" ? sorted.slice(-TRIED) : sorted.slice(0, TRIED);
}
