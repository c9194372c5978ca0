import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { type CountedValue, fieldCensus } from "./fieldCensus.ts";
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
  const [best] = (filter.match === "any-of" ? byValue(context, filter, items) : byDay(filter, items))
    .filter(({ selected }) => selected >= atLeast && selected <= atMost && selected < items.length)
    .toSorted((left, right) => right.selected - left.selected);
  return best?.selection ?? null;
}

interface Candidate {
  readonly selection: Selection;
  /** About how many of the known items it selects: counted without a look at each item, as there may be many. */
  readonly selected: number;
}

function byValue(context: AnyContext, filter: Filter, items: readonly CrawledItem[]): readonly Candidate[] {
  const values: CountedValue[] = [];
  for (const counted of fieldCensus(items, filter.field)) {
    if (values.length < TRIED && sendable(context, filter, [counted.value]) !== null) values.push(counted);
  }
  const together = [3, 5, 8].map((count) => values.slice(0, count));
  return [...values.map((counted) => [counted]), ...together].flatMap((chosen) => {
    const wanted = chosen.map(({ value }) => value);
    const sent = wanted.length === 0 ? null : sendable(context, filter, wanted);
    if (sent === null) return [];
    return [
      { selection: anyOf(filter, wanted, sent), selected: chosen.reduce((sum, counted) => sum + counted.items, 0) },
    ];
  });
}

/** The days at the end of the range that the bound leaves over. */
function byDay(filter: Filter, items: readonly CrawledItem[]): readonly Candidate[] {
  const notBefore = filter.match === "not-before";
  const days = items
    .flatMap((item) => item.values(filter.field).flatMap((value) => localDaysOf(value) ?? []))
    .map(({ first, last }) => (notBefore ? last : -first))
    .toSorted((left, right) => right - left)
    .slice(0, TRIED);
  return days.map((day, nth) => ({ selection: dayBound(filter, Math.abs(day)), selected: nth + 1 }));
}
