import type { CrawledItem } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";
import { localDaysOf } from "./instantOf.ts";
import { anyOf, dayBound, type Membership, type Selection } from "./selection.ts";
import { sendable, takesList } from "./sendable.ts";

/** Items whose values are tried. */
const TRIED = 8;
/** Items that are looked at to find telling values. */
const SAMPLED = 300;

type Pair = readonly [Selection, Selection];

interface Trial {
  readonly selection: Selection;
  readonly memberships: readonly Membership[];
}

/**
 * Pairs of filters that overlap and of which each selects an item that the other leaves out, so that a target that ignores one of them, or
 * takes either for enough, shows. Pairs with filters that no earlier pair has come first.
 */
export function combinations(context: AnyContext, items: readonly CrawledItem[]): readonly Pair[] {
  const sample = items.slice(0, SAMPLED);
  const trials = (context.operation.traits.filters ?? []).map((filter) =>
    selectionsOf(context, filter, sample).map((selection) => ({
      selection,
      memberships: sample.map((item) => selection.membership(item.values(selection.field))),
    })),
  );
  const found: Pair[] = [];
  for (const [position, left] of trials.entries()) {
    for (const right of trials.slice(position + 1)) {
      const pair = smallestOverlap(left, right);
      if (pair) found.push(pair);
    }
  }
  return newFiltersFirst(found);
}

/**
 * As many filters as possible at once, all with values of one item, which they select; and the same where one of them, each in turn, has
 * the value of another item and leaves the one out, so that a target that forgets it beside so many shows.
 */
export function allFilters(context: AnyContext, items: readonly CrawledItem[]): readonly (readonly Selection[])[] {
  const { filters = [] } = context.operation.traits;
  const sample = items.slice(0, SAMPLED);
  const ofItem = (item: CrawledItem) => filters.flatMap((filter) => selectionsOf(context, filter, [item])[0] ?? []);
  const [most] = spread(sample)
    .map((item) => ({ item, selections: ofItem(item) }))
    .toSorted((left, right) => right.selections.length - left.selections.length);
  if (!most || most.selections.length < 3) return [];
  const { item, selections } = most;
  const contradicted = selections.flatMap((selection, position) => {
    const filter = filters.find(({ parameter }) => parameter === selection.parameter);
    const other = filter && selectionsOf(context, filter, sample).find((one) => excludes(one, item));
    return other ? [selections.with(position, other)] : [];
  });
  return [selections, ...contradicted];
}

function excludes(selection: Selection, item: CrawledItem): boolean {
  return selection.membership(item.values(selection.field)) === "outside";
}

function selectionsOf(context: AnyContext, filter: Filter, sample: readonly CrawledItem[]): readonly Selection[] {
  const values = spread(sample).flatMap((item) => item.values(filter.field).slice(0, 1));
  if (filter.match !== "any-of") {
    const days = values.map((value) => localDaysOf(value)?.[filter.match === "not-before" ? "first" : "last"]);
    return [...new Set(days)].flatMap((day) => (day === undefined ? [] : [dayBound(filter, day)]));
  }
  const different = [...new Set(values)].filter((value) => sendable(context, filter, [value]) !== null);
  // A value that only one item has leaves out all that another filter selects besides; two such values do not.
  const neighbours = different.slice(1).map((value, index) => [different[index] ?? value, value]);
  return [...different.map((value) => [value]), ...(takesList(context, filter) ? neighbours : [])].flatMap((wanted) => {
    const sent = sendable(context, filter, wanted);
    return sent === null ? [] : [anyOf(filter, wanted, sent)];
  });
}

/** A few items from the whole range. */
function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, items.length / TRIED);
  return Array.from({ length: Math.min(TRIED, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}

function smallestOverlap(left: readonly Trial[], right: readonly Trial[]): Pair | null {
  let best: { readonly pair: Pair; readonly overlap: number } | null = null;
  for (const first of left) {
    for (const second of right) {
      const count = (mine: Membership, other: Membership) =>
        first.memberships.filter((membership, index) => membership === mine && second.memberships[index] === other)
          .length;
      const overlap = count("inside", "inside");
      if (overlap === 0 || (best !== null && best.overlap <= overlap)) continue;
      if (count("inside", "outside") === 0 || count("outside", "inside") === 0) continue;
      best = { pair: [first.selection, second.selection], overlap };
    }
  }
  return best?.pair ?? null;
}

function newFiltersFirst(pairs: readonly Pair[]): readonly Pair[] {
  const ordered: Pair[] = [];
  const used = new Set<string>();
  const rest = [...pairs];
  while (rest.length > 0) {
    const news = ({ 0: left, 1: right }: Pair) => [left, right].filter(({ parameter }) => !used.has(parameter)).length;
    const [next] = rest.toSorted((left, right) => news(right) - news(left));
    if (!next) break;
    rest.splice(rest.indexOf(next), 1);
    ordered.push(next);
    for (const { parameter } of next) used.add(parameter);
  }
  return ordered;
}
