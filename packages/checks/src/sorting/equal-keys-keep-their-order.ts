import { type CrawledItem, defineCheck, skip } from "@iom-conformance/conformance";
import type { FieldPath } from "@iom-conformance/contract";
import { readInSmallPages, SMALL_PAGES } from "../support/smallPages.ts";
import { selectionOf } from "../support/smallSelection.ts";

/** So many items are enough for a border of pages of three between two with the same key. */
const FEWEST = 4;
const MOST = 8;

export const equalKeysKeepTheirOrder = defineCheck({
  id: "sorting/equal-keys-keep-their-order",
  title: "Items with the same sort key are each on one page, in whatever order",
  requirements: ["sorting#equal-keys-keep-their-order"],
  each: "sort-key",
  needs: ["deployment"],
  requests: SMALL_PAGES,
  applies: ({ value }) => ("hidden" in value.key ? value.key.hidden : true),
  async judge(context) {
    const { name, key, sorting } = context.subject.value;
    const { pagination, identity } = context.operation.traits;
    if ("hidden" in key) return skip(key.hidden);
    if (!pagination || identity === undefined) return skip("the list is not read in pages of items with a name");
    const { items } = await context.crawl();
    const equal = tiedItems(items, key.field);
    if (equal.length < FEWEST) return skip(`too few items have the same value at ${key.field}`);
    const selection = selectionOf(context, equal);
    if (!selection) return skip("no filter takes the names of items");
    const parameters = {
      [selection.parameter]: selection.sent,
      [sorting.by]: name,
      [sorting.direction.parameter]: sorting.direction.descending,
    };
    return (await readInSmallPages(context, pagination, parameters)).verdict;
  },
});

/** Items with the value that most items have; where that is but a few, two each with one value. */
function tiedItems(items: readonly CrawledItem[], field: FieldPath): readonly CrawledItem[] {
  const ties = new Map<string, CrawledItem[]>();
  for (const item of items) {
    const values = item.values(field);
    const key = JSON.stringify(values);
    const tie = ties.get(key);
    if (tie === undefined) ties.set(key, [item]);
    else if (values.length === 1 && tie.length < MOST) tie.push(item);
  }
  const sorted = [...ties.values()]
    .filter(({ length }) => length > 1)
    .toSorted((left, right) => right.length - left.length);
  const [largest = []] = sorted;
  return largest.length >= FEWEST ? largest : sorted.slice(0, MOST / 2).flatMap((tie) => tie.slice(0, 2));
}
